import type { Plan, Segment } from './plan.js';
import { paceOf, SILENCE_AT_END_MS, type Paces } from './word-clock.js';

/**
 * How long it takes to listen from a sentence to the end, ms, by what is known of the voices.
 * The first call for a plan looks at every sentence; later ones add up what was kept.
 */
export function listeningTime(plan: Plan, fromSegment: number, paces: Paces): number {
  const count = plan.segments.length;
  let total = 0;
  const weights = weightsBySpeaker(plan);
  for (const [index, sums] of weights) {
    const { voice, rate } = plan.spoken(index);
    const weight = (sums[count] ?? 0) - (sums[fromSegment] ?? 0);
    total += weight * paceOf(paces, { voice, rate }).msPerWeight;
  }
  const pauses = pauseSums(plan);
  const left = Math.max(0, count - fromSegment);
  return total + left * SILENCE_AT_END_MS + ((pauses[count] ?? 0) - (pauses[fromSegment] ?? 0));
}

type Sums = readonly number[];

/** By the segments, which a plan for another rate or other voices shares. */
const weightsOf = new WeakMap<readonly Segment[], ReadonlyMap<number, Sums>>();
const pausesOf = new WeakMap<Plan, Sums>();

/** For each speaker: any one of their sentences, and the weight of theirs before each sentence. */
function weightsBySpeaker(plan: Plan): ReadonlyMap<number, Sums> {
  const known = weightsOf.get(plan.segments);
  if (known !== undefined) return known;
  const firstOf = new Map<number, number>();
  for (const { index, speaker } of plan.segments) {
    if (!firstOf.has(speaker)) firstOf.set(speaker, index);
  }
  const made = new Map(
    Array.from(firstOf, ([speaker, first]) => [
      first,
      sumsOf(plan, (index) => (plan.segments[index]?.speaker === speaker ? plan.weight(index) : 0)),
    ]),
  );
  weightsOf.set(plan.segments, made);
  return made;
}

function pauseSums(plan: Plan): Sums {
  const known = pausesOf.get(plan);
  if (known !== undefined) return known;
  const made = sumsOf(plan, (index) => plan.pauseBefore(index));
  pausesOf.set(plan, made);
  return made;
}

function sumsOf(plan: Plan, value: (index: number) => number): Sums {
  const sums = [0];
  let sum = 0;
  for (const { index } of plan.segments) {
    sum += value(index);
    sums.push(sum);
  }
  return sums;
}
