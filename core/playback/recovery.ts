import { assertNever } from '../result.js';
import type { EngineFailure } from '../speech/engine.js';
import { startOf } from './position.js';
import type { RunningState } from './state.js';
import { advance, fail, rest, restart, type Context, type Step } from './steps.js';

/** Rest before saying an interrupted sentence again: 0.8 s, 1.1 s, 1.4 s… */
const FIRST_REST_MS = 800;
const LONGER_REST_MS = 300;
/** After so many interruptions in a row playback gives way. */
const MOST_INTERRUPTIONS = 8;
const MOST_SILENCES = 2;
const MOST_REFUSALS = 3;
const MOST_LOST_VOICES = 4;
/** A text this short cannot be too long; then the engine means something else. */
const LEAST_LONGEST = 40;

/** What to do when the engine could not say a sentence. The table is in docs/playback.md. */
export function afterFailure(state: RunningState, reason: EngineFailure, context: Context): Step {
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
    return rest(state, { status: 'paused', at, reason: 'other-voice', hasMoved: false });
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
export function afterSilence(state: RunningState, context: Context): Step {
  const silences = state.setbacks.silences + 1;
  if (silences >= MOST_SILENCES) return rest(state, fail(state.at, 'silent-engine'));
  return restart(state.at, context, { ...state.setbacks, silences }, state.afterJump);
}
