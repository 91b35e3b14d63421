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
  /** Silence before the sentence, ms at normal speed. */
  pauseBefore(index: number): number;
}

/** What goes to the engine for one sentence, and how to find the way back to the article. */
export interface SpokenSegment {
  readonly text: SpokenText;
  readonly map: OffsetMap;
  readonly voice: Voice | null;
  readonly pitch: number;
  readonly rate: number;
}
