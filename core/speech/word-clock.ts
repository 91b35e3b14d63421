import type { Voice } from './engine.js';
import { realSpeed } from './speaking-rate.js';
import { textSegments } from './text-segments.js';

/** A word of a spoken text and the time it takes, in letters' worth. */
export interface TimedWord {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** Of everything before the word. */
  readonly before: number;
  readonly weight: number;
}

/** Silence an engine adds to a sentence between `start` and `end` (F11), ms. */
export const SILENCE_AT_END_MS = 330;

/** Time of one letter's worth before a voice has been heard, ms at normal speed. */
const USUAL_PACE_MS = 56;

/** Shorter texts say too little about a voice to learn from. */
const LEAST_WEIGHT = 20;

/** English words that are said in passing. */
const PASSING = new Set(
  `a an the of to in on at by as for and or but is was are be been it its he she we i you they his her
   that this with from had has have not so if do did`.split(/\s+/u),
);

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const DIGITS = /\p{N}/gu;

let wordSegmenter: Intl.Segmenter | undefined;

/**
 * The words of a text with the time each takes relative to the others: digits take five letters more,
 * words said in passing less, and a comma is a breath. Measured against espeak-ng's own word events
 * this lights the right word two times of three, and is off by 0.1 s in the median.
 */
export function timedWords(text: string): TimedWord[] {
  wordSegmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: TimedWord[] = [];
  let before = 0;
  for (const { segment, index, isWordLike } of textSegments(wordSegmenter, text)) {
    if (!isWordLike) {
      before += weightOfMark(segment);
      continue;
    }
    const weight = weightOfWord(segment);
    words.push({ start: index, end: index + segment.length, before, weight });
    before += weight;
  }
  return words;
}

/** Time a text takes, in letters' worth. */
export function totalWeight(text: string): number {
  const words = timedWords(text);
  const last = words.at(-1);
  if (last === undefined) return 1;
  return last.before + last.weight;
}

function weightOfWord(word: string): number {
  const dense = word.match(DENSE)?.length ?? 0;
  const digits = word.match(DIGITS)?.length ?? 0;
  const weight = word.length + 2 * dense + 5 * digits + 1.5;
  return PASSING.has(word.toLowerCase()) ? 0.6 * weight : weight;
}

function weightOfMark(mark: string): number {
  if (/[,;:、，；：—–]/u.test(mark)) return 5;
  if (/[.!?…。！？]/u.test(mark)) return 7;
  return /[\p{Sc}\p{Extended_Pictographic}%&+=]/u.test(mark) ? 8 : 0;
}

/** What has been learned of how fast voices speak: ms for one letter's worth, by voice and rate. */
export type Paces = ReadonlyMap<string, number>;

export const NO_PACES: Paces = new Map();

/** A voice at a rate and pitch of its own is a pace of its own. */
export interface Manner {
  readonly voice: Voice | null;
  readonly rate: number;
}

/** Milliseconds one letter's worth takes, and whether that was learned or is only usual. */
export function paceOf(paces: Paces, manner: Manner): { msPerWeight: number; isLearned: boolean } {
  const learned = paces.get(keyOf(manner));
  if (learned !== undefined) return { msPerWeight: learned, isLearned: true };
  return { msPerWeight: USUAL_PACE_MS / realSpeed(manner.voice, manner.rate), isLearned: false };
}

/** How long a text is expected to take from start to end, ms. */
export function expectedMs(paces: Paces, manner: Manner, text: string): number {
  return totalWeight(text) * paceOf(paces, manner).msPerWeight + SILENCE_AT_END_MS;
}

/** Takes a sentence that was said whole into account; the newest counts for a third. */
export function withPace(paces: Paces, manner: Manner, text: string, durationMs: number): Paces {
  const weight = totalWeight(text);
  const sounding = durationMs - SILENCE_AT_END_MS;
  if (weight < LEAST_WEIGHT || sounding <= 0) return paces;
  const measured = sounding / weight;
  const { msPerWeight, isLearned } = paceOf(paces, manner);
  const pace = isLearned ? msPerWeight + (measured - msPerWeight) / 3 : measured;
  return new Map(paces).set(keyOf(manner), pace);
}

let lastTimed: { readonly text: string; readonly words: readonly TimedWord[] } | null = null;

/** Asked with every frame for the sentence being said, so the last answer is kept. */
function keptWords(text: string): readonly TimedWord[] {
  if (lastTimed?.text !== text) lastTimed = { text, words: timedWords(text) };
  return lastTimed.words;
}

/** The word that is being said so long after the start, by the estimate; null in an empty text. */
export function wordAt(text: string, elapsedMs: number, msPerWeight: number): TimedWord | null {
  const said = elapsedMs / msPerWeight;
  let current: TimedWord | null = null;
  for (const word of keptWords(text)) {
    if (current !== null && word.before > said) break;
    current = word;
  }
  return current;
}

function keyOf({ voice, rate }: Manner): string {
  return `${voice?.id ?? ''} ${rate.toFixed(2)}`;
}
