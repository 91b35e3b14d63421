import { LIMITS } from '../limits.js';
import { isBlock, isContents, isHead } from './article-guard.js';
import { isLine, isOptional, isRecord } from './checks.js';
import type { Reading } from './contract.js';
import { isScript } from './script-guard.js';

/**
 * Whether `value` is a sound {@link Reading}: every field of its type, every offset inside its text,
 * every reference to something that exists, every amount within bounds. It comes out of a process
 * that has read a stranger's file, so nothing is taken for granted. Linear in its size.
 */
export function isReading(value: unknown): value is Reading {
  if (!isRecord(value) || !isRecord(value['article']) || !isRecord(value['script'])) return false;
  const { article, script } = value;
  if (!isHead(article) || !Array.isArray(article['blocks'])) return false;
  const blocks: readonly unknown[] = article['blocks'];
  if (blocks.length > LIMITS.blocks) return false;
  const lengths = textLengths(blocks);
  if (lengths === null || !isScript(script, lengths)) return false;
  const { contents } = article;
  if (contents !== undefined && !isContents(contents, blocks.length)) return false;
  const { doubted, encoding } = value;
  if (!isOptional(isLine)(encoding)) return false;
  return doubted === null || (isRecord(doubted) && isScript(doubted, lengths));
}

/** Length of each block's text; -1 for blocks without any. Null when a block is not sound. */
function textLengths(blocks: readonly unknown[]): Int32Array | null {
  const lengths = new Int32Array(blocks.length);
  let total = 0;
  for (let id = 0; id < blocks.length; id += 1) {
    const block = blocks[id];
    if (!isRecord(block) || block['id'] !== id || !isBlock(block)) return null;
    const text = block['text'];
    lengths[id] = typeof text === 'string' ? text.length : -1;
    total += typeof text === 'string' ? text.length : 0;
    if (total > LIMITS.articleChars) return null;
  }
  return lengths;
}
