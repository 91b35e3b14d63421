import { isText } from '../article/article.js';
import type { Article, BlockId } from '../article/article.js';

interface Place {
  readonly block: BlockId;
  readonly offset: number;
}

/**
 * The place of an article in another reading of the same file: in the paragraph with the same words
 * where there is one, else in the one that stands where it stood, so far in as before.
 */
export function samePlace(
  before: Pick<Article, 'blocks'>,
  { block, offset }: Place,
  after: Pick<Article, 'blocks'>,
): Place {
  const text = textOf(before, block);
  const same = nearestWithText(after, text, block);
  if (same !== null) return { block: same, offset };
  const isAlike = before.blocks.length === after.blocks.length;
  const share = block / Math.max(1, before.blocks.length - 1);
  const there = isAlike ? block : Math.round(share * Math.max(0, after.blocks.length - 1));
  const length = textOf(after, there as BlockId).length;
  const into = text.length === 0 ? 0 : Math.round((offset / text.length) * length);
  return { block: there as BlockId, offset: Math.min(into, length) };
}

function nearestWithText(
  { blocks }: Pick<Article, 'blocks'>,
  text: string,
  around: number,
): BlockId | null {
  let found: BlockId | null = null;
  if (text === '') return null;
  for (const block of blocks) {
    if (!isText(block) || block.text !== text) continue;
    if (found === null || Math.abs(block.id - around) < Math.abs(found - around)) found = block.id;
  }
  return found;
}

function textOf({ blocks }: Pick<Article, 'blocks'>, id: BlockId): string {
  const block = blocks[id];
  return block !== undefined && isText(block) ? block.text : '';
}
