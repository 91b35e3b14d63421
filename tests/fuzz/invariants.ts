import { isText, type Article, type TextSpan } from '../../core/article/article.js';
import type { OpenError } from '../../core/errors.js';
import type { Reading } from '../../core/ipc/contract.js';
import { openErrorText } from '../../core/messages/errors.js';
import type { Result } from '../../core/result.js';
import type { Script } from '../../core/script/script.js';
import { attemptFrom } from '../../main/extraction/answer.js';

/**
 * What holds of whatever comes out of a file, in both DOMs; a string says what does not. That every
 * offset, reference and amount is sound is for the guard to say, which the app asks, too.
 */
export function flaw(result: Result<Reading, OpenError>): string | null {
  if (!attemptFrom({ id: 0, result }).done) return 'the app would not take it';
  if (!result.ok) return openErrorText(result.error).cause === '' ? 'an error without words' : null;
  const { article, script, doubted } = result.value;
  if (!article.blocks.some(isText)) return 'an article without a text';
  if (article.blocks.some(({ id }, index) => id !== index)) return 'numbers of blocks with a gap';
  if (halfCharacter(result.value)) return 'half a character';
  return unaccounted(article, script) ?? (doubted === null ? null : unaccounted(article, doubted));
}

/** JSON writes halves of characters as escapes, and nothing else that it needs not to. */
function halfCharacter(reading: Reading): boolean {
  return /(?<!\\)(?:\\\\)*\\ud[89a-f]/i.test(JSON.stringify(reading));
}

/** Shows and says nothing: white space, controls, signs without width. */
const BLANK = /[\s\p{Cc}\u200b]/u;

/** Every character but white space stands in exactly one of: what is said, a label, what is skipped. */
function unaccounted({ blocks }: Article, script: Script): string | null {
  const times = blocks.map((block) => new Uint8Array(isText(block) ? block.text.length : 0));
  const count = ({ block, start, end }: TextSpan): void => {
    const row = times[block];
    for (let at = start; row !== undefined && at < end; at += 1) row[at] = (row[at] ?? 0) + 1;
  };
  for (const { spans } of script.turns) {
    for (const span of spans) {
      count(span);
      if (span.label !== undefined) count(span.label);
    }
  }
  script.skipped.forEach(count);
  for (const [index, block] of blocks.entries()) {
    if (!isText(block)) continue;
    const row = times[index] ?? new Uint8Array();
    for (let at = 0; at < row.length; at += 1) {
      const seen = row[at] ?? 0;
      if (seen === 1 || (seen === 0 && BLANK.test(block.text.charAt(at)))) continue;
      const sign = JSON.stringify(block.text.charAt(at));
      return `block ${String(index)}, character ${String(at)} (${sign}): ${String(seen)} times`;
    }
  }
  return null;
}
