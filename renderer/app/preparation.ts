import type { OpenedReading } from '../../core/ipc/contract.js';
import { outlineOf } from '../../core/reading/outline.js';
import { sentencesInSteps } from '../../core/reading/sentences.js';
import type { Known } from '../../core/reading/sentences.js';
import { makeTimeline } from '../../core/reading/timeline.js';
import type { Slices } from '../view/slices.js';
import { inSlices } from './in-slices.js';
import type { Prepared } from './state.js';

/**
 * Finds the sentences, the line of turns and the outline of an article in slices of idle time.
 * Returns a function that calls it off; `done` is not called after that.
 * @param known the script and sentences before a correction: what is the same need not be found again
 */
export function prepare(
  reading: OpenedReading,
  known: Known | null,
  slices: Slices,
  done: (prepared: Prepared) => void,
): () => void {
  return inSlices(preparing(reading, known), slices, done);
}

function* preparing(reading: OpenedReading, known: Known | null): Generator<void, Prepared> {
  const segments = yield* sentencesInSteps(reading.article, reading.script, known);
  const timeline = makeTimeline(segments, reading.script);
  yield;
  const outline = outlineOf(reading, segments, timeline);
  yield;
  return { segments, timeline, outline };
}
