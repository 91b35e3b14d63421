import type { Correction } from './correction.js';

/** What was corrected, and what of it was taken back and may be done again. */
export interface History {
  readonly done: readonly Correction[];
  /** The next one to be done again is the last. */
  readonly undone: readonly Correction[];
}

export const NO_CORRECTIONS: History = { done: [], undone: [] };

/** One more; what had been taken back is gone. */
export function add(history: History, ...corrections: readonly Correction[]): History {
  return { done: [...history.done, ...corrections], undone: [] };
}

/** Takes the last one back; the same history when there is none. */
export function undo(history: History): History {
  const last = history.done.at(-1);
  if (last === undefined) return history;
  return { done: history.done.slice(0, -1), undone: [...history.undone, last] };
}

/** Does again what was taken back last; the same history when there is none. */
export function redo(history: History): History {
  const next = history.undone.at(-1);
  if (next === undefined) return history;
  return { done: [...history.done, next], undone: history.undone.slice(0, -1) };
}
