import { wholeLines } from './fragments.js';
import { textOf, type Line } from './page-text.js';

/** Characters of a line of prose, on average, in the narrowest of columns. */
const COLUMN_CHARS = 14;

/** Whether two neighbours are columns of text, and not names beside what is said, or a table. */
export function areColumns(from: readonly Line[], to: readonly Line[], rows: number): boolean {
  const [left, right] = [wholeLines(from), wholeLines(to)];
  if (left.length < rows || right.length < rows) return false;
  // At a gutter known from other pages one side may be a last short line.
  const isKnown = rows === 1;
  const chars = [charsOfLine(left), charsOfLine(right)];
  if ((isKnown ? Math.max(...chars) : Math.min(...chars)) < COLUMN_CHARS) return false;
  const [a, b] = [extent(left), extent(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (shared < 0.4 * Math.min(a.bottom - a.top, b.bottom - b.top)) return false;
  return isKnown || (!areLabels(left, right) && !areLabels(right, left));
}

/** A few short lines, each beside the first line of something longer. */
function areLabels(few: readonly Line[], many: readonly Line[]): boolean {
  if (few.length * 2 > many.length) return false;
  const beside = few.filter((line) =>
    many.some((other) => Math.abs(other.baseline - line.baseline) < line.size * 0.3),
  );
  return charsOfLine(few) < 30 && beside.length > few.length * 0.8;
}

/**
 * Rows of a table whose cells are texts: both sides pause at the same heights, again and again.
 * Cells are read row by row. Null where the sides run down independently.
 */
export function alignedRows(
  left: readonly Line[],
  right: readonly Line[],
): (readonly Line[])[] | null {
  const [a, b] = [pausesOf(left), pausesOf(right)];
  const shared = a.filter(([top, bottom]) => b.some(([t, s]) => t < bottom && s > top));
  const most = Math.max(a.length, b.length);
  if (shared.length < 2 || shared.length < most * 0.8) return null;
  const cuts = shared.map(([, bottom]) => bottom - 0.1);
  const rows: Line[][] = Array.from({ length: (cuts.length + 1) * 2 }, () => []);
  for (const [side, lines] of [left, right].entries()) {
    for (const line of lines) {
      const row = cuts.filter((cut) => line.baseline > cut).length;
      rows[row * 2 + side]?.push(line);
    }
  }
  return rows.filter((row) => row.length > 0);
}

/** Where a column pauses between two lines, as baselines above and below. */
function pausesOf(lines: readonly Line[]): [number, number][] {
  const sorted = wholeLines(lines);
  const steps = sorted.slice(1).map((line, i) => line.baseline - (sorted[i]?.baseline ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length * 0.3)] ?? 0;
  const pauses: [number, number][] = [];
  for (const [i, step] of steps.entries()) {
    const above = sorted[i]?.baseline ?? 0;
    if (step > usual * 1.4) pauses.push([above, above + step]);
  }
  return pauses;
}

function extent(lines: readonly Line[]): { readonly top: number; readonly bottom: number } {
  const tops = lines.map(({ baseline, size }) => baseline - size);
  return { top: Math.min(...tops), bottom: Math.max(...lines.map(({ baseline }) => baseline)) };
}

function charsOfLine(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + widthInChars(textOf(line)), 0) / lines.length;
}

/** Characters, each of a script that is set in squares counting as two. */
function widthInChars(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffdc]/g)?.length ?? 0);
}
