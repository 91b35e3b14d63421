import { ListCounters, type ListPlace } from '../document/list-marks.js';

interface Level {
  format: number;
  start: number;
}

const BULLET = 23;
const NO_MARK = 255;
const DEEPEST = 8;
const DECIMAL_LEVEL: Level = { format: 0, start: 1 };

/** The lists of an RTF file, told word by word, and where their numbers stand. */
export class RtfLists {
  private readonly lists = new Map<number, readonly Level[]>();
  private readonly listOf = new Map<number, number>();
  private readonly counters = new ListCounters();
  private levels: Level[] = [];
  private overridden: number | null = null;

  /** A word of the table of lists. */
  define(word: string, value: number | null): void {
    const level = this.levels.at(-1);
    if (word === 'list') this.levels = [];
    else if (word === 'listlevel') this.levels.push({ ...DECIMAL_LEVEL });
    else if (word === 'listid') this.lists.set(value ?? 0, this.levels);
    else if (level === undefined) return;
    else if (word === 'levelnfc' || word === 'levelnfcn') level.format = value ?? 0;
    else if (word === 'levelstartat') level.start = value ?? 1;
  }

  /** A word of the table that says which number stands for which list. */
  override(word: string, value: number | null): void {
    if (word === 'listid') this.overridden = value;
    else if (word === 'ls' && this.overridden !== null) {
      this.listOf.set(value ?? 0, this.overridden);
    }
  }

  /** The place of the next paragraph of a list, or null where it has no mark. Counts it. */
  next(override: number, wantedLevel: number): ListPlace | null {
    const list = this.listOf.get(override);
    if (list === undefined) return null;
    const level = Math.min(DEEPEST, Math.max(0, wantedLevel));
    const { format, start } = this.lists.get(list)?.[level] ?? DECIMAL_LEVEL;
    if (format === NO_MARK) return null;
    const number = this.counters.next(`list ${String(list)}`, level, start);
    return { list: String(list), level, ordered: format !== BULLET, number };
  }

  /** The place of a paragraph that says by itself how it is marked, as old files do. */
  old(ordered: boolean, isFirst: boolean): ListPlace {
    if (isFirst) this.counters.restart('old');
    return { list: 'old', level: 0, ordered, number: this.counters.next('old', 0, 1) };
  }
}
