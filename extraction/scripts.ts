import { primaryLanguage } from './language-tag.js';

/** Runs of letters of any script. */
export const LETTERS = /\p{L}+/gu;

/** Scripts that many languages share: there only words tell. */
export const SHARED_SCRIPT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]+/gu;

/** Languages that have a script of their own; the share of its letters tells. */
export const SCRIPTS: readonly {
  readonly letters: RegExp;
  readonly lang: string;
  /** Others that are written in it, too. */
  readonly also: string;
}[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, lang: 'ja', also: '' },
  { letters: /\p{Script=Hangul}+/gu, lang: 'ko', also: '' },
  { letters: /\p{Script=Han}+/gu, lang: 'zh', also: 'ja yue wuu nan hak cdo gan lzh' },
  { letters: /\p{Script=Hebrew}+/gu, lang: 'he', also: 'yi iw ji lad' },
  { letters: /\p{Script=Greek}+/gu, lang: 'el', also: 'grc' },
  { letters: /\p{Script=Thai}+/gu, lang: 'th', also: '' },
  { letters: /\p{Script=Devanagari}+/gu, lang: 'hi', also: 'mr ne sa kok bho mai new' },
  { letters: /\p{Script=Bengali}+/gu, lang: 'bn', also: 'as bpy' },
  { letters: /\p{Script=Tamil}+/gu, lang: 'ta', also: '' },
  { letters: /\p{Script=Telugu}+/gu, lang: 'te', also: '' },
  { letters: /\p{Script=Gujarati}+/gu, lang: 'gu', also: '' },
  { letters: /\p{Script=Gurmukhi}+/gu, lang: 'pa', also: '' },
  { letters: /\p{Script=Kannada}+/gu, lang: 'kn', also: 'tcy' },
  { letters: /\p{Script=Malayalam}+/gu, lang: 'ml', also: '' },
  { letters: /\p{Script=Georgian}+/gu, lang: 'ka', also: 'xmf' },
  { letters: /\p{Script=Armenian}+/gu, lang: 'hy', also: 'hyw' },
  { letters: /\p{Script=Ethiopic}+/gu, lang: 'am', also: 'ti gez' },
  { letters: /\p{Script=Khmer}+/gu, lang: 'km', also: '' },
  { letters: /\p{Script=Lao}+/gu, lang: 'lo', also: '' },
  { letters: /\p{Script=Myanmar}+/gu, lang: 'my', also: 'shn mnw' },
  { letters: /\p{Script=Sinhala}+/gu, lang: 'si', also: '' },
];

/** How many characters of a text a pattern for runs of letters matches: a run at a time, for speed. */
export function charsMatching(text: string, runs: RegExp): number {
  let chars = 0;
  for (const run of text.match(runs) ?? []) chars += run.length;
  return chars;
}

/** Tags of which the script is kept; a page may name any number. */
const MOST_TAGS = 500;

const SCRIPT_LETTERS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}+/gu,
  Cyrl: /\p{Script=Cyrillic}+/gu,
  Arab: /\p{Script=Arabic}+/gu,
};
/** Written in more than one script, whatever their tag says. */
const SEVERAL_SCRIPTS: ReadonlySet<string> = new Set(
  'sr bs uz kk az tk ky tt mn ku ug pa ks sd ms ha ro zza crh tg'.split(' '),
);

const scripts = new Map<string, string | undefined | null>();

/** The script a language is mostly written in; null for what is no tag. Kept: it is asked of each paragraph. */
function scriptOf(tag: string): string | undefined | null {
  const known = scripts.get(tag);
  if (known !== undefined || scripts.has(tag)) return known;
  let script: string | undefined | null;
  try {
    ({ script } = new Intl.Locale(tag).maximize());
  } catch {
    script = null;
  }
  if (scripts.size < MOST_TAGS) scripts.set(tag, script);
  return script;
}

/** Whether a language may be written in the script that most of a text is in. */
export function writesIn(tag: string, text: string): boolean {
  if (tag === 'und' || SEVERAL_SCRIPTS.has(primaryLanguage(tag))) return true;
  const script = scriptOf(tag);
  if (script === null) return true;
  const letters = charsMatching(text, LETTERS);
  const shared = charsMatching(text, SHARED_SCRIPT);
  const runs = SCRIPT_LETTERS[script ?? ''];
  if (runs !== undefined) return charsMatching(text, runs) * 2 >= letters;
  return script === undefined || shared * 2 < letters;
}
