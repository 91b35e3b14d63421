import type { Role, Script } from '../script/script.js';
import type { Segment } from '../speech/plan.js';

/** The plan by length: where each sentence and each turn begins, in characters to be read. */
export interface Timeline {
  /** `starts[i]` is how many characters come before sentence `i`; the last entry is the total. */
  readonly starts: Float64Array;
  readonly turns: readonly TimelineTurn[];
}

export interface TimelineTurn {
  readonly role: Role;
  /** First sentence and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** One rectangle of the drawn line, in the units of its width. */
export interface Bar {
  readonly x: number;
  readonly width: number;
  readonly role: Role;
}

/** Measures a plan. Linear; the result answers every question about place and time. */
export function makeTimeline(segments: readonly Segment[], script: Script): Timeline {
  const starts = new Float64Array(segments.length + 1);
  const turns: { role: Role; from: number; to: number }[] = [];
  let turn = -1;
  for (const segment of segments) {
    const length = Math.max(1, segment.span.end - segment.span.start);
    starts[segment.index + 1] = (starts[segment.index] ?? 0) + length;
    if (segment.turn !== turn) {
      const role = script.cast[segment.speaker]?.role ?? 'other';
      turns.push({ role, from: segment.index, to: segment.index + 1 });
      turn = segment.turn;
    } else {
      const last = turns.at(-1);
      if (last) last.to = segment.index + 1;
    }
  }
  return { starts, turns };
}

/** All characters to be read. */
export function totalLength(timeline: Timeline): number {
  return timeline.starts.at(-1) ?? 0;
}

/** How far sentence `segment` begins, 0 to 1. */
export function fractionAt(timeline: Timeline, segment: number): number {
  const total = totalLength(timeline);
  return total === 0 ? 0 : (timeline.starts[segment] ?? total) / total;
}

/** The sentence that stands at a fraction (0 to 1) of the line. */
export function segmentAt(timeline: Timeline, fraction: number): number {
  let low = 0;
  let high = Math.max(0, timeline.starts.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // Compared as fractions, so that a sentence's own fraction always leads back to it.
    if (fractionAt(timeline, middle) <= fraction) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The turns as rectangles for a line `width` pixels long. Turns too short to be seen are merged, so
 * that the number of bars is bounded by the width, not by the number of turns.
 */
export function timelineBars(timeline: Timeline, width: number, gap = 2): Bar[] {
  const total = totalLength(timeline);
  if (total === 0 || width <= 0) return [];
  const bars: Bar[] = [];
  const smallest = gap + 1;
  let pending: { x: number; lengths: Map<Role, number> } | null = null;
  for (const turn of timeline.turns) {
    const from = timeline.starts[turn.from] ?? 0;
    const to = timeline.starts[turn.to] ?? total;
    const end = (to / total) * width;
    pending ??= { x: (from / total) * width, lengths: new Map() };
    pending.lengths.set(turn.role, (pending.lengths.get(turn.role) ?? 0) + to - from);
    if (end - pending.x < smallest) continue;
    const room = end - pending.x;
    const last = turn.to >= timeline.starts.length - 1;
    bars.push({ x: pending.x, width: last ? room : room - gap, role: longest(pending.lengths) });
    pending = null;
  }
  return bars;
}

function longest(lengths: ReadonlyMap<Role, number>): Role {
  let role: Role = 'other';
  let most = -1;
  for (const [candidate, length] of lengths) {
    if (length > most) [role, most] = [candidate, length];
  }
  return role;
}
