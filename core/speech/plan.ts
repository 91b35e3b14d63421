import type { TextSpan } from '../article/article.js';
import type { SpeakerId, TurnId } from '../script/script.js';
import type { Voice } from './engine.js';
import type { OffsetMap } from './offset-map.js';
import type { SpokenText } from './spoken-text.js';

/** One sentence of the article. `index` is its place in {@link Plan.segments}. */
export interface Segment {
  readonly index: number;
  readonly turn: TurnId;
  readonly speaker: SpeakerId;
  readonly span: TextSpan;
  /** First sentence of its turn. */
  readonly opensTurn: boolean;
  /** First sentence of its paragraph. */
  readonly opensBlock: boolean;
}

/** The whole article as sentences in the order of speaking. */
export interface Plan {
  readonly segments: readonly Segment[];
  /** Sentence's words as spoken, computed when asked for. */
  spoken(index: number): SpokenSegment;
  /** Silence before the sentence, ms, at the plan's own rate; beside what the engine adds (F11). */
  pauseBefore(index: number): number;
  /**
   * The speaker's name, where it is to be said before the sentence; null elsewhere.
   * @param afterJump the listener did not hear what led here
   */
  introduction(index: number, afterJump: boolean): SpokenText | null;
  /** Voices for the sentence, the one cast first, then those to take when it is gone. */
  voicesFor(index: number): readonly Voice[];
  /** Time the sentence takes, in letters' worth; cheap, for sums over the whole article. */
  weight(index: number): number;
}

/** What goes to the engine for one sentence, and how to find the way back to the article. */
export interface SpokenSegment {
  readonly text: SpokenText;
  readonly map: OffsetMap;
  readonly voice: Voice | null;
  readonly pitch: number;
  readonly rate: number;
}
