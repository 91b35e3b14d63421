import type { Face } from './face.js';
import { isUnspaced } from './unspaced.js';

/**
 * A stretch of text as a page shows it, in one face and size. All measures are points (1/72 inch)
 * from the top left corner of the page as it is read, x to the right and y down.
 */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly face: Face;
  /** Set above or below its line and smaller than it. */
  readonly shift: 'superscript' | 'subscript' | null;
  /** Marked content it belongs to, by which a structure tree names it; null outside any. */
  readonly mark: string | null;
}

/** Pieces on one baseline, from the start of the line to its end. */
export interface Line {
  /** Never empty. */
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of most of its characters. */
  readonly size: number;
  /** Number of its page, from 0. */
  readonly page: number;
}

/** A page's text in the order of the file, and the tree that tells its structure, if there is one. */
export interface PageText {
  /** From 0. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  readonly tree: StructureNode | null;
}

/** A node of a tagged file's structure tree, as far as it reaches into one page. */
export interface StructureNode {
  readonly role: string;
  readonly lang: string | null;
  /** Nodes, and the marked content that stands between them. */
  readonly children: readonly (StructureNode | string)[];
}

/** A line of these pieces, which stand on one baseline in this order. */
export function lineOf(pieces: readonly Piece[], page: number): Line {
  const main = mainPiece(pieces);
  let left = Infinity;
  let right = -Infinity;
  for (const piece of pieces) {
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
  }
  return { pieces, left, right, baseline: main.baseline, size: main.size, page };
}

/** The piece whose size and baseline speak for the line: that of the size with most characters. */
function mainPiece(pieces: readonly Piece[]): Piece {
  const chars = new Map<number, number>();
  for (const { size, text, shift } of pieces) {
    if (shift === null) chars.set(size, (chars.get(size) ?? 0) + text.trim().length + 0.01);
  }
  let best: Piece | undefined;
  for (const piece of pieces) {
    const rank = piece.shift === null ? (chars.get(piece.size) ?? 0) : 0;
    if (best === undefined || rank > (chars.get(best.size) ?? 0)) best = piece;
  }
  if (best === undefined) throw new Error('a line has no pieces');
  return best;
}

/** The text of a line as it is written, its spaces folded. */
export function textOf(line: Line): string {
  let text = '';
  let before: Piece | null = null;
  for (const piece of line.pieces) {
    text += spaceBetween(before, piece) + piece.text;
    before = piece;
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Share of the size from which a gap between two pieces is a space between words. */
const SPACE = 0.17;
/** The space that the page shows between two neighbours of a line: one, or none. */
export function spaceBetween(before: Piece | null, piece: Piece): '' | ' ' {
  if (before === null || /\s$/.test(before.text) || /^\s/.test(piece.text)) return '';
  const gap = Math.max(piece.left - before.right, before.left - piece.right);
  if (gap <= SPACE * Math.min(before.size, piece.size)) return '';
  return isUnspaced(before.text, piece.text) ? '' : ' ';
}
