import {
  guestRoles,
  honorifics,
  hostRoles,
  nameParticles,
  notNames,
  stockFigures,
  trailingTitles,
} from './languages/label-words.js';
import { sideWords } from './languages/question-answer.js';

/** What a label says about the person it stands for. */
export interface LabelName {
  /** As written, without the role, the short form, times and marks. */
  readonly name: string;
  /** Equal for labels that differ only in capitals, accents, dots and spaces. */
  readonly key: string;
  /** "AS" of "Adam Stacoviak (AS)". */
  readonly short: string | null;
  /** What the label itself says about who asks. */
  readonly side: Side | null;
  /** 0 to 1: how much this looks like somebody's name, before looking at the rest of the page. */
  readonly nameness: number;
}

export type Side = 'asks' | 'answers';

/** "hereafter X": how a page announces the short form in brackets. */
const hereafter =
  /^(?:이하|以下简称|以下簡稱|以下|下称|下稱|hereafter|henceforth|im folgenden|ci-après|en adelante|далее)[\s,、，:：]*[“"「‘']?(.{1,20}?)[”"」’']?$/iu;

/** What may follow a name as part of it. */
const degree =
  /^(?:ph\.?\s?d|psy\.?\s?d|m\.?\s?d|j\.?d|d\.?d\.?s|m\.?b\.?a|m\.?sc|b\.?sc|r\.?n|esq|jr|sr|ii|iii|iv)\b[\s.:]*$/iu;

const asks: ReadonlySet<string> = new Set(sideWords.asks);
const answers: ReadonlySet<string> = new Set(sideWords.answers);

/** Whether a folded label is a word for one who asks or answers: "interviewer", "the witness". */
export function isSideWord(key: string): boolean {
  return asks.has(key) || answers.has(key);
}

/** "Meet Ada Byron, mentor": a heading that introduces somebody. */
export const introduces = /^\s*(?:meet|introducing|presenting)\s+(?=\p{Lu})/iu;

/** "BY MR. HILL:", "CROSS-EXAMINATION BY MR. HILL:" name whose questions follow. */
export const examinerBy =
  /^\s*(?:(?:[A-Z-]{2,12}\s+){0,2}BY|(?:Further )?(?:[Qq]uestions|(?:[Cc]ross-|[Rr]e-?)?[Ee]xamination) by)\s+(?=(?:MR|MRS|MS|MISS|DR|SIR)\b|(?:Mr|Mrs|Ms|Miss|Dr|Sir)\b)/u;

/** Reads a label's text: "Dr. Ada Byron (AB), HOST". Bounded: labels are short. */
export function readLabelName(raw: string): LabelName | null {
  let text = raw
    .normalize('NFKC')
    .replace(/[*_\u200b\u200e\u200f]/g, '')
    .replace(examinerBy, '');
  let short: string | null = null;
  let side: Side | null = null;
  let suffix = '';
  text = text.replace(/[([{<【〔]([^)\]}>】〕]{0,60})[)\]}>】〕]?/gu, (_, inner: string) => {
    const inside = inner.trim();
    const called = hereafter.exec(inside)?.[1];
    if (called !== undefined) short ??= called.trim();
    else if (/^\p{Lu}[\p{Lu}.\s-]{0,5}$/u.test(inside)) short ??= inside.replace(/[.\s-]/g, '');
    // "川元（節）" and "川元（憲）": a letter of the given name tells two of one surname apart.
    else if (/^\p{sc=Han}$/u.test(inside)) return `（${inside}）`;
    else side ??= sideOfRole(inside);
    return ' ';
  });
  if (text.trim() === '') text = raw.normalize('NFKC').replace(/[*_()[\]{}<>【】〔〕]/gu, ' ');
  const comma = text.search(/[,،、，|/]/u);
  if (comma > 0) {
    const after = text.slice(comma + 1).trim();
    side ??= sideOfRole(after);
    if (after.split(/\s+/u).length > 6) return null;
    if (degree.test(after)) suffix = `, ${after.replace(/[\s:]+$/u, '')}`;
    text = text.slice(0, comma);
  }
  const bare = text
    .replace(introduces, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s:：\-–—.·•|=]+$/gu, '')
    .replace(/\s+/gu, ' ');
  if (bare === '') return null;
  const name = bare + suffix;
  const key = foldName(bare);
  if (key === '') return null;
  if (asks.has(key)) side = 'asks';
  else if (answers.has(key)) side = 'answers';
  // "A.:" is a person whose name is not told.
  const isInitial = /^\s*\p{Lu}\.\s*:?\s*$/u.test(raw);
  return { name, key, short, side, nameness: isInitial ? 0.5 : nameness(bare, key) };
}

const plainWord = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Folds what does not tell people apart: capitals, accents, dots, quotes, spaces, titles after. */
export function foldName(name: string): string {
  if (plainWord.test(name)) return name.toLowerCase();
  const folded = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.'’"“”„*_]/gu, '')
    .replace(/[\s\-‐‑–]+/gu, ' ')
    .trim();
  for (const title of trailingTitles) {
    if (folded.length > title.length && folded.endsWith(title)) {
      const bare = folded.slice(0, -title.length);
      // In scripts with spaces the title is a word of its own.
      if (!/[a-z]/.test(title)) return bare.trim();
      if (bare.endsWith(' ')) return bare.trim();
    }
  }
  return folded;
}

const articles: ReadonlySet<string> = new Set([
  'la',
  'el',
  'le',
  'o',
  'a',
  'the',
  'il',
  'der',
  'die',
]);

/** The words of a folded name that identify a person: without titles before it. */
export function nameTokens(key: string): readonly string[] {
  const tokens = key.split(' ').filter((token) => token !== '');
  // "La señora Presidenta"
  let from = articles.has(tokens[0] ?? '') && honorifics.has(tokens[1] ?? '') ? 1 : 0;
  while (from < tokens.length - 1 && honorifics.has(tokens[from] ?? '')) from += 1;
  const own = tokens.slice(from);
  // "S. K." is "SK".
  return own.length > 1 && own.every(isInitial) ? [own.join('')] : own;
}

function isInitial(token: string): boolean {
  return token.length === 1 && token !== token.toUpperCase();
}

function sideOfRole(text: string): Side | null {
  if (hostRoles.test(text)) return 'asks';
  return guestRoles.test(text) ? 'answers' : null;
}

const cased = /[\p{Lu}\p{Ll}]/u;

function nameness(name: string, key: string): number {
  if (asks.has(key) || answers.has(key)) return 0.95;
  if (notNames.has(key) || notNames.has(name.toLowerCase())) return 0;
  if (stockFigures.has(key)) return 0.15;
  const tokens = name.split(' ');
  if (tokens.length > 7 || name.length > 60) return 0;
  if (/\d/.test(name)) return /^[\p{L}]+[\s-]?\d{1,3}$/u.test(name) ? 0.25 : 0.05;
  if (/[$€£%=+<>@#^~\\{}]/u.test(name)) return 0.05;
  if (!cased.test(name)) return namenessWithoutCase(name, tokens.length);
  if (tokens.length > 1 && nameParticles.has(tokens.at(-1)?.toLowerCase() ?? '')) return 0.1;
  let capital = 0;
  let small = 0;
  for (const token of tokens) {
    const bare = token.toLowerCase().replace(/[.'’]/gu, '');
    const first = /\p{L}/u.exec(token)?.[0];
    if (first === undefined) continue;
    if (first !== first.toLowerCase()) capital += 1;
    else if (!nameParticles.has(bare) && !honorifics.has(bare)) small += 1;
  }
  if (small > 0) return capital >= 2 && small === 1 ? 0.25 : 0.15;
  if (capital === 0) return 0.15;
  if (tokens.length === 1) return 0.5;
  const first = tokens[0]?.toLowerCase().replace(/\./g, '') ?? '';
  if (honorifics.has(first)) return 0.9;
  if (tokens.some((token) => notNames.has(token.toLowerCase()))) return 0.4;
  return tokens.length <= 4 ? 0.85 : 0.6;
}

/** Chinese, Japanese, Korean, Arabic, Hebrew, Indic, Thai: no capitals to go by. */
function namenessWithoutCase(name: string, tokens: number): number {
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u.test(name)) {
    const letters = name.replace(/[^\p{L}]/gu, '').length;
    return letters <= 4 ? 0.55 : letters <= 9 ? 0.45 : letters <= 14 ? 0.25 : 0.05;
  }
  return tokens === 1 ? 0.45 : tokens <= 3 ? 0.6 : tokens <= 4 ? 0.4 : 0.15;
}
