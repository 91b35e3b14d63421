import { isRightToLeft } from './right-to-left.js';
import { lineOf, type Line, type Piece } from './page-text.js';

/** Baselines closer than this share of the size are one. */
const SAME_BASELINE = 0.25;
/** A gap of this share of the size may be one between columns; it is at least looked at. */
const WIDE_GAP = 0.7;
/** A mark is at most this share of the size of its line, and this long. */
const MARK_SIZE = 0.85;
const MARK_CHARS = 8;
/** An initial is larger than its line by this. */
const INITIAL_SIZE = 1.8;
/** Height of capitals, as a share of the size. */
const CAPITAL = 0.72;

/**
 * Parts a page's pieces into fragments of lines: what stands on one baseline without a gap that
 * could be one between columns. Sorted by baseline, then from left to right.
 */
export function fragmentsOf(pieces: readonly Piece[], page: number): Line[] {
  const visible = withoutSecondPrintings(pieces).filter(({ text }) => text.trim() !== '');
  const rows = rowsOf(visible);
  const fragments = rows.flatMap((row) => partedAtGaps(row)).map((parts) => lineOf(parts, page));
  return withInitials(withMarks(fragments));
}

/** Bold that is made by printing the same twice, a hair apart, is one printing in bold. */
function withoutSecondPrintings(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const places = new Map<string, number[]>();
  for (const piece of pieces) {
    const same = places.get(piece.text) ?? [];
    const twin = same.find((index) => isOver(kept[index], piece));
    if (twin === undefined || piece.text.trim() === '') {
      // Most lines are unique; a page of one letter must not cost the square of its length.
      places.set(piece.text, [...same.slice(-8), kept.length]);
      kept.push(piece);
    } else {
      const first = kept[twin];
      if (first !== undefined) kept[twin] = { ...first, face: { ...first.face, bold: true } };
    }
  }
  return kept;
}

function isOver(first: Piece | undefined, second: Piece): boolean {
  if (first === undefined) return false;
  const near = second.size * 0.15;
  return (
    Math.abs(first.left - second.left) < near &&
    Math.abs(first.baseline - second.baseline) < near &&
    Math.abs(first.size - second.size) < near
  );
}

/** What stands on one baseline, from the left; baselines from the top. */
function rowsOf<Placed extends Piece | Line>(pieces: readonly Placed[]): Placed[][] {
  const sorted = [...pieces].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const rows: Placed[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row === undefined || first === undefined || !isSameBaseline(first, piece)) {
      rows.push([piece]);
    } else row.push(piece);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

function isSameBaseline(a: Piece | Line, b: Piece | Line): boolean {
  return Math.abs(a.baseline - b.baseline) <= SAME_BASELINE * Math.min(a.size, b.size);
}

function partedAtGaps(row: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [];
  let right = -Infinity;
  for (const piece of row) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    const isApart = piece.left - right > WIDE_GAP * piece.size;
    if (part === undefined || before === undefined || isApart || isFarLarger(before, piece)) {
      parts.push([piece]);
    } else part.push(piece);
    right = Math.max(right, piece.right);
  }
  return parts;
}

/** An initial, and the last of the lines that stand beside it. */
function isFarLarger(a: Piece, b: Piece): boolean {
  return Math.max(a.size, b.size) > INITIAL_SIZE * Math.min(a.size, b.size);
}

/** Small figures above or below a line are put into it, each as a piece that knows it is one. */
function withMarks(fragments: readonly Line[]): Line[] {
  const lines = [...fragments];
  const gone = new Set<number>();
  for (const [index, mark] of fragments.entries()) {
    if (charsOf(mark) > MARK_CHARS) continue;
    const home = closest(lines, index, (line) =>
      shiftOf(mark, line) === null ? null : Math.abs(line.baseline - mark.baseline),
    );
    const line = home === null ? undefined : lines[home];
    const shift = line === undefined ? null : shiftOf(mark, line);
    if (home === null || line === undefined || shift === null) continue;
    const pieces = mark.pieces.map((piece) => ({ ...piece, shift }));
    const merged = [...line.pieces, ...pieces].sort((a, b) => a.left - b.left);
    lines[home] = lineOf(merged, line.page);
    gone.add(index);
  }
  return lines.filter((_, index) => !gone.has(index));
}

function shiftOf(mark: Line, line: Line): 'superscript' | 'subscript' | null {
  if (mark.size > line.size * MARK_SIZE) return null;
  const gap = Math.max(mark.left - line.right, line.left - mark.right);
  if (gap > 0.3 * line.size) return null;
  const rise = (line.baseline - mark.baseline) / line.size;
  if (rise > 0.15 && rise < 0.75) return 'superscript';
  return rise < -0.05 && rise > -0.45 ? 'subscript' : null;
}

/** A large first letter that reaches over several lines belongs to the first of them. */
function withInitials(fragments: readonly Line[]): Line[] {
  const lines = [...fragments];
  const gone = new Set<number>();
  for (const [index, initial] of fragments.entries()) {
    if (charsOf(initial) > 2 || !/^\p{L}/u.test(initial.pieces[0]?.text ?? '')) continue;
    const top = initial.baseline - initial.size * CAPITAL;
    const home = closest(lines, index, (line) => {
      if (line.size * INITIAL_SIZE > initial.size || charsOf(line) <= 2) return null;
      const gap = line.left - initial.right;
      if (gap < -0.5 * line.size || gap > 1.2 * line.size) return null;
      const rise = Math.abs(line.baseline - line.size * CAPITAL - top);
      return rise < 0.9 * line.size ? rise : null;
    });
    const line = home === null ? undefined : lines[home];
    if (home === null || line === undefined) continue;
    const [first] = line.pieces;
    if (first === undefined) continue;
    // Told as a letter of the line itself, so that nothing takes it for a word or for a heading.
    const letter: Piece = {
      ...first,
      text: initial.pieces.map(({ text }) => text.trim()).join(''),
      left: initial.left,
      right: first.left,
    };
    lines[home] = lineOf([letter, ...line.pieces], line.page);
    gone.add(index);
  }
  return lines.filter((_, index) => !gone.has(index));
}

/** How many lines of a page may lie between two that touch. */
const REACH = 40;

/** The line around `index` (sorted by baseline) at the least distance; null where none has one. */
function closest(
  lines: readonly Line[],
  index: number,
  distanceTo: (line: Line) => number | null,
): number | null {
  let best: number | null = null;
  let least = Infinity;
  for (let at = Math.max(0, index - REACH); at <= index + REACH; at++) {
    const line = lines[at];
    const distance = line === undefined || at === index ? null : distanceTo(line);
    if (distance === null || distance >= least) continue;
    least = distance;
    best = at;
  }
  return best;
}

function charsOf(line: Line): number {
  return line.pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}

/** The fragments of one column as whole lines: what stands on one baseline is one line. */
export function wholeLines(fragments: readonly Line[]): Line[] {
  return rowsOf(fragments).map((parts) => {
    const pieces = parts.flatMap((part) => part.pieces);
    const sign = isRightToLeft(pieces) ? -1 : 1;
    return lineOf(
      pieces.sort((a, b) => sign * (a.left - b.left)),
      parts[0]?.page ?? 0,
    );
  });
}
