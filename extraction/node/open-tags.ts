import { LIMITS } from '../../core/limits.js';
import { BLOCK_ELEMENTS } from '../html/elements.js';

/** Elements whose start tag ends what is still open in the nearest of these. */
const ENDS_WITHIN: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    caption: ['table'],
    colgroup: ['table'],
    tbody: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table', 'tbody', 'thead', 'tfoot'],
    td: ['tr', 'table'],
    th: ['tr', 'table'],
    li: ['ul', 'ol', 'menu', 'dir'],
    dt: ['dl'],
    dd: ['dl'],
  }),
);
const ROOTS: ReadonlySet<string> = new Set(['html', 'head', 'body']);
/** How far up an end tag looks for its start, so that strange pages stay linear. */
const REACH = 64;

/** Keeps count of how deep a page is, about as parsers would build it, and refuses what is too deep. */
export class OpenTags {
  private readonly names: string[] = [];
  private readonly refused: boolean[] = [];

  /** Whether the start tag may stay. */
  begin(name: string): boolean {
    if (ROOTS.has(name)) return true;
    this.endImplied(name);
    const isKept = this.names.length < LIMITS.depth;
    if (this.names.length < LIMITS.openTags) {
      this.names.push(name);
      this.refused.push(!isKept);
    }
    return isKept;
  }

  /** Whether the end tag may stay: not if its start tag was refused. */
  end(name: string): boolean {
    if (ROOTS.has(name)) return true;
    const index = this.nearest([name]);
    if (index < 0) return true;
    const isKept = this.refused[index] === false;
    this.cut(index);
    return isKept;
  }

  private endImplied(name: string): void {
    if (this.names.at(-1) === 'p' && BLOCK_ELEMENTS.has(name)) this.cut(this.names.length - 1);
    const around = ENDS_WITHIN.get(name);
    const index = around === undefined ? -1 : this.nearest(around);
    if (index >= 0) this.cut(index + 1);
  }

  private nearest(wanted: readonly string[]): number {
    const lowest = Math.max(0, this.names.length - REACH);
    for (let i = this.names.length - 1; i >= lowest; i--) {
      if (wanted.includes(this.names[i] ?? '')) return i;
    }
    return -1;
  }

  private cut(length: number): void {
    this.names.length = length;
    this.refused.length = length;
  }
}
