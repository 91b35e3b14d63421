import type { Ticket } from '../speech/engine.js';

/** A place in the plan: which sentence, and how far into its spoken text (UTF-16 code units). */
export interface Position {
  readonly segment: number;
  readonly offset: number;
}

/**
 * What playback is doing. Everything the controls, the menu and the announcer show follows from this.
 * Only the running states carry a ticket: whatever the engine or a timer still says in another is late.
 */
export type PlaybackState =
  | { readonly status: 'empty' }
  /** Loaded and never started, or stopped. */
  | { readonly status: 'idle'; readonly at: Position }
  /** Asked the engine (or waiting for its voices); no sound yet. */
  | ({ readonly status: 'starting' } & Running)
  | ({ readonly status: 'speaking' } & Running)
  /** Silence before the sentence at `at`. */
  | ({ readonly status: 'between' } & Running)
  /** Another program cut in; the sentence is said again after a pause. */
  | ({ readonly status: 'interrupted' } & Running)
  | {
      readonly status: 'paused';
      readonly at: Position;
      readonly reason: PauseReason;
      /** The place was changed since: what leads there was not heard. */
      readonly hasMoved: boolean;
    }
  | { readonly status: 'finished'; readonly at: Position }
  | { readonly status: 'failed'; readonly at: Position; readonly reason: PlaybackFailure };

/** What the states have in common in which playback goes on by itself. */
export interface Running {
  /** From where the sentence would be said again so that nothing is lost. */
  readonly at: Position;
  readonly ticket: Ticket;
  /** The listener did not hear what led here, so the speaker's name may be said first. */
  readonly afterJump: boolean;
  readonly setbacks: Setbacks;
}

/** What went wrong since a sentence was last said to its end. */
export interface Setbacks {
  /** How often another program cut in. */
  readonly interruptions: number;
  /** How often the engine said nothing, or never came to an end. */
  readonly silences: number;
  /** How often a voice turned out to be gone. */
  readonly lostVoices: number;
  /** Sentences in a row that the engine refused. */
  readonly refusals: number;
  /** Segment of the first of them. */
  readonly refusedFrom: number | null;
  /** Longest text the engine takes, once it has called one too long. Kept for the whole run. */
  readonly longest: number | null;
}

export type PauseReason =
  | 'asked'
  /** Another program spoke again and again, so playback gave way. */
  | 'other-voice';

export type PlaybackFailure =
  'no-voice' | 'silent-engine' | 'not-allowed' | 'audio-busy' | 'synthesis-failed';

export const NO_SETBACKS: Setbacks = {
  interruptions: 0,
  silences: 0,
  lostVoices: 0,
  refusals: 0,
  refusedFrom: null,
  longest: null,
};

/** A state in which playback goes on by itself. */
export type RunningState = Extract<PlaybackState, Running>;

/** Whether playback goes on by itself: the play button says "Pause". */
export function isRunning(state: PlaybackState): state is RunningState {
  return 'ticket' in state;
}

/** The place playback is at; null when nothing is loaded. */
export function placeOf(state: PlaybackState): Position | null {
  return state.status === 'empty' ? null : state.at;
}
