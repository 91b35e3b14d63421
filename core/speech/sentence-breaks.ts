import { abbreviationsOf, type Abbreviations } from './abbreviations.js';

/**
 * Whether the sentence really goes on where the Unicode rules saw its end. They know nothing of
 * abbreviations, initials or quoted questions, so that "Dr." would be a sentence of its own.
 *
 * @param before the text up to the doubtful end, white space at its end included
 * @param after the text from there on; a stretch is enough
 */
export function goesOn(before: string, after: string, language: string): boolean {
  const lead = before.trimEnd();
  const glued = lead.length === before.length;
  const next = NEXT_WORD.exec(after)?.[0] ?? '';
  if (next === '') return false;
  const place: Place = {
    lead,
    stop: lead.endsWith('.') ? (LAST_WORD.exec(lead.slice(-LAST_WORDS))?.groups ?? {}) : {},
    after,
    next,
    glued,
    table: abbreviationsOf(language),
  };
  return REASONS_TO_GO_ON.some((goesOnBecause) => goesOnBecause(place));
}

interface Place {
  readonly lead: string;
  /** The word before the stop and what stands around it; empty when there is no stop. */
  readonly stop: Readonly<Record<string, string | undefined>>;
  readonly after: string;
  /** The first word after, without opening quotes and brackets. */
  readonly next: string;
  /** No white space between. */
  readonly glued: boolean;
  readonly table: Abbreviations;
}

const OPENERS = String.raw`[\s"'“”„‘’«»‹›(\[{¿¡*_–—-]*`;
const NEXT_WORD = new RegExp(`(?<=^${OPENERS})[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*`, 'u');
/** "Dr." of "(said Dr.": the last word, its stop, and the word before it. */
const LAST_WORD =
  /(?:(?<previous>[\p{L}\p{N}'’.-]{1,40})\s+)?["'“„‘«([]*(?<word>[\p{L}\p{N}\p{M}°.-]{0,20}[\p{L}\p{N}\p{M}°])\.$/u;

/** Room for the two last words. */
const LAST_WORDS = 64;

/** Each reads as the end of "the sentence goes on because…". */
const REASONS_TO_GO_ON: readonly ((place: Place) => boolean)[] = [
  nextIsLowerCase,
  abbreviationWantsMore,
  numberFollowsItsAbbreviation,
  initialOfAName,
  abbreviationMayGoOn,
  ordinalNumber,
  listNumber,
  innerStopOfAnAbbreviation,
  bracketIsOpen,
  quotationIsReported,
];

/** '"Why?" he asked.'; but "iPhone" and "eBay" begin sentences. */
function nextIsLowerCase({ next, after, lead, glued }: Place): boolean {
  if (!/^\p{Ll}/u.test(next) || /^\p{Ll}{1,2}\p{Lu}/u.test(next)) return false;
  // "It is over.—what now" and lists "a) one; b) two" are rare; a glued "?" in "is it?yes" is an end.
  if (glued && /[!?]$/u.test(lead)) return false;
  return !/^\s*[-–—•*]\s/u.test(after);
}

/** "Dr. Who", "e.g. Paris". */
function abbreviationWantsMore({ stop, table }: Place): boolean {
  return stop['word'] !== undefined && table.leading.has(stop['word'].toLowerCase());
}

/** "No. 5", "Jan. 3", "Vol. II". */
function numberFollowsItsAbbreviation({ stop, next, table }: Place): boolean {
  if (stop['word'] === undefined || !table.numbered.has(stop['word'].toLowerCase())) return false;
  // "no." is also a word, and "I" mostly one: "He said no. I left".
  return /^(?:\p{N}|[VX]\b|[IVXLC]{2,}\b)/u.test(next);
}

/** "J. K. Rowling", "George W. Bush"; not "he and I. The", "vitamin C. It". */
function initialOfAName({ stop, next, table }: Place): boolean {
  const word = stop['word'];
  if (word === undefined || !/^(?:\p{Lu}\p{M}*[.-])*\p{Lu}\p{M}*$/u.test(word)) return false;
  if (word.length > 8 || !/^\p{Lu}/u.test(next)) return false;
  if (table.starters.has(next.toLowerCase()) && next.length > 1) return false;
  const previous = stop['previous'];
  if (word === 'I') return previous === undefined || /^\p{Lu}(?:\.|\p{Ll}+$)/u.test(previous);
  // A name stands before a middle initial; a common noun ("vitamin C") before a letter as a label.
  return previous === undefined || !/^\p{Ll}+$/u.test(previous) || NAME_PARTICLES.test(previous);
}

const NAME_PARTICLES =
  /^(?:by|and|with|to|from|of|for|said|says|told|de|von|van|und|et|y|и|when|that|as)$/u;

/** "Acme Inc. Chairman", "at 5 p.m. Friday"; but "in the U.S. The" ends. */
function abbreviationMayGoOn({ stop, next, table }: Place): boolean {
  const word = stop['word']?.toLowerCase();
  if (word === undefined || !table.trailing.has(word)) return false;
  return !table.starters.has(next.toLowerCase());
}

/** "am 3. Oktober". */
function ordinalNumber({ stop, next, table }: Place): boolean {
  if (!table.ordinalStop || !/^\d{1,2}$/u.test(stop['word'] ?? '')) return false;
  return !table.starters.has(next.toLowerCase());
}

/** "1. First of all": the number belongs to what it counts. */
function listNumber({ lead }: Place): boolean {
  return /^\s*(?:\d{1,3}|[ivxIVX]{1,4}|\p{L})[.)]$/u.test(lead);
}

/** "z. B.", "и т. д.": single letters with stops between. */
function innerStopOfAnAbbreviation({ stop, next }: Place): boolean {
  return /^\p{Ll}$/u.test(stop['word'] ?? '') && /^\p{L}\.$/u.test(next);
}

/** "(Who? Nobody.) went": not before the bracket is closed, if that is near. */
function bracketIsOpen({ lead, after }: Place): boolean {
  const opened = lead.lastIndexOf('(');
  if (opened < 0 || lead.lastIndexOf(')') > opened) return false;
  const closes = after.indexOf(')');
  if (closes < 0) return false;
  const reopened = after.indexOf('(');
  const isNear = lead.length - opened + closes <= 120;
  // A whole remark of its own, "(He laughed. Then…)", is split as usual.
  return isNear && opened > 0 && (reopened < 0 || reopened > closes);
}

/** 「…。」と言った, “…？”他问: the quotation is part of the sentence that says who said it. */
function quotationIsReported({ lead, after }: Place): boolean {
  if (/[」』）]$/u.test(lead)) return /^(?:と|って|など|という)/u.test(after);
  return (
    /[！？]["”’」』]$/u.test(lead) && /^[^，。！？“「\s]{0,6}[说說问問道喊叫答笑]/u.test(after)
  );
}
