import type { Container } from '../../article/article.js';
import type { Line } from '../lines.js';
import type { CueName } from '../script.js';
import type { LabelCue } from './cue.js';

const timeAfter = /[\s·|,–—-]*[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?\s*$/u;

/**
 * A name on a line of its own, what is said in the next: a paragraph, a heading, a `dt`, the first
 * cell of a table row, a transcript's "Ada Byron 00:00:57".
 */
export const nameLine: LabelCue = {
  name: 'name-line',
  example: 'Ada Byron ⏎ How did it start?',
  holds: 'every script',
  strength: 0.45,
  see(line, next) {
    const { text, head } = line;
    if (text.length - head > 75 || next === undefined) return null;
    if (line.block.kind === 'title' || line.block.kind === 'item') return null;
    if (line.block.kind === 'cell' && !isSameRow(line, next)) return null;
    const after = timeAfter.exec(text.slice(head));
    const nameEnd = after === null ? text.length : head + after.index;
    const name = text.slice(head, nameEnd).replace(/\s*[:：]\s*$/u, '');
    if (name === '' || name.length > 60) return null;
    if (/[?!？！。;"“”«»]|[.…]$|:\s/u.test(name) && !/\b\p{Lu}\p{L}?\.$/u.test(name)) return null;
    const times = head > 0 ? [{ start: 0, end: head }] : [];
    if (after !== null) times.push({ start: nameEnd, end: text.length });
    return {
      line: line.index,
      cue: cueOf(line),
      label: { start: head, end: nameEnd },
      name,
      alone: true,
      times,
    };
  },
};

function cueOf(line: Line): CueName {
  if (line.block.kind === 'term') return 'definition-term';
  return line.block.kind === 'cell' ? 'table-row' : 'name-line';
}

function isSameRow(line: Line, next: Line): boolean {
  const row = line.block.within.findLast(isRow);
  return row !== undefined && row.key === next.block.within.findLast(isRow)?.key && row.key >= 0;
}

function isRow(container: Container): boolean {
  return container.kind === 'row';
}
