import { CREDIT_WORDS, DATE_WORDS } from './head-words.js';
import { plainKey } from './page-text.js';

const NUMERIC_DATE = /\p{N}{1,4}[./:-]\s?\p{N}{1,2}/u;
const LONGEST_DATE = 90;
const LONGEST_BYLINE = 120;
const BYLINE =
  /^(?:(?:text|texte?|story|words|interview|report|article|written|posted|published|escrito|publicado|pubblicato|geplaatst|geschreven)\s+)?(?:by|von|par|por|da|di|a cura di|door|av|af|przez|propos recueillis par|de|του|της|от|від|oleh|tarafından|بقلم|כתב[הו]?|מאת)\s*[::]?\s+(?=\S)/iu;
/** Words for who did what, before a colon, a slash or the name itself. */
const CREDIT = new RegExp(
  `^(?:${CREDIT_WORDS.trim().replaceAll('\n', '|')})(?:\\s?[：:/／|·・＝=]\\s?|\\s+(?=[\\p{Lu}\\p{Ll}]))`,
  'iu',
);

/** Names of months and weekdays, long and short, in one language; empty where it is unknown. */
function calendarWords(lang: string): ReadonlySet<string> {
  const known = calendars.get(lang);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { weekday: 'long' },
    { weekday: 'short' },
  ] as const) {
    const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
    // Every 29th day meets each month and each weekday within a year.
    for (let day = 0; day < 366; day += options.weekday === undefined ? 29 : 1) {
      if (options.weekday !== undefined && day > 6) break;
      const text = format.format(Date.UTC(2021, 0, 1 + day)).toLowerCase();
      for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) words.add(word);
    }
  }
  calendars.set(lang, words);
  return words;
}

const calendars = new Map<string, ReadonlySet<string>>();

/** Whether a line only says when: "Sat. Jan 22nd, 2022", "Updated 3 May 2020, 10:15 GMT", "9 min read". */
export function isDateLine(line: string, lang: string | null = null): boolean {
  if (line.length > LONGEST_DATE || !/\p{N}/u.test(line)) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return NUMERIC_DATE.test(line);
  const rest = words.filter((word) => !DATE_WORDS.has(word));
  if (rest.length === 0 || lang === null) return rest.length === 0;
  const calendar = calendarWords(lang);
  return rest.every((word) => calendar.has(word));
}

/** Whether a line only says who wrote it: "By Ada Byron", or the very name the page declares. */
export function isByline(line: string, byline: string | null): boolean {
  if (line.length > LONGEST_BYLINE) return false;
  const key = plainKey(line);
  if (byline !== null && key !== '' && plainKey(byline).includes(key) && key.length >= 4)
    return true;
  if (!BYLINE.test(line)) return false;
  const name = line.replace(BYLINE, '');
  // "By the time we met, ..." is a sentence: names are capitalised and end without a full stop.
  if (/[.!?…:]$/.test(name)) return false;
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const named = words.filter(
    (word) => !/^\p{Ll}/u.test(word) || DATE_WORDS.has(word.toLowerCase()),
  );
  return words.length > 0 && words.length <= 14 && named.length >= words.length * 0.6;
}

/**
 * Whether a line only says who wrote the article or when: "Ada Byron · 3 March 2021 · 9 min read",
 * "Ada Byron, 3 March 2021", "Text Ada Byron".
 */
export function isHeadLine(
  line: string,
  byline: string | null,
  lang: string | null = null,
): boolean {
  const pieces = piecesOf(line);
  if (pieces.length === 0) return false;
  const isCertain = (piece: string): boolean => isDateLine(piece, lang) || isByline(piece, byline);
  if (pieces.every(isCertain) || isCreditLine(line)) return true;
  const parts = pieces.flatMap((piece) =>
    isDateLine(piece, lang) ? [piece] : piece.split(/\s*[,،、]\s*/u),
  );
  return (
    parts.some((part) => saysWhen(part, lang)) &&
    parts.every(
      (part) =>
        isCertain(part) ||
        isCreditLine(part.replace(/^[\p{N}:.\s]+/u, '')) ||
        isNameLike(besideDate(part)),
    )
  );
}

function piecesOf(line: string): readonly string[] {
  return line
    .split(/\s*[·•|｜]\s*|\s+[–—-]\s+|\s{2,}/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** A whole date, and not only a number. */
function saysWhen(text: string, lang: string | null): boolean {
  return (
    (isDateLine(text, lang) && /\p{N}{4}|\p{N}{1,2}[./:-]\p{N}{1,2}/u.test(text)) ||
    besideDate(text) !== text
  );
}

/** What stands beside a date written in figures: "Ada Byron" of "Ada Byron updated 2021.03.08 06:00". */
function besideDate(text: string): string {
  if (!/\p{N}{4}[./-]\s?\p{N}{1,2}[./-]\s?\p{N}{1,2}/u.test(text)) return text;
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  return words.filter((word) => !DATE_WORDS.has(word.toLowerCase())).join(' ');
}

/** "Text Ada Byron Photos Ivo Lind", "写真：川本洋". */
function isCreditLine(line: string): boolean {
  const label = CREDIT.exec(line)?.[0];
  if (label === undefined || line.length > LONGEST_BYLINE) return false;
  const rest = line.slice(label.length);
  if (/[.!?。！？؟;]$/u.test(rest)) return false;
  const words = rest.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const cased = /\p{Lu}/u.test(rest);
  return (
    words.length > 0 &&
    words.length <= 14 &&
    small <= words.length * 0.4 &&
    (cased || rest.length <= 40)
  );
}

/** A few words that could be somebody's name, an outlet's or a place's. */
function isNameLike(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];
  if (words.length === 0 || words.length > 5 || text.length > 40 || /[:!?。！？؟]/u.test(text))
    return false;
  if (/\p{Lu}/u.test(text)) return words.every((word) => !/^\p{Ll}{4,}/u.test(word));
  return !/[\p{Ll}]/u.test(text) && words.length <= 4;
}
