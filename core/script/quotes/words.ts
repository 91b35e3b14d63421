import { foldName } from '../label-name.js';

/** One word of a text with its place. A hyphen or an apostrophe inside does not end it. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐'’][\p{L}\p{M}\p{N}]+)*|\p{N}+/gu;

/** The words from `from` to `to`, in order. */
export function readWords(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.slice(from, to).matchAll(wordPattern)) {
    const start = from + index;
    words.push({ text: found, folded: foldName(found), start, end: start + found.length });
  }
  return words;
}

export function isCapital(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** "BBC", "IBM": initials of a body, not a name. */
export function isAcronym(word: Word): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word.text);
}

/** "Ada’s": the name, but something of hers is meant. */
export function isPossessive(word: Word): boolean {
  return /['’]s$/u.test(word.text);
}

/** First word of a sentence or of a quotation. */
export function opensSentence(text: string, word: Word): boolean {
  const before = text.slice(Math.max(0, word.start - 4), word.start);
  return /(?:^|[.!?…:;"“„«»‘(–—-])\s*$/u.test(before);
}
