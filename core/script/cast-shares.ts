import type { Article } from '../article/article.js';
import { isText } from '../article/article.js';
import type { Script, SpeakerId } from './script.js';

/** How much of an article one speaker has. */
export interface CastShare {
  readonly speaker: SpeakerId;
  readonly turns: number;
  /** 0 to 1, of the words that are spoken; of the characters where a script has no spaces. */
  readonly words: number;
  /** 0 to 1: how sure it is that what they say is theirs, weighed by its length. */
  readonly confidence: number;
}

/** One for each of the cast, in its order. Linear in the text. */
export function castShares(article: Article, script: Script): readonly CastShare[] {
  const shares = script.cast.map(({ id }) => ({ speaker: id, turns: 0, length: 0, sure: 0 }));
  let total = 0;
  for (const { speaker, spans } of script.turns) {
    const share = shares[speaker];
    if (share === undefined) continue;
    share.turns += 1;
    for (const { block, start, end, evidence } of spans) {
      const found = article.blocks[block];
      if (found === undefined || !isText(found)) continue;
      const length = wordsIn(found.text.slice(start, end));
      share.length += length;
      share.sure += length * evidence.confidence;
      total += length;
    }
  }
  return shares.map(({ speaker, turns, length, sure }) => ({
    speaker,
    turns,
    words: total === 0 ? 0 : length / total,
    confidence: length === 0 ? 1 : sure / length,
  }));
}

/** Scripts without spaces count a word for every two characters, about what a word has there. */
function wordsIn(text: string): number {
  const unspaced =
    text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  const spaced = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(spaced, unspaced / 2);
}
