import { sharesOf, wordsOf } from './function-words.js';
import { primaryLanguage } from './language-tag.js';
import { charsMatching, LETTERS, SCRIPTS, SHARED_SCRIPT, writesIn } from './scripts.js';

/** Characters of text that are looked at, and of one paragraph: a quotation must not decide. */
const SAMPLE_CHARS = 2_000;
const PARAGRAPH_CHARS = 400;
/** Share of words that must be a language's function words before it is believed. */
const ENOUGH = 0.12;
/** How many times more than of the declared language there must be to contradict the page. */
const CONTRADICTION = 3;
const ENOUGH_WORDS = 60;

/**
 * The language of a text: as declared, unless the text plainly contradicts it (a template's
 * `lang="en"` around Russian); `und` where nothing tells.
 */
export function detectLanguage(texts: readonly string[], declared: string | null): string {
  const sample = sampled(texts);
  const letters = charsMatching(sample, LETTERS);
  if (letters === 0) return declared ?? 'und';
  const shared = charsMatching(sample, SHARED_SCRIPT);
  const byScript =
    shared > letters * 0.9
      ? undefined
      : SCRIPTS.find(({ letters: own }) => charsMatching(sample, own) > letters * scriptShare(own));
  if (byScript !== undefined) {
    const { lang, also } = byScript;
    const primary = declared === null ? lang : primaryLanguage(declared);
    return declared !== null && ` ${lang} ${also} `.includes(` ${primary} `) ? declared : lang;
  }
  return byWords(
    wordsOf(sample),
    declared !== null && !writesIn(declared, sample) ? null : declared,
  );
}

/** Japanese mixes its kana with Chinese characters, so fewer of them tell. */
function scriptShare(letters: RegExp): number {
  return letters.source.includes('Hiragana') ? 0.15 : 0.5;
}

function byWords(words: readonly string[], declared: string | null): string {
  const shares = sharesOf(words);
  const best = shares[0];
  if (best === undefined || best.share < ENOUGH) return declared ?? 'und';
  if (declared === null) return best.lang;
  const own = shares.find(({ lang }) => lang === primaryLanguage(declared));
  // A language that is not in the table can't be judged against.
  if (own === undefined || words.length < ENOUGH_WORDS) return declared;
  return best.share > CONTRADICTION * own.share ? best.lang : declared;
}

/** From the longest texts' beginnings on: menus and labels tell little. */
function sampled(texts: readonly string[]): string {
  const long = texts.filter((text) => text.length > 80);
  let sample = '';
  for (const text of long.length > 0 ? long : texts) {
    const room = SAMPLE_CHARS - sample.length;
    if (room <= 0) break;
    sample += `${text.slice(0, Math.min(room, PARAGRAPH_CHARS))}\n`;
  }
  return sample;
}
