import type { Plan } from '../speech/plan.js';
import type { Effect, World } from './events.js';
import { startOf } from './position.js';
import {
  isRunning,
  NO_SETBACKS,
  type PlaybackFailure,
  type PlaybackState,
  type Position,
  type Setbacks,
} from './state.js';

/** What playback does next, and what is to be done about it, in order. */
export interface Step {
  readonly state: PlaybackState;
  readonly effects: readonly Effect[];
}

/** A world that has a plan. */
export interface Context {
  readonly world: World;
  readonly plan: Plan;
}

/** No `started` in this time means a dead engine (F10). */
export const START_WATCHDOG_MS = 3_000;

/** Nothing happens. */
export function stay(state: PlaybackState): Step {
  return { state, effects: [] };
}

/** Into a state without a ticket: the sound ends, the timer with it. */
export function rest(from: PlaybackState, state: PlaybackState): Step {
  return { state, effects: isRunning(from) ? [{ do: 'silence' }, { do: 'disarm' }] : [] };
}

/** Asks the engine; without a voice waits for one as long as they may still come. */
export function start(
  at: Position,
  context: Context,
  setbacks: Setbacks,
  afterJump: boolean,
): Step {
  const { ticket, voiceWaitMs } = context.world;
  const state: PlaybackState = { status: 'starting', at, ticket, afterJump, setbacks };
  if (context.plan.voicesFor(at.segment).length === 0) {
    if (voiceWaitMs <= 0) return { state: fail(at, 'no-voice'), effects: [{ do: 'disarm' }] };
    return { state, effects: [{ do: 'arm', ticket, which: 'voice', ms: voiceWaitMs }] };
  }
  return {
    state,
    effects: [
      { do: 'speak', ticket, at, afterJump, longest: setbacks.longest },
      { do: 'arm', ticket, which: 'start', ms: START_WATCHDOG_MS },
    ],
  };
}

/** From one sentence to another, or to the same again: the old sound ends first. */
export function restart(
  at: Position,
  context: Context,
  setbacks: Setbacks,
  afterJump: boolean,
): Step {
  const { state, effects } = start(at, context, setbacks, afterJump);
  return { state, effects: [{ do: 'silence' }, { do: 'disarm' }, ...effects] };
}

/** Into the state that tells what is wrong. */
export function fail(at: Position, reason: PlaybackFailure): PlaybackState {
  return { status: 'failed', at, reason };
}

/** On to the next sentence after its silence, or to the end of the article. */
export function advance(segment: number, context: Context, setbacks: Setbacks): Step {
  const { plan, world } = context;
  if (segment + 1 >= plan.segments.length) {
    return disarmed(stay({ status: 'finished', at: startOf(segment) }));
  }
  const at = startOf(segment + 1);
  const pauseMs = plan.pauseBefore(at.segment);
  if (pauseMs <= 0) return disarmed(start(at, context, setbacks, false));
  const { ticket } = world;
  return disarmed({
    state: { status: 'between', at, ticket, afterJump: false, setbacks },
    effects: [{ do: 'arm', ticket, which: 'gap', ms: pauseMs }],
  });
}

/** The step, with the timer of the sentence before called off first. */
export function disarmed({ state, effects }: Step): Step {
  return { state, effects: [{ do: 'disarm' }, ...effects] };
}

/** A clean slate, but what was learned of the engine's limit stays. */
export function afresh({ longest }: Setbacks): Setbacks {
  return { ...NO_SETBACKS, longest };
}
