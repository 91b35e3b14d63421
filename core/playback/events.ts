import type { EngineFailure, Ticket } from '../speech/engine.js';
import type { Plan } from '../speech/plan.js';
import type { Position } from './state.js';

/** What a timer is for. */
export type TimerKind =
  /** No `started` from the engine. */
  | 'start'
  /** No `ended` from the engine. */
  | 'end'
  /** Silence between two sentences, or before speech. */
  | 'gap'
  /** Rest before an interrupted sentence is said again. */
  | 'again'
  /** The engine has not told its voices yet (F2). */
  | 'voice';

/** What can happen to playback. What was heard is measured by the player and comes with the event. */
export type PlaybackEvent =
  | { readonly type: 'loaded'; readonly at: Position }
  | { readonly type: 'unloaded' }
  /** @property quietMs silence to keep first, so that an announcement is not cut */
  | { readonly type: 'play'; readonly quietMs: number }
  /** @property heard where to go on so that nothing is lost */
  | { readonly type: 'pause'; readonly heard: Position }
  | { readonly type: 'stop' }
  | {
      readonly type: 'skip';
      readonly unit: 'sentence' | 'turn';
      readonly by: 1 | -1;
      /** How long this sentence has been heard, ms. */
      readonly spokenMs: number;
    }
  | {
      readonly type: 'seek';
      readonly to: Position;
      /** Start even if playback rests. */
      readonly andPlay: boolean;
      readonly quietMs: number;
    }
  /** Rate, voices or roles changed; the plan of the world is the new one, `at` a place in it. */
  | {
      readonly type: 'replanned';
      readonly at: Position;
      /** The new plan says the sentence underway just as it is being said: it need not be cut. */
      readonly soundsTheSame: boolean;
    }
  | { readonly type: 'started'; readonly ticket: Ticket }
  /** The engine told the word it says. @property offset into the sentence's spoken text */
  | { readonly type: 'reached'; readonly ticket: Ticket; readonly offset: number }
  | {
      readonly type: 'ended';
      readonly ticket: Ticket;
      /** Where the rest begins, when only a part was said; else null. */
      readonly rest: number | null;
      /** Over so soon that it cannot have been heard. */
      readonly isSuspicious: boolean;
    }
  | { readonly type: 'failed'; readonly ticket: Ticket; readonly reason: EngineFailure }
  | { readonly type: 'timeout'; readonly ticket: Ticket; readonly which: TimerKind };

/** What is to be done about it. The player does these in order. */
export type Effect =
  | {
      readonly do: 'speak';
      readonly ticket: Ticket;
      readonly at: Position;
      readonly afterJump: boolean;
      /** Longest text to give the engine; null for no limit of its own. */
      readonly longest: number | null;
    }
  | { readonly do: 'silence' }
  /** Replaces the timer before it: there is never more than one. */
  | {
      readonly do: 'arm';
      readonly ticket: Ticket;
      readonly which: TimerKind;
      readonly ms: number;
    }
  | { readonly do: 'disarm' };

/** What a transition has to know beside the state and the event. */
export interface World {
  readonly plan: Plan | null;
  /** A ticket never used before, greater than all that were. */
  readonly ticket: Ticket;
  /** How long the rest of a sentence is expected to take, ms. */
  expectedMs(at: Position): number;
  /** How much longer the engine may take to tell its voices, ms. */
  readonly voiceWaitMs: number;
}
