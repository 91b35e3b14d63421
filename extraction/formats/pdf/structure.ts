import type { Container } from '../../../core/article/article.js';
import { canonicalTag } from '../../language-tag.js';
import type { BlockRole, LineBlock } from './block.js';
import { fragmentsOf, wholeLines } from './fragments.js';
import type { Measures } from './measures.js';
import { textOf, type Line, type PageText, type Piece, type StructureNode } from './page-text.js';
import { DROPPED, INLINE, containerOf, roleOf, type NextKey } from './structure-roles.js';
import { SENTENCE_END, paragraphsOf } from './paragraphs.js';

/** Share of a page's characters that a tree must hold to be believed. */
const COVERED = 0.8;
/** Share of paragraphs that are one broken line each, from which the tree knows lines only. */
const BROKEN = 0.4;
/** Characters of the longest sign before an item: "(iii)". */
const LABEL_CHARS = 5;
const DEEPEST = 100;

interface Place {
  readonly role: BlockRole;
  readonly within: readonly Container[];
  readonly lang: string | null;
}

/** A run of pieces that stand in one place of the tree. */
interface Leaf extends Place {
  readonly pieces: Piece[];
}

/**
 * The blocks of a tagged page as its structure tree tells them, or null where the tree is none to
 * rely on: made by a machine that knew lines only, or holding half of the text.
 */
export function structuredBlocks(
  page: PageText,
  measures: Measures,
  nextKey: NextKey,
): LineBlock[] | null {
  if (page.tree === null) return null;
  const leaves = leavesOf(page.tree, page.pieces, nextKey);
  const held = leaves.reduce((sum, { pieces }) => sum + charsOf(pieces), 0);
  if (held < charsOf(page.pieces) * COVERED) return null;
  const columns = rightEdges(leaves, page.page);
  const blocks = leaves.flatMap((leaf) => blocksOfLeaf(leaf, page.page, columns, measures));
  const [first, ...rest] = blocks;
  if (first === undefined || areBrokenLines(blocks)) return null;
  return [{ ...first, above: Infinity }, ...rest];
}

function charsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
}

function leavesOf(tree: StructureNode, pieces: readonly Piece[], nextKey: NextKey): Leaf[] {
  const marked = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.mark === null) continue;
    const same = marked.get(piece.mark);
    if (same === undefined) marked.set(piece.mark, [piece]);
    else same.push(piece);
  }
  const leaves: Leaf[] = [];
  let open: Leaf | null = null;
  const visit = (node: StructureNode, place: Place, depth: number): void => {
    if (DROPPED.has(node.role) || depth > DEEPEST) return;
    const isInline = INLINE.has(node.role);
    const inner = isInline ? place : placeIn(node, place, nextKey);
    if (!isInline) open = null;
    for (const child of node.children) {
      if (typeof child !== 'string') {
        visit(child, inner, depth + 1);
        continue;
      }
      if (open === null) leaves.push((open = { ...inner, pieces: [] }));
      // Content named twice is said once.
      open.pieces.push(...(marked.get(child) ?? []));
      marked.delete(child);
    }
    if (!isInline) open = null;
  };
  visit(tree, { role: { kind: 'paragraph' }, within: [], lang: null }, 0);
  const filled = leaves.filter(({ pieces: own }) => own.some(({ text }) => text.trim() !== ''));
  return withLabels(filled);
}

/** The sign or number before an item stands in a leaf of its own where the item is a paragraph. */
function withLabels(leaves: readonly Leaf[]): Leaf[] {
  const kept: Leaf[] = [];
  for (const leaf of leaves) {
    const before = kept.at(-1);
    const home = leaf.within.at(-1);
    const isLabelled =
      before !== undefined &&
      before.role.kind === leaf.role.kind &&
      (leaf.role.kind === 'item' || leaf.role.kind === 'footnote') &&
      before.within.at(-1) === home &&
      charsOf(before.pieces) <= LABEL_CHARS;
    if (isLabelled) before.pieces.push(...leaf.pieces);
    else kept.push(leaf);
  }
  return kept;
}

function placeIn({ role, lang }: StructureNode, place: Place, nextKey: NextKey): Place {
  const inner = { ...place, lang: canonicalTag(lang) ?? place.lang };
  const container = containerOf(role, nextKey);
  const within = container === null ? inner.within : [...inner.within, container];
  return { ...inner, within, role: roleOf(role) ?? inner.role };
}

/** Right edge of the lines that begin at a left edge, both in points. */
type RightEdges = ReadonlyMap<number, number>;

function rightEdges(leaves: readonly Leaf[], page: number): RightEdges {
  const edges = new Map<number, number>();
  for (const leaf of leaves) {
    for (const lines of runsOf(leaf, page)) {
      for (const { left, right } of lines) {
        const at = Math.round(left);
        edges.set(at, Math.max(edges.get(at) ?? 0, right));
      }
    }
  }
  return edges;
}

/** The lines of a leaf, parted where it goes on at the top of another column. */
function runsOf({ pieces }: Leaf, page: number): Line[][] {
  const runs: Piece[][] = [];
  let lowest = -Infinity;
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run === undefined || piece.baseline < lowest - 2 * piece.size) {
      runs.push([piece]);
      lowest = piece.baseline;
    } else run.push(piece);
    lowest = Math.max(lowest, piece.baseline);
  }
  return runs.map((run) => wholeLines(fragmentsOf(run, page))).filter(({ length }) => length > 0);
}

function blocksOfLeaf(
  leaf: Leaf,
  page: number,
  columns: RightEdges,
  measures: Measures,
): LineBlock[] {
  const { role, within, lang } = leaf;
  const blocks: LineBlock[] = [];
  for (const lines of runsOf(leaf, page)) {
    const left = Math.min(...lines.map((line) => line.left));
    const own = Math.max(...lines.map((line) => line.right));
    const right = Math.max(own, columns.get(Math.round(left)) ?? 0);
    const region = { lines, left, right, isColumn: false };
    const isParagraph = role.kind === 'paragraph';
    const parts = isParagraph ? paragraphsOf(region, measures) : [];
    const before = blocks.at(-1);
    const [first, ...rest] = isParagraph
      ? parts
      : [{ role, lines, right, isIndented: false, above: 1, within, lang }];
    if (first === undefined) continue;
    // The tree says that both are one, so the first lines go on with the last.
    if (before === undefined) blocks.push(first);
    else blocks[blocks.length - 1] = { ...before, lines: [...before.lines, ...first.lines], right };
    blocks.push(...rest);
  }
  return blocks.map((block) => ({ ...block, role, within, lang, above: Math.min(block.above, 2) }));
}

/** Whether most paragraphs are lines that stop in the middle of a sentence. */
function areBrokenLines(blocks: readonly LineBlock[]): boolean {
  const paragraphs = blocks.filter(({ role }) => role.kind === 'paragraph');
  const broken = paragraphs.filter(({ lines, right }) => {
    const [line] = lines;
    if (line === undefined || lines.length > 1 || SENTENCE_END.test(textOf(line))) return false;
    return line.right - line.left > (right - line.left) * 0.85;
  });
  return paragraphs.length >= 5 && broken.length > paragraphs.length * BROKEN;
}
