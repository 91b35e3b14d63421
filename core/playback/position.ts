import type { BlockId } from '../article/article.js';
import type { Plan, Segment } from '../speech/plan.js';
import type { Position } from './state.js';

/** Within this time "previous" means the sentence before; later it means this one again. */
export const RESTART_WINDOW_MS = 2_000;

export const BEGINNING: Position = { segment: 0, offset: 0 };

/** The start of a sentence. */
export function startOf(segment: number): Position {
  return { segment, offset: 0 };
}

/** The same place, or the nearest one the plan has. */
export function clamped(at: Position, plan: Plan): Position {
  const segment = Math.max(0, Math.min(at.segment, plan.segments.length - 1));
  if (plan.segments.length === 0) return BEGINNING;
  if (segment !== at.segment || at.offset <= 0) return startOf(segment);
  const length = plan.spoken(segment).text.length;
  return at.offset < length ? { segment, offset: at.offset } : startOf(segment);
}

/**
 * Where a step leads: to the start of another sentence, or of this one again when it has been heard
 * for a while. Null beyond the last.
 */
export function skipTarget(
  plan: Plan,
  at: Position,
  unit: 'sentence' | 'turn',
  by: 1 | -1,
  spokenMs: number,
): Position | null {
  const here = at.segment;
  if (unit === 'sentence') {
    if (by === 1) return here + 1 < plan.segments.length ? startOf(here + 1) : null;
    return startOf(spokenMs < RESTART_WINDOW_MS ? Math.max(0, here - 1) : here);
  }
  if (by === 1) {
    const next = plan.segments.findIndex(({ opensTurn, index }) => index > here && opensTurn);
    return next < 0 ? null : startOf(next);
  }
  const opening = turnStart(plan, here);
  const isAtStart = opening === here && spokenMs < RESTART_WINDOW_MS;
  return startOf(isAtStart ? turnStart(plan, Math.max(0, here - 1)) : opening);
}

function turnStart(plan: Plan, segment: number): number {
  let start = segment;
  while (start > 0 && plan.segments[start]?.opensTurn !== true) start--;
  return start;
}

/**
 * The place in a new plan that shows the same character as `at` in the old one, or the next that does.
 * @param moved where the old plan's blocks stand in the new plan's article
 */
export function relocated(
  from: Plan,
  to: Plan,
  at: Position,
  moved: (block: BlockId) => BlockId = (block) => block,
): Position {
  const old = from.segments[at.segment];
  if (old === undefined || to.segments.length === 0) return BEGINNING;
  const shown = from.spoken(at.segment).map.toShown(at.offset);
  const block = moved(old.span.block);
  const same = to.segments[at.segment];
  const target =
    same !== undefined && contains(same, block, shown)
      ? same
      : (to.segments.find((segment) => contains(segment, block, shown)) ??
        to.segments.find(
          ({ span }) => span.block > block || (span.block === block && span.start >= shown),
        ) ??
        to.segments.at(-1));
  if (target === undefined) return BEGINNING;
  if (!contains(target, block, shown) || at.offset === 0) return startOf(target.index);
  return clamped(
    { segment: target.index, offset: to.spoken(target.index).map.toSpoken(shown) },
    to,
  );
}

function contains({ span }: Segment, block: number, offset: number): boolean {
  return span.block === block && span.start <= offset && offset < span.end;
}

/** The sentence at a place of the article, or the next one after it; null when none follows. */
export function positionAt(plan: Plan, block: number, offset: number): Position | null {
  const segment =
    plan.segments.find((candidate) => contains(candidate, block, offset)) ??
    plan.segments.find(
      ({ span }) => span.block > block || (span.block === block && span.start >= offset),
    );
  return segment === undefined ? null : startOf(segment.index);
}
