import type { SkipReason, TextSpan } from '../article/article.js';
import type { Brand } from '../brand.js';

/**
 * Who says what. Every character of every text block stands in exactly one of: a turn's `spans`, a
 * turn's `labels`, or `skipped` (white space between them aside).
 */
export interface Script {
  /** The narrator first, then speakers in the order in which they are first heard. */
  readonly cast: readonly Speaker[];
  /** In reading order. Neighbouring turns have different speakers. */
  readonly turns: readonly Turn[];
  readonly skipped: readonly Skipped[];
  /** False when the layout looked like an interview but the evidence was too weak to act on it. */
  readonly sure: boolean;
}

export type Role = 'interviewer' | 'interviewee' | 'narrator' | 'other';

/** Index of a speaker in {@link Script.cast}; 0 is the narrator. */
export type SpeakerId = Brand<number, 'SpeakerId'>;

/** Index of a turn in {@link Script.turns}. */
export type TurnId = Brand<number, 'TurnId'>;

export const NARRATOR = 0 as SpeakerId;

export interface Speaker {
  readonly id: SpeakerId;
  /** Fullest known name; `narrator` for the narrator. */
  readonly name: string;
  readonly role: Role;
  /** Every label by which the article calls them, as written. */
  readonly aliases: readonly string[];
  /** 0 to 1: how sure the role is. */
  readonly confidence: number;
}

export interface Turn {
  readonly id: TurnId;
  readonly speaker: SpeakerId;
  /** What is said, in reading order: one entry for each paragraph (or part of one). Never empty. */
  readonly spans: readonly TurnSpan[];
}

export interface TurnSpan extends TextSpan {
  /** "Ada:" before the text, where this paragraph has one. Shown as the name, not spoken as text. */
  readonly label?: TextSpan;
  readonly evidence: Evidence;
}

/** Why a paragraph was given to its speaker. */
export interface Evidence {
  readonly cue: CueName;
  /** 0 to 1. */
  readonly confidence: number;
  /** The label, class or marker that was seen, for "why". */
  readonly seen?: string;
}

/** Names of the rules; each stands in one place with an example (see cues/). */
export type CueName = string;

export interface Skipped extends TextSpan {
  readonly reason: SkipReason;
}
