import { isText } from '../article/article.js';
import type { Article, Block, BlockId } from '../article/article.js';

/** Blocks that may have come between two that follow each other. */
const REACH = 300;

/**
 * Where the blocks of an article stand in another reading of the same source, of which they were the
 * beginning. For a block that is not there, where the next one that is stands, else the last one.
 */
export function blocksAgain(before: Article, after: Article): (block: BlockId) => BlockId {
  const places = new Int32Array(before.blocks.length).fill(-1);
  let next = 0;
  before.blocks.forEach((block, index) => {
    const isLast = index === before.blocks.length - 1;
    const until = Math.min(after.blocks.length, next + REACH);
    for (let at = next; at < until; at += 1) {
      const other = after.blocks[at];
      if (other === undefined || !saysTheSame(block, other, isLast)) continue;
      places[index] = at;
      next = at + 1;
      return;
    }
  });
  let known = Math.max(0, next - 1);
  for (let index = places.length - 1; index >= 0; index -= 1) {
    if ((places[index] ?? -1) < 0) places[index] = known;
    else known = places[index] ?? known;
  }
  return (block) => (places[block] ?? known) as BlockId;
}

/** The last block of a beginning may be cut. */
function saysTheSame(block: Block, other: Block, isLast: boolean): boolean {
  if (!isText(block) || !isText(other)) return block.kind === other.kind;
  return block.text === other.text || (isLast && other.text.startsWith(block.text));
}
