/** One list of a flat document: paragraphs that say of themselves which list they are in. */
export interface ListPlace {
  /** Tells the document's lists apart. */
  readonly list: string;
  /** From 0. */
  readonly level: number;
  readonly ordered: boolean;
  /** Number of this paragraph in its list. */
  readonly number: number;
}

/** Levels that word processors have. */
const MOST_LEVELS = 9;

/** Counts the numbered paragraphs of a document, whose lists go on behind what stands between. */
export class ListCounters {
  private readonly counters = new Map<string, number[]>();

  /** Lets a list begin anew. */
  restart(list: string): void {
    this.counters.delete(list);
  }

  /** The next number of a list's level; levels below it begin anew. */
  next(list: string, level: number, start: number): number {
    const counters = this.counters.get(list) ?? [];
    this.counters.set(list, counters);
    const at = Math.min(level, MOST_LEVELS);
    const number = (counters[at] ?? start - 1) + 1;
    counters.length = Math.min(counters.length, at);
    counters[at] = number;
    return number;
  }
}
