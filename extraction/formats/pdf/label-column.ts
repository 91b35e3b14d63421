import type { LineBlock } from './block.js';
import { lineOf, type Line } from './page-text.js';

/** White between a name and what is said, in sizes of the letters; more than between two words. */
const GAP = 1;
const LONGEST_LABEL = 40;
/** Points within which texts begin at one edge. */
const SAME_EDGE = 3;
/** Paragraphs that make a column of labels. */
const LEAST = 3;

interface Labelled {
  readonly label: Line;
  readonly rest: Line;
}

/**
 * Takes names that stand in a column of their own, each beside what that person says, off as terms
 * with their definitions. Only where the texts beside them begin at one edge, again and again.
 */
export function withLabelColumns(blocks: readonly LineBlock[]): LineBlock[] {
  const edges = new Map<number, number>();
  const found = blocks.map((block) => {
    const labelled = labelledOf(block);
    if (labelled === null) return null;
    const edge = Math.round(labelled.rest.left / SAME_EDGE);
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
    return labelled;
  });
  return blocks.flatMap((block, index) => {
    const labelled = found[index];
    if (labelled === null || labelled === undefined) return [block];
    if ((edges.get(Math.round(labelled.rest.left / SAME_EDGE)) ?? 0) < LEAST) return [block];
    const { label, rest } = labelled;
    return [
      { ...block, role: { kind: 'term' }, lines: [label] },
      { ...block, role: { kind: 'definition' }, lines: [rest, ...block.lines.slice(1)], above: 0 },
    ];
  });
}

function labelledOf({ role, lines }: LineBlock): Labelled | null {
  const [first, ...others] = lines;
  if (first === undefined || role.kind !== 'paragraph') return null;
  const at = first.pieces.findIndex((piece, index) => {
    const before = first.pieces[index - 1];
    return before !== undefined && piece.left - before.right > GAP * first.size;
  });
  if (at < 0) return null;
  const label = lineOf(first.pieces.slice(0, at), first.page);
  const rest = lineOf(first.pieces.slice(at), first.page);
  const chars = label.pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (chars > LONGEST_LABEL || !/^\p{Lu}/u.test(label.pieces[0]?.text ?? '')) return null;
  // What goes on below stands below the text, not below the name.
  if (others.some((line) => line.left < rest.left - SAME_EDGE)) return null;
  return { label, rest };
}
