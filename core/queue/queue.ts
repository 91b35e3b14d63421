/** One file of the queue. */
export interface QueueEntry {
  /** Unique in the run of the program. */
  readonly id: number;
  /** Shown name of the file. */
  readonly name: string;
  /** Title of the article, once it was opened. */
  readonly title: string | null;
  /** It was reached and could not be opened. */
  readonly failed: boolean;
}

/** Files that are read one after another, as the window sees them. */
export interface Queue {
  readonly entries: readonly QueueEntry[];
  /** Id of the one that was opened last; null before the first. */
  readonly current: number | null;
  /** Whether that one is what is shown, and not something from elsewhere, as the clipboard. */
  readonly isShown: boolean;
  /** How many of the files that were given did not fit in. */
  readonly leftOut: number;
}

export const NO_QUEUE: Queue = { entries: [], current: null, isShown: false, leftOut: 0 };

/** Whether there is anything to go to: one file alone is no queue. */
export function isQueue({ entries }: Queue): boolean {
  return entries.length > 1;
}

/** Where in the queue reading is, from 0; -1 before the first. */
export function currentIndex({ entries, current }: Queue): number {
  return entries.findIndex(({ id }) => id === current);
}

/** The entry after or before the current one; null at the ends. */
export function neighbour(queue: Queue, by: 1 | -1): QueueEntry | null {
  const at = currentIndex(queue);
  return (at < 0 && by < 0 ? null : queue.entries[at + by]) ?? null;
}

/**
 * Takes in files that are to be opened now: right after what is being read, so that the rest of a queue
 * follows them. One file alone that was open before is no queue and gives way.
 * @param most so many are held; what is over is counted in `leftOut`
 */
export function withAdded(queue: Queue, added: readonly QueueEntry[], most: number): Queue {
  const before = isQueue(queue) ? queue.entries : [];
  const at = isQueue(queue) ? currentIndex(queue) + 1 : 0;
  const all = [...before.slice(0, at), ...added, ...before.slice(at)];
  const entries = all.slice(0, most);
  return { ...queue, entries, leftOut: all.length - entries.length };
}

/** Without one entry. Without the current one reading stands before what followed it. */
export function withoutEntry(queue: Queue, id: number): Queue {
  const at = queue.entries.findIndex((entry) => entry.id === id);
  if (at < 0) return queue;
  const entries = queue.entries.filter((entry) => entry.id !== id);
  const isCurrent = queue.current === id;
  const current = isCurrent ? (queue.entries[at - 1]?.id ?? null) : queue.current;
  return { ...queue, entries, current, isShown: queue.isShown && !isCurrent, leftOut: 0 };
}

/** The entry's outcome: opened with a title and shown, or failed. */
export function withOutcome(queue: Queue, id: number, title: string | null): Queue {
  const entries = queue.entries.map((entry) =>
    entry.id === id ? { ...entry, title: title ?? entry.title, failed: title === null } : entry,
  );
  return title === null
    ? { ...queue, entries, leftOut: 0 }
    : { ...queue, entries, current: id, isShown: true, leftOut: 0 };
}
