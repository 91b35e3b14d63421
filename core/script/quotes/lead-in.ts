import type { SpeechWords } from '../languages/speech-words.js';
import { plain, subjectAt, verbAt } from './frame.js';
import type { Frame, Subject } from './frame.js';
import { readWords } from './words.js';
import type { Word } from './words.js';

/** A lead-in longer than this is not read: somebody else may be in it. */
const longestLeadIn = 240;
/** Longest stretch between verb and quotation: "told the paper on Monday". */
const longestGap = 8;

/**
 * Reads the words before a quotation as a lead-in: `Ada Byron says: “`, `In May, she told reporters,
 * “`. `from` is where the sentence may start at the earliest. The subject must open its sentence, or
 * follow one adverbial; "a letter by Ada Byron says:" has another subject.
 */
export function leadIn(text: string, from: number, to: number, lang: SpeechWords): Frame | null {
  const lead = text.slice(Math.max(from, to - longestLeadIn), to);
  if (!/[:,][ \u00a0]?$/u.test(lead)) return null;
  const start = sentenceStart(text, from, to);
  if (start === null) return null;
  const words = readWords(text, start, to);
  for (const at of subjectPlaces(text, words, lang)) {
    const found = subjectFirst(text, words, at, lang) ?? verbFirst(text, words, at, lang);
    const last = words[(found?.next ?? 0) - 1];
    if (found === null || last === undefined) continue;
    if (!isPlainGap(text, words, found, to, lang)) return null;
    return {
      subject: found.subject,
      start: words[at]?.start ?? start,
      end: last.end,
      subjectFirst: true,
    };
  }
  return null;
}

/** Start of the sentence that ends at `to`; null where it started too long ago. */
export function sentenceStart(text: string, from: number, to: number): number | null {
  const earliest = Math.max(from, to - longestLeadIn);
  let start = earliest === from ? from : null;
  const ends = /[.!?…;][)\]]?\s+(?=[\p{Lu}“„«"])/gu;
  for (const { 0: mark, index } of text.slice(earliest, to).matchAll(ends)) {
    // The dot of "Mr." or of an initial ends nothing.
    const before = /\p{L}+$/u.exec(
      text.slice(Math.max(0, earliest + index - 8), earliest + index),
    )?.[0];
    if (
      mark.startsWith('.') &&
      before !== undefined &&
      /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Hr|Fr|Mme|Sr|Sra)$/u.test(before)
    )
      continue;
    start = earliest + index + mark.length;
  }
  return start;
}

/** Where the subject may stand: first, after one opener, or after an adverbial and its comma. */
function subjectPlaces(text: string, words: readonly Word[], lang: SpeechWords): readonly number[] {
  const [first] = words;
  if (first === undefined) return [];
  // "Am Montag" is nobody, though it is written like a name.
  const places = lang.leads.has(plain(first)) ? [] : [lang.openers.has(plain(first)) ? 1 : 0];
  if (!lang.leads.has(plain(first))) return places;
  const commas = words.flatMap((word, at) => {
    const next = words[at + 1];
    return next !== undefined && text.slice(word.end, next.start).includes(',') ? [at + 1] : [];
  });
  const [comma] = commas;
  if (comma !== undefined && commas.length === 1) places.push(comma);
  else if (comma === undefined) {
    const verb = words.findIndex((_, at) => verbAt(words, at, lang) !== null);
    if (verb > 0 && verb <= 8) places.push(verb);
  }
  return places;
}

interface Found {
  readonly subject: Subject;
  readonly next: number;
  readonly takesObject: boolean;
}

function subjectFirst(
  text: string,
  words: readonly Word[],
  at: number,
  lang: SpeechWords,
): Found | null {
  const subject = subjectAt(text, words, at, lang);
  if (subject === null) return null;
  const place = afterApposition(text, words, subject.next, lang);
  const verb = place === null ? null : verbAt(words, place, lang);
  return verb === null || verb.pronoun !== null ? null : { ...subject, ...verb };
}

/** "Am Montag sagte Byron: „": only where the language puts the verb first after a lead. */
function verbFirst(
  text: string,
  words: readonly Word[],
  at: number,
  lang: SpeechWords,
): Found | null {
  if (at === 0 || lang.after.includes('subject-first')) return null;
  const verb = verbAt(words, at, lang);
  const subject = verb === null ? null : subjectAt(text, words, verb.next, lang);
  return verb === null || subject === null ? null : { ...subject, takesObject: verb.takesObject };
}

/** Past ", a historian at the college," to the verb; null where a comma starts something else. */
function afterApposition(
  text: string,
  words: readonly Word[],
  at: number,
  lang: SpeechWords,
): number | null {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return null;
  const gap = text.slice(before.end, word.start);
  if (/^[ \u00a0]$/u.test(gap)) return at;
  if (!/^, $/u.test(gap)) return null;
  if (!lang.apposition.has(plain(word)) && !/^\d{1,3}$/u.test(word.text)) return null;
  for (let end = at + 1; end < words.length; end += 1) {
    const last = words[end - 1];
    const next = words[end];
    if (last === undefined || next === undefined) return null;
    if (verbAt(words, end - 1, lang) !== null || lang.nouns.family.has(last.folded)) return null;
    if (text.slice(last.end, next.start).includes(',')) return end;
  }
  return null;
}

/** Nothing between verb and quotation may be about what somebody else says. */
function isPlainGap(
  text: string,
  words: readonly Word[],
  found: Found,
  to: number,
  lang: SpeechWords,
): boolean {
  const gap = words.slice(found.next);
  const [first] = gap;
  if (first === undefined) {
    const last = words.at(-1);
    return /^[ \u00a0]?[:,][ \u00a0]?$/u.test(text.slice(last?.end ?? 0, to));
  }
  if (gap.length > longestGap || text.slice(first.start, to - 2).includes(':')) return false;
  const starts = lang.follows.has(plain(first));
  // "told him to write:" leads to what he writes.
  if (found.takesObject ? plain(first) === 'to' : !starts) return false;
  return gap.every(
    (word, at) =>
      (at === 0 || !lang.doubt.has(plain(word))) &&
      verbAt(gap, at, lang) === null &&
      !clauseWords.has(word.folded),
  );
}

/** Words that start a clause of its own, or whose subject is somebody else. */
const clauseWords: ReadonlySet<string> = new Set(
  'that who whom whose what which how why where had has have was were is are been being will would could dass wer was hat hatte war ist que qui quien che wat dat som att że что ze'.split(
    ' ',
  ),
);
