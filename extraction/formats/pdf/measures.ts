import type { Region } from './columns.js';
import { textOf, type Line } from './page-text.js';

/** What is usual in a file. */
export interface Measures {
  /** Size of most of the text, points. */
  readonly size: number;
  /** Distance of most baselines in a paragraph, points. */
  readonly leading: number;
  /** Whether most of the text is set in a typewriter's face. */
  readonly isMono: boolean;
}

/** Measures of all regions of a file. */
export function measure(regions: readonly Region[]): Measures {
  const lines = regions.flatMap((region) => region.lines);
  const size = mostOf(lines.map((line) => [half(line.size), textOf(line).length]));
  const steps: [number, number][] = [];
  let mono = 0;
  let chars = 0;
  for (const region of regions) {
    for (const [index, line] of region.lines.entries()) {
      for (const { text, face } of line.pieces) {
        chars += text.length;
        if (face.mono) mono += text.length;
      }
      const next = region.lines[index + 1];
      if (next === undefined || half(line.size) !== size || half(next.size) !== size) continue;
      steps.push([half(next.baseline - line.baseline), textOf(line).length]);
    }
  }
  const leading = steps.length === 0 ? size * 1.2 : mostOf(steps);
  return { size, leading: Math.max(leading, size), isMono: mono * 2 > chars };
}

/** Rounded to half a point: sizes and distances come with noise. */
export function half(points: number): number {
  return Math.round(points * 2) / 2;
}

/** The value with most weight; 0 of none. */
function mostOf(weighted: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best = 0;
  for (const [value, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

/** Share of letters of a line that are bold, and in italics. */
export function stylesOf(line: Line): { readonly bold: number; readonly italic: number } {
  let letters = 0;
  let bold = 0;
  let italic = 0;
  for (const { text, face } of line.pieces) {
    const count = text.trim().length;
    letters += count;
    if (face.bold) bold += count;
    if (face.italic) italic += count;
  }
  return letters === 0
    ? { bold: 0, italic: 0 }
    : { bold: bold / letters, italic: italic / letters };
}

/** Whether all of a line is set in a typewriter's face. */
export function isMono(line: Line): boolean {
  return line.pieces.every(({ face, text }) => face.mono || text.trim() === '');
}
