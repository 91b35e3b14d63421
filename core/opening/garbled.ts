import { isText } from '../article/article.js';
import type { Article } from '../article/article.js';

/** Characters of an article in which wrong letters must show. */
const SAMPLE_CHARS = 200_000;
/** Signs of wrong letters before anybody is troubled with it: one may be the author's. */
const FEW_SIGNS = 3;

/** What windows-1252 makes of the bytes that continue a character of UTF-8. */
const TAIL = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';

const SIGNS: readonly RegExp[] = [
  // What no encoding could make anything of.
  /\uFFFD/gu,
  // UTF-8 read as Western European: "Ã¤", "â€œ", "ÐŸÑ€".
  new RegExp(`[ÂÃÐÑ]${TAIL}|â€${TAIL}`, 'gu'),
  // UTF-8 read as Cyrillic: "РџСЂРё".
  /(?:[РС][\u0402-\u040F\u0452-\u045F°±²³µ¶·‚„…†‡€‰‹‘’“”•–—™›]){2}/gu,
  // Cyrillic read as Western European: "Ïðèâåò".
  /(?<!\p{L})[À-ÿ]{5,}(?!\p{L})/gu,
  // Control characters in place of letters.
  /[\u0080-\u009F]/gu,
];

/** Whether an article's letters look as if its bytes had been read in the wrong encoding. */
export function looksGarbled({ title, blocks }: Pick<Article, 'title' | 'blocks'>): boolean {
  let room = SAMPLE_CHARS;
  let signs = signsIn(title);
  for (const block of blocks) {
    if (signs >= FEW_SIGNS) return true;
    if (room <= 0) break;
    if (!isText(block)) continue;
    const text = block.text.slice(0, room);
    room -= text.length;
    signs += signsIn(text);
  }
  return signs >= FEW_SIGNS;
}

function signsIn(text: string): number {
  return SIGNS.reduce((sum, sign) => sum + (text.match(sign)?.length ?? 0), 0);
}
