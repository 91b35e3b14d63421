import { alignedRows, areColumns } from './column-proof.js';
import { wholeLines } from './fragments.js';
import type { Line } from './page-text.js';

/** Lines that are read one below the other. */
export interface Region {
  /** From top to bottom; never empty. */
  readonly lines: readonly Line[];
  /** Left and right edge of the column, points. */
  readonly left: number;
  readonly right: number;
  /** Whether it stands beside another region. */
  readonly isColumn: boolean;
}

/** Narrower than this share of the size, a gap lies between words. */
const GUTTER = 0.7;
/** Lines on both sides that make a gap a gutter; one is enough where another page has it too. */
const ROWS = 3;
/** A page of more columns than this many times two is no text. */
const DEEPEST = 5;
/** Fragments that may stand beside one another. */
const NEIGHBOURS = 60;
/** Distance in points within which two gutters are the same. */
const SAME_GUTTER = 8;

/** A stretch of white from top to bottom, between lines on its two sides. */
interface Gutter {
  readonly x: number;
  readonly rows: number;
}

/**
 * The regions of a page in reading order: columns from the left to the right (from the right where
 * the page is written so), what reaches across them in between, where it stands.
 *
 * @param known gutters (points from the left) that other pages of the file have
 */
export function regionsOf(
  fragments: readonly Line[],
  known: readonly number[],
  isRightToLeft = false,
): Region[] {
  if (fragments.length === 0) return [];
  return ordered(fragments, { known, isRightToLeft }, false, DEEPEST);
}

/** Gutters that a page shows beyond doubt. */
export function gutterOf(fragments: readonly Line[]): number | null {
  const gutter = findGutter(fragments, []);
  if (gutter === null) return null;
  const isTold = bandsAt(fragments, gutter.x).some(
    (band) => band.kind === 'beside' && areColumns(band.left, band.right, ROWS * 2),
  );
  return isTold ? gutter.x : null;
}

interface Way {
  readonly known: readonly number[];
  readonly isRightToLeft: boolean;
}

function ordered(fragments: readonly Line[], way: Way, isColumn: boolean, depth: number): Region[] {
  const gutter = depth > 0 ? findGutter(fragments, way.known) : null;
  if (gutter === null) return [region(fragments, isColumn)];
  const isKnown = way.known.some((x) => Math.abs(x - gutter.x) < SAME_GUTTER);
  const regions: Region[] = [];
  let across: Line[] = [];
  const flush = () => {
    if (across.length > 0) regions.push(region(across, isColumn));
    across = [];
  };
  for (const band of bandsAt(fragments, gutter.x)) {
    if (band.kind === 'across') across.push(...band.lines);
    else if (areColumns(band.left, band.right, isKnown ? 1 : ROWS)) {
      flush();
      const sides = way.isRightToLeft ? [band.right, band.left] : [band.left, band.right];
      const rows = alignedRows(sides[0] ?? [], sides[1] ?? []);
      for (const side of rows ?? sides) regions.push(...ordered(side, way, true, depth - 1));
    } else across.push(...band.left, ...band.right);
  }
  flush();
  return regions;
}

function region(fragments: readonly Line[], isColumn: boolean): Region {
  const lines = wholeLines(fragments);
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return { lines, left, right, isColumn };
}

/** Where most gaps between neighbours lie above one another. */
function findGutter(fragments: readonly Line[], known: readonly number[]): Gutter | null {
  const edges: { readonly x: number; readonly step: 1 | -1 }[] = [];
  for (const [from, to] of gapsOf(fragments)) edges.push({ x: from, step: 1 }, { x: to, step: -1 });
  edges.sort((a, b) => a.x - b.x || b.step - a.step);
  let open = 0;
  let best: Gutter | null = null;
  for (const [index, { x, step }] of edges.entries()) {
    open += step;
    const next = edges[index + 1];
    if (step === 1 && next?.step === -1 && open > (best?.rows ?? 0)) {
      best = { x: (x + next.x) / 2, rows: open };
    }
  }
  if (best === null) return null;
  const { x, rows } = best;
  const isKnown = known.some((other) => Math.abs(other - x) < SAME_GUTTER);
  return rows >= (isKnown ? 1 : ROWS) ? best : null;
}

/** The gaps from each fragment to the next one on its right. */
function gapsOf(fragments: readonly Line[]): [number, number][] {
  const sorted = [...fragments].sort((a, b) => a.baseline - b.baseline);
  const gaps: [number, number][] = [];
  for (const [index, line] of sorted.entries()) {
    let next = Infinity;
    for (const step of [1, -1]) {
      for (let reach = 1; reach <= NEIGHBOURS; reach++) {
        const other = sorted[index + step * reach];
        if (other === undefined) break;
        if (Math.abs(other.baseline - line.baseline) > line.size * 0.9) break;
        if (other.left > line.right) next = Math.min(next, other.left);
        else if (other.left > line.left && other.right > line.right) next = -Infinity;
      }
    }
    if (next - line.right >= GUTTER * line.size && next < Infinity) gaps.push([line.right, next]);
  }
  return gaps;
}

type Band =
  | { readonly kind: 'across'; readonly lines: readonly Line[] }
  | { readonly kind: 'beside'; readonly left: readonly Line[]; readonly right: readonly Line[] };

/** The page from top to bottom: what crosses the gutter, and what stands beside it in between. */
function bandsAt(fragments: readonly Line[], x: number): Band[] {
  const bands: Band[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    if (left.length > 0 && right.length > 0) bands.push({ kind: 'beside', left, right });
    else if (left.length + right.length > 0) bands.push(single([...left, ...right]));
    left = [];
    right = [];
  };
  for (const line of [...fragments].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    if (line.left < x && line.right > x) {
      flush();
      bands.push({ kind: 'across', lines: [line] });
    } else if (line.right <= x) left.push(line);
    else right.push(line);
  }
  flush();
  return bands;
}

function single(lines: readonly Line[]): Band {
  return { kind: 'across', lines };
}
