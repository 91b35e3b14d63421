import type { Ticket, Utterance } from '../speech/engine.js';
import type { SpokenSegment } from '../speech/plan.js';
import { MAX_SPOKEN_LENGTH, spokenText, type SpokenText } from '../speech/spoken-text.js';
import { expectedMs, paceOf, totalWeight, wordAt, type Paces } from '../speech/word-clock.js';
import type { Position } from './state.js';

/** A sentence on its way through the engine, and what is known of how far it got. */
export interface Underway {
  readonly ticket: Ticket;
  readonly segment: number;
  readonly spoken: SpokenSegment;
  /** What the engine was given: a name perhaps, and the sentence between `from` and `until`. */
  readonly utterance: Utterance;
  /** Length of the name and its stop before the sentence. */
  readonly lead: number;
  /** The part of the sentence's spoken text that is being said. */
  readonly from: number;
  readonly until: number;
  readonly askedAt: number;
  readonly startedAt: number | null;
  /** The last word the engine told of, as a place in the sentence's spoken text. */
  readonly reported: { readonly offset: number; readonly length: number } | null;
}

/** What to give the engine for the sentence from `from` on (the next word at or after what was asked). */
export interface Wording {
  readonly text: SpokenText;
  readonly lead: number;
  readonly from: number;
  readonly until: number;
}

/**
 * The words for an engine: the name where one is said, then as much of the sentence as it takes.
 * Null when nothing that can be heard is left of the sentence.
 */
export function wordingOf(
  text: SpokenText,
  asked: number,
  introduction: SpokenText | null,
  longest: number | null,
): Wording | null {
  const from = asked + text.slice(asked).search(/\S|$/u);
  const lead = from === 0 && introduction !== null ? `${introduction}. ` : '';
  const room = Math.min(longest ?? MAX_SPOKEN_LENGTH, MAX_SPOKEN_LENGTH - lead.length);
  const until = cutBefore(text, from, from + room);
  const part = spokenText(text.slice(from, until));
  const wording = part === null ? null : spokenText(lead + part);
  return wording === null ? null : { text: wording, lead: lead.length, from, until };
}

/** The last place at or before `limit` to cut at: between words if there is one, else graphemes. */
function cutBefore(text: string, from: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > from) return space + 1;
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const cut = graphemes.segment(text).containing(limit)?.index ?? limit;
  return cut > from ? cut : limit;
}

/** Takes in a boundary event; null when it points outside the text or backwards (then it is wrong). */
export function withBoundary(underway: Underway, offset: number, length: number): Underway | null {
  const inSentence = offset - underway.lead + underway.from;
  const isInside = offset >= underway.lead && inSentence < underway.until;
  if (!isInside || inSentence < (underway.reported?.offset ?? underway.from)) return null;
  const reach = Math.min(length, underway.until - inSentence);
  return { ...underway, reported: { offset: inSentence, length: Math.max(0, reach) } };
}

/** By how much an estimate may be ahead of the voice, so that going on from there loses nothing. */
const ESTIMATE_MARGIN_MS = 600;
const ESTIMATE_MARGIN_SHARE = 0.2;

/**
 * Where to go on so that nothing is lost: at the word the engine told of last; without such events
 * at the start of the clause that was certainly begun; at the start when too little is known.
 */
export function heardUntil(underway: Underway, now: number, paces: Paces): Position {
  const { segment, from, reported } = underway;
  if (reported !== null) return { segment, offset: reported.offset };
  const { msPerWeight, isLearned } = paceOf(paces, underway.utterance);
  const sounding = soundingMs(underway, now, paces);
  if (sounding === null || !isLearned) return { segment, offset: from };
  const certain = sounding * (1 - ESTIMATE_MARGIN_SHARE) - ESTIMATE_MARGIN_MS;
  const word = certain <= 0 ? null : wordAt(remainder(underway), certain, msPerWeight);
  if (word === null) return { segment, offset: from };
  return { segment, offset: clauseStart(underway.spoken.text, from, from + word.start) };
}

/** After marks at which a reader draws breath. */
const CLAUSE_START = /[,;:.!?…][”"’»)\]]*\s+(?=\S)|[–—]\s*(?=\S)|[、，；：。！？](?=\S)/gu;

function clauseStart(text: string, from: number, before: number): number {
  let start = from;
  for (const match of text.slice(from, before + 1).matchAll(CLAUSE_START)) {
    const at = from + match.index + match[0].length;
    if (at <= before) start = at;
  }
  return start;
}

/** The word that is being said, and how that is known; null before the first. */
export function wordUnderway(
  underway: Underway,
  now: number,
  paces: Paces,
): { start: number; end: number; certainty: 'reported' | 'estimated' } | null {
  const { from, reported } = underway;
  if (reported !== null) {
    const end = reported.offset + (reported.length || wordLength(underway, reported.offset));
    return { start: reported.offset, end, certainty: 'reported' };
  }
  const sounding = soundingMs(underway, now, paces);
  if (sounding === null || sounding < 0) return null;
  const word = wordAt(remainder(underway), sounding, paceOf(paces, underway.utterance).msPerWeight);
  if (word === null) return null;
  return { start: from + word.start, end: from + word.end, certainty: 'estimated' };
}

/** Engines may tell where a word starts and not how long it is. */
function wordLength({ spoken, until }: Underway, offset: number): number {
  return /^\S+/u.exec(spoken.text.slice(offset, until))?.[0].length ?? 0;
}

/** For how long the sentence itself, without the name before it, has been heard; null before `start`. */
function soundingMs(underway: Underway, now: number, paces: Paces): number | null {
  if (underway.startedAt === null) return null;
  return now - underway.startedAt - leadTime(underway, paces);
}

function remainder({ spoken, from, until }: Underway): string {
  return spoken.text.slice(from, until);
}

/** How long the utterance should take, ms. */
export function expectedTime({ utterance }: Underway, paces: Paces): number {
  return expectedMs(paces, utterance, utterance.text);
}

/** How long the name before the sentence takes, ms. */
function leadTime({ utterance, lead }: Underway, paces: Paces): number {
  if (lead === 0) return 0;
  return totalWeight(utterance.text.slice(0, lead)) * paceOf(paces, utterance).msPerWeight;
}
