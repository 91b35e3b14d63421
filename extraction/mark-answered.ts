import type { ArticlePart } from './assemble-article.js';
import { singleLine } from './page-text.js';

/** What mail programs call the box with the letter that is answered. */
const QUOTE_NAMES =
  /^(?:gmail_quote|gmail_quote_container|yahoo_quoted|moz-cite-prefix|protonmail_quote)$/;
/** What they call the lines above it that say whose letter it was; all that follows is that letter. */
const HEAD_NAMES = /^(?:divrplyfwdmsg|outlookmessageheader|appendonsend)$/;
/** "On Monday Ada wrote:", in the languages of the mail programs met most. */
const WROTE =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisała?|napsala?|írta|пишет|написала?|написав|yazdı|写道|寫道|のメール|작성)(?:\(a\))?\s*[:：]$/iu;
/** "From: Ada", above a letter that is printed again. */
const LETTER_HEAD =
  /^(?:from|von|de|da|van|från|fra|lähettäjä|od|от|від|kimden|发件人|差出人|보낸 사람)\s*[:：]/iu;
const DIVIDER = /^[-_ ]{3,}.{0,60}[-_ ]{3,}$/u;
/** A letter with fewer letters of its own than this is one that hands another on. */
const OWN_LETTERS = 40;

/**
 * Marks the letter that is answered, where it is printed again below the answer, and the line that
 * announces it. What stands between quotations stays: an interview by letter has its questions there.
 */
export function markAnswered(parts: readonly ArticlePart[]): ArticlePart[] {
  const start = startOfAnswered(parts);
  return parts.map((part, index) =>
    index >= start && part.kind !== 'image' && part.kind !== 'separator'
      ? { ...part, skip: 'duplicate' }
      : part,
  );
}

function startOfAnswered(parts: readonly ArticlePart[]): number {
  let start = parts.length;
  while (start > 0 && isQuoted(parts[start - 1])) start--;
  const announced = announcement(parts, start);
  const begins =
    announced ?? (parts.slice(start).some((part) => isNamed(part, QUOTE_NAMES)) ? start : null);
  if (begins === null || begins === parts.length) return parts.length;
  const own = parts.slice(0, begins).reduce((sum, { text }) => sum + lettersOf(text), 0);
  return own >= OWN_LETTERS ? begins : parts.length;
}

/** Where the lines above the quotation begin that say whose letter it is; null where none do. */
function announcement(parts: readonly ArticlePart[], quoted: number): number | null {
  const before = parts[quoted - 1];
  if (quoted < parts.length && before !== undefined && WROTE.test(singleLine(before.text))) {
    return quoted - 1;
  }
  const head = parts.findIndex(
    (part, index) =>
      isNamed(part, HEAD_NAMES) || (LETTER_HEAD.test(part.text) && isDivider(parts[index - 1])),
  );
  if (head < 0) return null;
  return isDivider(parts[head - 1]) ? head - 1 : head;
}

function isDivider(part: ArticlePart | undefined): boolean {
  return part !== undefined && (part.kind === 'separator' || DIVIDER.test(singleLine(part.text)));
}

function isQuoted(part: ArticlePart | undefined): boolean {
  if (part === undefined) return false;
  if (part.kind === 'image' || part.kind === 'separator') return true;
  return part.within.some(({ kind }) => kind === 'quote') || isNamed(part, QUOTE_NAMES);
}

function isNamed({ within, hints }: ArticlePart, names: RegExp): boolean {
  const groups = within.map((container) => (container.kind === 'group' ? container.hints : null));
  return [...groups, hints].some((each) => each?.classes?.some((name) => names.test(name)));
}

function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
