import { assertNever } from '../result.js';
import type { PlaybackEvent, TimerKind, World } from './events.js';
import { BEGINNING, clamped, skipTarget, startOf } from './position.js';
import { afterFailure, afterSilence } from './recovery.js';
import {
  isRunning,
  NO_SETBACKS,
  type PlaybackState,
  type Position,
  type RunningState,
} from './state.js';
import {
  advance,
  afresh,
  disarmed,
  fail,
  rest,
  restart,
  start,
  stay,
  type Context,
  type Step,
} from './steps.js';

/** No `ended` in twice the time expected and this means a stuck engine (F10). */
const END_WATCHDOG_SLACK_MS = 3_000;

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
      return isRunning(state) ? rest(state, paused(clamped(event.heard, plan))) : stay(state);
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

type Loaded = Exclude<PlaybackState, { status: 'empty' }>;
type TicketedEvent = Extract<PlaybackEvent, { ticket: unknown }>;

function play(state: Loaded, quietMs: number, context: Context): Step {
  const at = state.status === 'finished' ? BEGINNING : clamped(state.at, context.plan);
  const goesOn = state.status === 'paused' && !state.hasMoved;
  return begin(at, quietMs, context, at.segment > 0 && !goesOn);
}

function paused(at: Position): PlaybackState {
  return { status: 'paused', at, reason: 'asked', hasMoved: false };
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
  if (state.status === 'finished') return { status: 'idle', at };
  return state.status === 'paused' ? { ...state, at, hasMoved: true } : { ...state, at };
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
      return stay({ ...state, at: place });
    case 'failed':
      // Voices that came after all: what was told about them is not true any more.
      return state.reason === 'no-voice' && context.plan.voicesFor(place.segment).length > 0
        ? stay({ status: 'idle', at: place })
        : stay({ ...state, at: place });
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

/** On to the rest of a sentence that was said in part, else to what follows it. */
function afterEnd(state: RunningState, restFrom: number | null, context: Context): Step {
  const setbacks = afresh(state.setbacks);
  const { segment } = state.at;
  if (restFrom !== null) {
    return disarmed(start({ segment, offset: restFrom }, context, setbacks, false));
  }
  return advance(segment, context, setbacks);
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
