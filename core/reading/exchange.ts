import { NARRATOR } from '../script/script.js';
import type { Script, SpeakerId } from '../script/script.js';
import type { Segment } from '../speech/plan.js';

/** A sample of at most this many characters is heard in some twenty seconds. */
const LONGEST_SAMPLE = 320;
/** Shorter than this, a sentence tells little about a voice. */
const SHORTEST_SENTENCE = 15;
/** How many exchanges are looked at before the shortest so far is taken. */
const ENOUGH = 40;

/**
 * A piece of the article by which a speaker can be heard: the end of a question and the beginning of
 * its answer where they take part in one; a sentence of theirs otherwise, as always for the narrator.
 * Empty when they say nothing.
 */
export function exchangeWith(
  script: Script,
  segments: readonly Segment[],
  speaker: SpeakerId,
): readonly Segment[] {
  if (speaker !== NARRATOR) {
    const exchange = shortest(exchanges(script, segments, speaker));
    if (exchange !== null) return exchange;
  }
  const own = ownSentence(segments, speaker);
  return own === null ? [] : [own];
}

/** Where the speaker follows or is followed by somebody else: the last sentence, then the first. */
function* exchanges(
  script: Script,
  segments: readonly Segment[],
  speaker: SpeakerId,
): Generator<readonly [Segment, Segment]> {
  const asks = script.cast[speaker]?.role === 'interviewer';
  for (let index = 1; index < segments.length; index += 1) {
    const before = segments[index - 1];
    const after = segments[index];
    if (before === undefined || after?.opensTurn !== true) continue;
    // Whoever asks is heard asking, everybody else in reply.
    if ((asks ? before : after).speaker !== speaker) continue;
    if ((asks ? after : before).speaker !== NARRATOR) yield [before, after];
  }
}

function shortest(
  found: Iterable<readonly [Segment, Segment]>,
): readonly [Segment, Segment] | null {
  let best: readonly [Segment, Segment] | null = null;
  let looked = 0;
  for (const pair of found) {
    const isTelling = pair.every((segment) => lengthOf(segment) >= SHORTEST_SENTENCE);
    const length = lengthOf(pair[0]) + lengthOf(pair[1]);
    if (isTelling && length <= LONGEST_SAMPLE) return pair;
    if (best === null || length < lengthOf(best[0]) + lengthOf(best[1])) best = pair;
    looked += 1;
    if (looked === ENOUGH) break;
  }
  return best;
}

function ownSentence(segments: readonly Segment[], speaker: SpeakerId): Segment | null {
  let first: Segment | null = null;
  for (const segment of segments) {
    if (segment.speaker !== speaker) continue;
    first ??= segment;
    const length = lengthOf(segment);
    // The title is the narrator's first sentence, and seldom one.
    if (segment.index > 0 && length >= SHORTEST_SENTENCE && length <= LONGEST_SAMPLE)
      return segment;
  }
  return first;
}

function lengthOf({ span }: Segment): number {
  return span.end - span.start;
}
