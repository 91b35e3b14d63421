import { assertNever } from '../result.js';
import type { EngineFailure } from '../speech/engine.js';
import type { Plan } from '../speech/plan.js';
import type { Effect, PlaybackEvent, TimerKind, World } from './events.js';
import { BEGINNING, clamped, skipTarget, startOf } from './position.js';
import {
  isRunning,
  NO_SETBACKS,
  type PlaybackFailure,
  type PlaybackState,
  type Position,
  type RunningState,
  type Setbacks,
} from './state.js';

export interface Step {
  readonly state: PlaybackState;
  readonly effects: readonly Effect[];
}

/** No `started` in this time means a dead engine (F10). */
export const START_WATCHDOG_MS = 3_000;
/** No `ended` in twice the time expected and this means a stuck one (F10). */
export const END_WATCHDOG_SLACK_MS = 3_000;
/** Rest before saying an interrupted sentence again: 0.8 s, 1.1 s, 1.4 s… */
export const FIRST_REST_MS = 800;
export const LONGER_REST_MS = 300;
/** After so many interruptions in a row playback gives way. */
export const MOST_INTERRUPTIONS = 8;
const MOST_SILENCES = 2;
const MOST_REFUSALS = 3;
const MOST_LOST_VOICES = 4;
/** A text this short cannot be too long; then the engine means something else. */
const LEAST_LONGEST = 40;

/**
 * What playback does next. Pure: the player measures time, runs the effects and feeds back what the
 * engine and the timer say. See docs/playback.md for the table and the invariants.
 */
export function transition(state: PlaybackState, event: PlaybackEvent, world: World): Step {
  // Said by an utterance or a timer that is over: I3.
  if ('ticket' in event && (!isRunning(state) || event.ticket !== state.ticket)) return stay(state);
  if (event.type === 'unloaded') return rest(state, { status: 'empty' });
  const { plan } = world;
  if (plan === null) return stay(state);
  if (event.type === 'loaded') return rest(state, { status: 'idle', at: clamped(event.at, plan) });
  if (state.status === 'empty') return stay(state);
  const context: Context = { world, plan };
  if ('ticket' in event) return isRunning(state) ? follow(state, event, context) : stay(state);
  switch (event.type) {
    case 'play':
      return isRunning(state) ? stay(state) : play(state, event.quietMs, context);
    case 'pause':
      return isRunning(state)
        ? rest(state, { status: 'paused', at: clamped(event.heard, plan), reason: 'asked' })
        : stay(state);
    case 'stop':
      return state.status === 'idle'
        ? stay(state)
        : rest(state, { status: 'idle', at: startOf(state.at.segment) });
    case 'skip':
      return skip(state, event, context);
    case 'seek':
      return seek(state, event, context);
    case 'replanned':
      return replan(state, event, context);
    default:
      return assertNever(event);
  }
}

interface Context {
  readonly world: World;
  readonly plan: Plan;
}

type Loaded = Exclude<PlaybackState, { status: 'empty' }>;
type TicketedEvent = Extract<PlaybackEvent, { ticket: unknown }>;

function stay(state: PlaybackState): Step {
  return { state, effects: [] };
}

/** Into a state without a ticket: the sound ends, the timer with it. */
function rest(from: PlaybackState, state: PlaybackState): Step {
  return { state, effects: isRunning(from) ? [{ do: 'silence' }, { do: 'disarm' }] : [] };
}

function play(state: Loaded, quietMs: number, context: Context): Step {
  const at = state.status === 'finished' ? BEGINNING : clamped(state.at, context.plan);
  return begin(at, quietMs, context, at.segment > 0 && state.status !== 'paused');
}

/** From rest into speech, after a silence if one is asked for. */
function begin(at: Position, quietMs: number, context: Context, afterJump: boolean): Step {
  if (context.plan.segments.length === 0) return stay({ status: 'finished', at: BEGINNING });
  if (quietMs <= 0) return start(at, context, NO_SETBACKS, afterJump);
  const { ticket } = context.world;
  return {
    state: { status: 'between', at, ticket, afterJump, setbacks: NO_SETBACKS },
    effects: [{ do: 'arm', ticket, which: 'gap', ms: quietMs }],
  };
}

/** Asks the engine; without a voice waits for one as long as they may still come. */
function start(at: Position, context: Context, setbacks: Setbacks, afterJump: boolean): Step {
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
function restart(at: Position, context: Context, setbacks: Setbacks, afterJump: boolean): Step {
  const { state, effects } = start(at, context, setbacks, afterJump);
  return { state, effects: [{ do: 'silence' }, { do: 'disarm' }, ...effects] };
}

function fail(at: Position, reason: PlaybackFailure): PlaybackState {
  return { status: 'failed', at, reason };
}

function skip(
  state: Loaded,
  { unit, by, spokenMs }: Extract<PlaybackEvent, { type: 'skip' }>,
  context: Context,
): Step {
  const target = skipTarget(context.plan, state.at, unit, by, spokenMs);
  if (target === null) {
    return isRunning(state) ? rest(state, { status: 'finished', at: state.at }) : stay(state);
  }
  if (!isRunning(state)) return stay(moved(state, target));
  return restart(target, context, afresh(state.setbacks), unit === 'turn');
}

function seek(
  state: Loaded,
  { to, andPlay, quietMs }: Extract<PlaybackEvent, { type: 'seek' }>,
  context: Context,
): Step {
  const target = clamped(to, context.plan);
  if (isRunning(state)) return restart(target, context, afresh(state.setbacks), true);
  return andPlay ? begin(target, quietMs, context, true) : stay(moved(state, target));
}

function moved(state: Exclude<Loaded, RunningState>, at: Position): PlaybackState {
  return state.status === 'finished' ? { status: 'idle', at } : { ...state, at };
}

/** A change of rate or voice is heard at once while speaking, and makes no sound otherwise. */
function replan(
  state: Loaded,
  { at, soundsTheSame }: Extract<PlaybackEvent, { type: 'replanned' }>,
  context: Context,
): Step {
  const place = clamped(at, context.plan);
  switch (state.status) {
    case 'starting':
    case 'speaking':
      if (soundsTheSame) return stay(state);
      if (context.plan.segments.length === 0) {
        return rest(state, { status: 'finished', at: BEGINNING });
      }
      return restart(place, context, afresh(state.setbacks), state.afterJump);
    case 'between':
    case 'interrupted':
    case 'idle':
    case 'paused':
    case 'finished':
    case 'failed':
      return stay({ ...state, at: place });
    default:
      return assertNever(state);
  }
}

/** What the engine and the timer say about the sentence that is being said. */
function follow(state: RunningState, event: TicketedEvent, context: Context): Step {
  const { ticket } = state;
  switch (event.type) {
    case 'started':
      if (state.status !== 'starting') return stay(state);
      return {
        state: { ...state, status: 'speaking' },
        effects: [{ do: 'arm', ticket, which: 'end', ms: endWatchdog(state.at, context) }],
      };
    case 'reached': {
      // Some engines tell a word before they tell that they started.
      if (state.status !== 'speaking' && state.status !== 'starting') return stay(state);
      const at = { segment: state.at.segment, offset: Math.max(state.at.offset, event.offset) };
      return {
        state: { ...state, status: 'speaking', at },
        effects: [{ do: 'arm', ticket, which: 'end', ms: endWatchdog(at, context) }],
      };
    }
    case 'ended':
      if (state.status !== 'speaking' && state.status !== 'starting') return stay(state);
      if (event.isSuspicious) return afterSilence(state, context);
      return afterEnd(state, event.rest, context);
    case 'failed':
      if (state.status !== 'speaking' && state.status !== 'starting') return stay(state);
      return afterFailure(state, event.reason, context);
    case 'timeout':
      return afterTimeout(state, event.which, context);
    default:
      return assertNever(event);
  }
}

function endWatchdog(at: Position, { world }: Context): number {
  return 2 * world.expectedMs(at) + END_WATCHDOG_SLACK_MS;
}

/** On to the rest of a long sentence, to the next sentence, or to the end of the article. */
function afterEnd(state: RunningState, restFrom: number | null, context: Context): Step {
  const setbacks = afresh(state.setbacks);
  const { segment } = state.at;
  if (restFrom !== null) {
    return disarmed(start({ segment, offset: restFrom }, context, setbacks, false));
  }
  return advance(segment, context, setbacks);
}

function advance(segment: number, context: Context, setbacks: Setbacks): Step {
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

function disarmed({ state, effects }: Step): Step {
  return { state, effects: [{ do: 'disarm' }, ...effects] };
}

function afterFailure(state: RunningState, reason: EngineFailure, context: Context): Step {
  switch (reason) {
    case 'interrupted':
      return afterInterruption(state, context);
    case 'voice-unavailable':
      return afterLostVoice(state, context);
    case 'text-too-long':
      return afterTooLong(state, context);
    case 'synthesis-failed':
      return afterRefusal(state, context);
    case 'not-allowed':
    case 'audio-busy':
      return rest(state, fail(state.at, reason));
    default:
      return assertNever(reason);
  }
}

/**
 * Nobody here asked for it: a screen reader, say. What was heard under it counts for nothing, so the
 * sentence is said again from its start, after a rest that grows.
 */
function afterInterruption(state: RunningState, { world }: Context): Step {
  const interruptions = state.setbacks.interruptions + 1;
  const at = startOf(state.at.segment);
  if (interruptions >= MOST_INTERRUPTIONS) {
    return rest(state, { status: 'paused', at, reason: 'other-voice' });
  }
  const { ticket } = world;
  const setbacks = { ...state.setbacks, interruptions };
  const ms = FIRST_REST_MS + (interruptions - 1) * LONGER_REST_MS;
  return {
    state: { status: 'interrupted', at, ticket, afterJump: state.afterJump, setbacks },
    effects: [{ do: 'silence' }, { do: 'disarm' }, { do: 'arm', ticket, which: 'again', ms }],
  };
}

/** The player leaves the lost voice out, so saying it again takes the next one. */
function afterLostVoice(state: RunningState, context: Context): Step {
  const lostVoices = state.setbacks.lostVoices + 1;
  if (lostVoices >= MOST_LOST_VOICES) return rest(state, fail(state.at, 'no-voice'));
  const setbacks = { ...state.setbacks, lostVoices };
  return restart(state.at, context, setbacks, state.afterJump);
}

/** Half as much at once, from now on. */
function afterTooLong(state: RunningState, context: Context): Step {
  const length = context.plan.spoken(state.at.segment).text.length - state.at.offset;
  const tried = Math.min(state.setbacks.longest ?? length, length);
  if (tried <= LEAST_LONGEST) return afterRefusal(state, context);
  const longest = Math.max(LEAST_LONGEST, Math.floor(tried / 2));
  return restart(state.at, context, { ...state.setbacks, longest }, state.afterJump);
}

/** One sentence the engine cannot say is skipped; three in a row are the engine's fault. */
function afterRefusal(state: RunningState, context: Context): Step {
  const refusals = state.setbacks.refusals + 1;
  const refusedFrom = state.setbacks.refusedFrom ?? state.at.segment;
  if (refusals >= MOST_REFUSALS) {
    return rest(state, fail(startOf(refusedFrom), 'synthesis-failed'));
  }
  const next = advance(state.at.segment, context, { ...state.setbacks, refusals, refusedFrom });
  // An article the last sentences of which were refused has not been read to its end.
  return next.state.status === 'finished'
    ? rest(state, fail(startOf(refusedFrom), 'synthesis-failed'))
    : { state: next.state, effects: [{ do: 'silence' }, ...next.effects] };
}

/** Nothing was heard, or it never ended: once more, then it is told. */
function afterSilence(state: RunningState, context: Context): Step {
  const silences = state.setbacks.silences + 1;
  if (silences >= MOST_SILENCES) return rest(state, fail(state.at, 'silent-engine'));
  return restart(state.at, context, { ...state.setbacks, silences }, state.afterJump);
}

function afterTimeout(state: RunningState, which: TimerKind, context: Context): Step {
  switch (which) {
    case 'start':
    case 'end':
      return afterSilence(state, context);
    case 'gap':
    case 'again':
      // An utterance may still hang in the engine after an interruption; speaking cancels it first.
      return start(state.at, context, state.setbacks, state.afterJump);
    case 'voice':
      return rest(state, fail(state.at, 'no-voice'));
    default:
      return assertNever(which);
  }
}

/** A clean slate, but what was learned of the engine's limit stays. */
function afresh({ longest }: Setbacks): Setbacks {
  return { ...NO_SETBACKS, longest };
}
