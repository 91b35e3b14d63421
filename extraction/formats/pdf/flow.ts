import { isAfloat, roughText, type LineBlock } from './block.js';
import { half } from './measures.js';
import { LOWER_START, SENTENCE_END, hasRoomFor } from './paragraphs.js';

/** Share of paragraphs set in from which one that is not set in goes on with the one before. */
const MOSTLY = 0.5;

/**
 * Joins paragraphs that go on in the next column, on the next page, or below a quotation set large in
 * their middle. What stood in between comes after them.
 */
export function joinFlow(blocks: readonly LineBlock[]): LineBlock[] {
  const joined: LineBlock[] = [];
  const setsIn = usesIndents(blocks);
  /** Place in `joined` of the last paragraph that may go on. */
  let open: number | null = null;
  for (const [index, block] of blocks.entries()) {
    const paragraph = open === null ? undefined : joined[open];
    if (
      open !== null &&
      paragraph !== undefined &&
      goesOn(paragraph, block, setsIn, open < joined.length - 1)
    ) {
      joined[open] = {
        ...paragraph,
        lines: [...paragraph.lines, ...block.lines],
        right: block.right,
      };
      continue;
    }
    joined.push(block);
    const isInsert =
      paragraph !== undefined && isInserted(paragraph, block, blocks[index + 1], setsIn);
    if (!isAfloat(block) && !isInsert) open = isFlowing(block) ? joined.length - 1 : null;
  }
  return joined;
}

function isFlowing({ role }: LineBlock): boolean {
  return ['paragraph', 'item', 'definition'].includes(role.kind);
}

/** @param isInterrupted whether something stands between the two */
function goesOn(
  paragraph: LineBlock,
  block: LineBlock,
  setsIn: boolean,
  isInterrupted: boolean,
): boolean {
  const last = paragraph.lines.at(-1);
  const [first] = block.lines;
  if (last === undefined || first === undefined) return false;
  if (block.role.kind !== 'paragraph' || isAfloat(block) || !isSameSize(paragraph, block)) {
    return false;
  }
  const isBelow = block.above !== Infinity;
  // Of two neighbours in one column the layout has told already.
  if (isBelow && !isInterrupted) return false;
  const text = roughText(block);
  const before = roughText(paragraph);
  const hasEnded = SENTENCE_END.test(before) && !/[-\u00ad]$/.test(before);
  if (hasEnded) {
    return (
      !isBelow &&
      setsIn &&
      !block.isIndented &&
      isFull(paragraph, block) &&
      sameShape(paragraph, block)
    );
  }
  if (LOWER_START.test(text)) return true;
  return !isBelow && !block.isIndented && isFull(paragraph, block);
}

function isSameSize(a: LineBlock, b: LineBlock): boolean {
  return half(a.lines.at(-1)?.size ?? 0) === half(b.lines[0]?.size ?? 0);
}

/** Whether the last line of a paragraph reaches so far that the next word was set below it. */
function isFull(paragraph: LineBlock, block: LineBlock): boolean {
  const last = paragraph.lines.at(-1);
  const [first] = block.lines;
  return last !== undefined && first !== undefined && !hasRoomFor(first, last, paragraph.right);
}

/** A paragraph of one line has shown no shape; a longer one goes on in its own. */
function sameShape(paragraph: LineBlock, block: LineBlock): boolean {
  return paragraph.lines.length > 1 && block.role.kind === paragraph.role.kind;
}

/** Something large in the middle of a sentence that goes on below it. */
function isInserted(
  paragraph: LineBlock,
  block: LineBlock,
  next: LineBlock | undefined,
  setsIn: boolean,
): boolean {
  if (next === undefined || isSameSize(paragraph, block)) return false;
  return LOWER_START.test(roughText(next)) && goesOn(paragraph, next, setsIn, true);
}

function usesIndents(blocks: readonly LineBlock[]): boolean {
  const inside = blocks.filter(
    ({ role, above, lines }) => role.kind === 'paragraph' && above < 1.25 && lines.length > 1,
  );
  return inside.filter(({ isIndented }) => isIndented).length > inside.length * MOSTLY;
}
