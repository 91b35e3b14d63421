import type { EngineFailure, Ticket } from '../speech/engine.js';

/** A place in the plan: which sentence, and how far into its spoken text (UTF-16 code units). */
export interface Position {
  readonly segment: number;
  readonly offset: number;
}

export type PlaybackState =
  | { readonly status: 'empty' }
  /** Loaded and never started, or stopped. */
  | { readonly status: 'idle'; readonly at: Position }
  /** Asked the engine; no sound yet. */
  | { readonly status: 'starting'; readonly at: Position; readonly ticket: Ticket; readonly attempt: number }
  | { readonly status: 'speaking'; readonly at: Position; readonly ticket: Ticket }
  /** Silence between turns. */
  | { readonly status: 'between'; readonly at: Position; readonly ticket: Ticket }
  /** Another program cut in; the sentence is said again after a pause. */
  | { readonly status: 'interrupted'; readonly at: Position; readonly ticket: Ticket; readonly attempt: number }
  | { readonly status: 'paused'; readonly at: Position }
  | { readonly status: 'finished'; readonly at: Position }
  | { readonly status: 'failed'; readonly at: Position; readonly reason: PlaybackFailure };

export type PlaybackFailure =
  'no-voice' | 'silent-engine' | 'not-allowed' | 'audio-busy' | 'synthesis-failed' | 'other-voice';

export type { EngineFailure };
