import { hasFunctionWords, LANGUAGES_OF, wordsOf } from './function-words.js';
import { isSameLanguage, primaryLanguage } from './language-tag.js';
import { charsMatching, LETTERS, SCRIPTS, SHARED_SCRIPT, writesIn } from './scripts.js';

/** Characters of a paragraph that are looked at: half from its beginning, half from its end. */
const SAMPLE_CHARS = 1_200;
/** Share of a paragraph's letters that must be of one script: the rest are names. */
const ONE_SCRIPT = 0.85;
/** Letters and words of a paragraph that is long enough to be sure: no name, title or short quotation. */
const ENOUGH_LETTERS = 40;
const ENOUGH_WORDS = 12;
/** The same where a sign is a syllable or a word. */
const ENOUGH_SIGNS = 20;
/** Share of its words that must be the language's function words, and where nothing is known to compare with. */
const PLAIN_SHARE = 0.12;
const PLAIN_ALONE = 0.22;
/** How many times more function words than of any other language there must be. */
const AHEAD = 1.25;
/** Function words of the one language and not of the other: how many at least, and to each of the other's. */
const OWN_WORDS = 4;
const TO_EACH_OTHER = 5;
/** Where a paragraph shows soonest that it is in the language it is supposed to be in. */
const OPENING_CHARS = 240;
/** So many function words there that no other language has, and it is. */
const PLAINLY_OWN = 2;
/** In running text most words begin small; in a list of titles or names most begin large. */
const RUNNING_TEXT = 0.5;

/**
 * Languages so near to each other that a paragraph does not tell them apart. What is written in the
 * one is taken for the other only where it says so.
 */
const NEAR: readonly (readonly string[])[] = [
  ['da', 'nb', 'no', 'nn', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl'],
  ['id', 'ms'],
  ['pt', 'gl'],
  ['hi', 'mr', 'ne'],
];

/**
 * Cyrillic letters that a language has not. Its small words are much the same as its neighbours', so
 * there the letters must tell as well.
 */
const LACKING: Readonly<Record<string, RegExp>> = {
  ru: /[іїєґјљњћђџў]+/giu,
  uk: /[ыэёъјљњћђџў]+/giu,
  bg: /[ыэёіїєґјљњћђџў]+/giu,
  sr: /[ыэёъйщьюяіїєґў]+/giu,
};
/** A letter or two may be a name's. */
const FEW_LETTERS = 2;

/** Words of written Chinese that no Japanese sentence has. */
const CHINESE_ONLY = /[这這们們吗嗎呢吧给給没沒你她我就那]|什么|什麼|但是|因为|因為/gu;

/**
 * The language that a paragraph is plainly written in, where that is another than `supposed`; null
 * where it may well be that one, or the paragraph is too short to be sure. Names, titles and short
 * quotations never are.
 * @param supposed tag of what is declared, else of the article; `und` for nothing.
 * @returns a primary subtag
 */
export function plainLanguage(text: string, supposed: string): string | null {
  if (text.length < ENOUGH_SIGNS) return null;
  const own = primaryLanguage(supposed);
  // Nearly every paragraph; what follows costs ten times as much.
  if (isPlainlyOf(text.slice(0, OPENING_CHARS), own)) return null;
  const sample = sampleOf(text);
  const letters = charsMatching(sample, LETTERS);
  if (letters < ENOUGH_SIGNS) return null;
  const shared = charsMatching(sample, SHARED_SCRIPT);
  if (shared >= letters * ONE_SCRIPT) {
    return letters < ENOUGH_LETTERS ? null : byWords(sample, own);
  }
  return shared > letters * (1 - ONE_SCRIPT) ? null : byScript(sample, letters, own);
}

function isPlainlyOf(opening: string, own: string): boolean {
  let found = 0;
  for (const word of wordsOf(opening)) {
    const languages = LANGUAGES_OF.get(word);
    if (languages?.length === 1 && languages[0] === own && ++found === PLAINLY_OWN) return true;
  }
  return false;
}

function sampleOf(text: string): string {
  const bare = text.replace(/(?:https?:\/\/|www\.)\S+/gu, ' ');
  if (bare.length <= SAMPLE_CHARS) return bare;
  return `${bare.slice(0, SAMPLE_CHARS / 2)} ${bare.slice(-SAMPLE_CHARS / 2)}`;
}

function byScript(sample: string, letters: number, own: string): string | null {
  const found = scriptLanguage(sample, letters);
  if (found === null || found.lang === own) return null;
  const { lang, also } = found;
  // Han alone may be a line of names, in Japanese or Korean as well.
  if (lang === 'zh' && (own === 'ja' || own === 'ko')) {
    const isChinese = letters >= ENOUGH_LETTERS && charsMatching(sample, CHINESE_ONLY) >= 3;
    return isChinese ? lang : null;
  }
  if (` ${also} `.includes(` ${own} `)) return null;
  const isSyllabic = /^(?:zh|ja|ko)$/u.test(lang);
  return isSyllabic || letters >= ENOUGH_LETTERS ? lang : null;
}

function scriptLanguage(
  sample: string,
  letters: number,
): { readonly lang: string; readonly also: string } | null {
  const share = (runs: RegExp): number => charsMatching(sample, runs) / letters;
  const han = share(/\p{Script=Han}+/gu);
  for (const { letters: runs, lang, also } of SCRIPTS) {
    const own = share(runs);
    // Japanese and Korean mix their own signs with Chinese ones.
    const isMixed = lang === 'ja' ? own >= 0.2 : lang === 'ko' && own >= 0.4;
    if (own >= ONE_SCRIPT || (isMixed && own + han >= ONE_SCRIPT)) return { lang, also };
  }
  return null;
}

/** Counts of the function words that one language has and another has not. */
function byWords(sample: string, own: string): string | null {
  const words = wordsOf(sample);
  if (words.length < ENOUGH_WORDS || !isRunningText(sample)) return null;
  const ranked = [...hitsOf(words)]
    .filter(([lang]) => lettersLacking(sample, lang) < FEW_LETTERS)
    .sort((a, b) => b[1] - a[1]);
  const [lang, count] = ranked[0] ?? ['und', 0];
  const share = count / words.length;
  if (share < PLAIN_SHARE || isNear(lang, own)) return null;
  const second = ranked.find(([other]) => !isNear(lang, other));
  if (second !== undefined && count < second[1] * AHEAD) return null;
  const isKnown = hasFunctionWords(own);
  // Of a language without a table nothing is known, but for its script.
  if (!isKnown)
    return share >= PLAIN_ALONE && (own === 'und' || !writesIn(own, sample)) ? lang : null;
  if (
    LACKING[lang] !== undefined &&
    LACKING[own] !== undefined &&
    lettersLacking(sample, own) < FEW_LETTERS
  )
    return null;
  return isOnlyOf(words, lang, own) ? lang : null;
}

function hitsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const lang of LANGUAGES_OF.get(word) ?? []) hits.set(lang, (hits.get(lang) ?? 0) + 1);
  }
  return hits;
}

function isOnlyOf(words: readonly string[], lang: string, own: string): boolean {
  const only = new Set<string>();
  let ofLang = 0;
  let ofOwn = 0;
  for (const word of words) {
    const languages = LANGUAGES_OF.get(word);
    if (languages === undefined || languages.includes(lang) === languages.includes(own)) continue;
    if (languages.includes(lang)) {
      ofLang++;
      only.add(word);
    } else ofOwn++;
  }
  return only.size >= OWN_WORDS && ofLang >= TO_EACH_OTHER * ofOwn;
}

/** How many letters of a text a language has not; 0 where that is not known. */
function lettersLacking(sample: string, lang: string): number {
  const lacking = LACKING[lang];
  return lacking === undefined ? 0 : charsMatching(sample, lacking);
}

function isNear(a: string, b: string): boolean {
  return a === b || NEAR.some((languages) => languages.includes(a) && languages.includes(b));
}

/** Arabic knows no large letters: there all text runs. */
function isRunningText(sample: string): boolean {
  const large = charsMatching(sample, /(?<!\p{L})\p{Lu}/gu);
  const small = charsMatching(sample, /(?<!\p{L})\p{Ll}/gu);
  return small >= (large + small) * RUNNING_TEXT;
}

/** Words from which on a stretch in which none of its language is met is not of it. */
const FEW_WORDS = 4;

/**
 * Whether a text of any length speaks against the language that is declared for it: it is written in
 * another script, or it has small words of the language around it and none of the declared one.
 * Word processors and what was pasted from them mark stretches with languages nobody chose.
 */
export function contradicts(text: string, declared: string, around: string): boolean {
  if (isSameLanguage(declared, around)) return false;
  if (!writesIn(declared, text)) return true;
  const [lang, other] = [primaryLanguage(declared), primaryLanguage(around)];
  const words = wordsOf(text);
  if (words.length < FEW_WORDS || isNear(lang, other)) return false;
  const hits = hitsOf(words);
  const isForeign = !hasFunctionWords(lang) || (hits.get(lang) ?? 0) === 0;
  return isForeign && (hits.get(other) ?? 0) >= Math.max(2, words.length * PLAIN_ALONE);
}
