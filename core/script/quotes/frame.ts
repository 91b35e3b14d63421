import type { SpeechWords } from '../languages/speech-words.js';
import { nameAt } from './names.js';
import type { Gender, Name } from './names.js';
import { isCapital } from './words.js';
import type { Word } from './words.js';

/** Whom a frame names: by name, or by "she", or not at all where the verb says enough ("dijo."). */
export type Subject =
  | { readonly by: 'name'; readonly name: Name }
  | { readonly by: 'pronoun'; readonly gender: Gender | null };

/** "said Ada Byron" beside a quotation. Offsets are relative to the paragraph. */
export interface Frame {
  readonly subject: Subject;
  readonly start: number;
  readonly end: number;
  /** "Ada said", not "said Ada". */
  readonly subjectFirst: boolean;
}

/** A verb of saying that starts at word `at`: where it ends, and whether it takes an object. */
export interface Verb {
  readonly next: number;
  readonly takesObject: boolean;
  /** "explique-t-elle": its pronoun is part of it. */
  readonly pronoun: Gender | null;
}

const attachedPronoun = /-(?:t-)?(il|elle)$/u;

/** Reads the verb of saying at word `at`, of one word or of two. */
export function verbAt(words: readonly Word[], at: number, lang: SpeechWords): Verb | null {
  const word = words[at];
  if (word === undefined || isCapital(word)) return null;
  const attached = attachedPronoun.exec(plain(word));
  const pronoun = attached === null ? null : attached[1] === 'il' ? 'male' : 'female';
  const first = plain(word).replace(attachedPronoun, '');
  const second = words[at + 1];
  if (second !== undefined) {
    const both = `${first} ${plain(second)}`;
    if (lang.verbs.has(both))
      return { next: at + 2, takesObject: lang.verbsWithObject.has(both), pronoun };
  }
  if (!lang.verbs.has(first)) return null;
  return { next: at + 1, takesObject: lang.verbsWithObject.has(first), pronoun };
}

/** Any verb of saying among the words. */
export function hasVerb(words: readonly Word[], lang: SpeechWords): boolean {
  return words.some((_, at) => verbAt(words, at, lang) !== null);
}

export function plain(word: Word): string {
  return word.text.toLowerCase().replaceAll("'", '’');
}

/** The subject that starts at word `at`, and the word after it. */
export function subjectAt(
  text: string,
  words: readonly Word[],
  at: number,
  lang: SpeechWords,
): { readonly subject: Subject; readonly next: number } | null {
  const word = words[at];
  if (word === undefined) return null;
  if (lang.she.has(plain(word)))
    return { subject: { by: 'pronoun', gender: 'female' }, next: at + 1 };
  if (lang.he.has(plain(word))) return { subject: { by: 'pronoun', gender: 'male' }, next: at + 1 };
  if (lang.noNames.has(plain(word))) return null;
  const name = nameAt(text, words, at, lang.nouns);
  if (name === null || name.isPossessive || name.isBody) return null;
  if (lang.notSubject?.test(name.text) === true) return null;
  return { subject: { by: 'name', name }, next: name.next };
}

/**
 * Reads the frame after a quotation: `said Ada Byron`, `she said`, `dijo Byron`. `words` start after
 * the quotation and end where the next one starts, or with the paragraph. Null unless what goes on
 * behind the frame leaves it whole: "said Hill lawyer Ada Byron" and "Ada’s mother said" are none.
 */
export function frameAfter(
  text: string,
  words: readonly Word[],
  limit: number,
  lang: SpeechWords,
): Frame | null {
  const start = words[0]?.start;
  if (start === undefined) return null;
  for (const order of lang.after) {
    const found =
      order === 'subject-first' ? subjectVerb(text, words, lang) : verbSubject(text, words, lang);
    if (found === null) continue;
    const last = words[found.next - 1];
    if (last === undefined) continue;
    if (!leavesWhole(text, words, found.next, limit, lang, found.takesObject)) continue;
    return {
      subject: found.subject,
      start,
      end: last.end,
      subjectFirst: order === 'subject-first',
    };
  }
  return null;
}

interface Found {
  readonly subject: Subject;
  readonly next: number;
  readonly takesObject: boolean;
}

function subjectVerb(text: string, words: readonly Word[], lang: SpeechWords): Found | null {
  const subject = subjectAt(text, words, 0, lang);
  if (subject === null) return null;
  const at = isManner(words[subject.next]) ? subject.next + 1 : subject.next;
  if (!isSpaced(text, words, 0, at)) return null;
  const verb = verbAt(words, at, lang);
  return verb === null ? null : { ...subject, ...verb };
}

function verbSubject(text: string, words: readonly Word[], lang: SpeechWords): Found | null {
  const verb = verbAt(words, 0, lang);
  if (verb === null) return null;
  const { next } = verb;
  if (verb.pronoun !== null)
    return { subject: { by: 'pronoun', gender: verb.pronoun }, next, takesObject: false };
  // "told Ada": she is the one who is told.
  if (verb.takesObject) return null;
  const subject = isSpaced(text, words, 0, next) ? subjectAt(text, words, next, lang) : null;
  if (subject !== null) return { ...subject, takesObject: false };
  // "dijo." with nobody beside it: whoever is spoken of.
  const isAlone = !isSpaced(text, words, next - 1, next);
  return lang.dropsPronoun && isAlone
    ? { subject: { by: 'pronoun', gender: null }, next, takesObject: false }
    : null;
}

/** Only spaces part the words from `from` to `to`. */
function isSpaced(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) return false;
    if (!/^\.?[ \u00a0]$/u.test(text.slice(word.end, next.start))) return false;
  }
  return true;
}

/** "quietly": English puts it before the verb or after it. */
function isManner(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Ll}{2,}ly$/u.test(word.text);
}

/** Whether a frame that ends before word `next` may end there. */
function leavesWhole(
  text: string,
  words: readonly Word[],
  next: number,
  limit: number,
  lang: SpeechWords,
  takesObject: boolean,
): boolean {
  const last = words[next - 1];
  const word = words[next];
  const gap = text.slice(last?.end ?? 0, word?.start ?? limit);
  if (word === undefined || /[.!?…:;]/u.test(gap)) return true;
  if (/^[ \u00a0]$/u.test(gap))
    return (takesObject && !lang.nouns.family.has(word.folded)) || goesOn(word, lang);
  if (!/^[ \u00a0]?[,–—-]/u.test(gap)) return false;
  return (
    goesOn(word, lang) ||
    lang.apposition.has(plain(word)) ||
    lang.nouns.offices.has(word.folded) ||
    lang.nouns.anyones.has(word.folded) ||
    /^\d{1,3}$/u.test(word.text) ||
    /^\p{Ll}+ing$/u.test(word.text)
  );
}

function goesOn(word: Word, lang: SpeechWords): boolean {
  return lang.follows.has(plain(word)) || (lang.after.includes('subject-first') && isManner(word));
}
