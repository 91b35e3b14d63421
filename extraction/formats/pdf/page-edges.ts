import { textOf, type Line } from './page-text.js';

/** A page, its text as fragments of lines sorted from top to bottom. */
export interface PageFragments {
  readonly page: number;
  readonly height: number;
  readonly fragments: readonly Line[];
}

/** Rows at the top and at the bottom of a page that may be its header and footer. */
const EDGE_ROWS = 3;
/** Share of the page's height, at its top and its bottom, in which they stand. */
const EDGE = 0.15;
/** Points within which a header stands at the same height on every page. */
const SAME_PLACE = 6;
/** White that parts a header from the text, in sizes of the letters. */
const APART = 1.6;
/** Longest header. */
const EDGE_CHARS = 160;
/** "7", "- 7 -", "7 / 12", "Page 7 of 12", "Seite 7", "p. 7", "xii". */
const PAGE_NUMBER =
  /^(?:[-–—|·•[(]\s*)?(?:(?:page|seite|página|pagina|p(?:ag|ág)?\.|s\.|стр\.?|strana|sida|side|pg\.?)\s*)?(?:\d{1,5}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|di|sur|из|av|van|z)\s*\d{1,5})?(?:\s*[-–—|·•\])])?$/i;
const SENTENCE = /^\p{Lu}.*\s.*[.!?…]["”’)]*$/u;
const ADDRESS = /^(?:https?:\/\/|www\.|file:\/\/)\S+$/i;
/** "11/24/26, 8:51 PM", "24.11.2026, 20:51": when a browser printed the page. */
const PRINTED_AT = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}(?:\s?[AP]M)?$/i;
const PAGE_OF_PAGES = /^\d{1,5}\s*\/\s*\d{1,5}$/;

interface EdgeLine {
  readonly line: Line;
  readonly page: number;
  /** Where it stands: `top` or `bottom`, and how far from there, points. */
  readonly side: 'top' | 'bottom';
  readonly place: number;
  readonly key: string;
  readonly text: string;
  /** Whether white parts it from the text. */
  readonly isApart: boolean;
}

/**
 * The fragments that are no part of the text but of every page: headers, footers, page numbers. They
 * repeat, but for their figures, at the same height of several pages.
 */
export function pageEdges(pages: readonly PageFragments[]): ReadonlySet<Line> {
  const sides = pages.flatMap((page) => [edgeLines(page, 'top'), edgeLines(page, 'bottom')]);
  const candidates = sides.flat();
  const repeated = repeatedLines(candidates, pages.length);
  const edges = new Set<Line>([...repeated].map(({ line }) => line));
  for (const side of sides) {
    for (const candidate of side) if (isPrinted(candidate, side)) edges.add(candidate.line);
  }
  for (const candidate of inKnownSlots(sides, repeated)) edges.add(candidate.line);
  return edges;
}

function edgeLines({ page, height, fragments }: PageFragments, side: 'top' | 'bottom'): EdgeLine[] {
  const rows = outerRows(fragments, side);
  /** Rows up to the last one below which the page has white. */
  const apart = rows.findLastIndex((row, index) => {
    const [line, inner] = [row[0], rows[index + 1]?.[0]];
    if (line === undefined || inner === undefined) return false;
    return Math.abs(inner.baseline - line.baseline) > APART * Math.max(line.size, inner.size);
  });
  const found: EdgeLine[] = [];
  for (const [index, row] of rows.slice(0, EDGE_ROWS).entries()) {
    for (const line of row) {
      const place = side === 'top' ? line.baseline : height - line.baseline;
      const text = textOf(line);
      // A label at the top of pages is whose turn it is.
      if (place > height * EDGE || text.length > EDGE_CHARS || /[:：]$/.test(text)) continue;
      const isApart = index <= apart || rows.length === 1;
      found.push({ line, page, side, place, key: keyOf(text), text, isApart });
    }
  }
  return found;
}

/** The rows next to an edge of the page, from there inwards, one more than can be of the edge. */
function outerRows(fragments: readonly Line[], side: 'top' | 'bottom'): Line[][] {
  const sorted = side === 'top' ? fragments : [...fragments].reverse();
  const rows: Line[][] = [];
  for (const line of sorted) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && Math.abs(first.baseline - line.baseline) <= 2) {
      rows.at(-1)?.push(line);
    } else if (rows.length > EDGE_ROWS) break;
    else rows.push([line]);
  }
  return rows;
}

/** The text without what changes from page to page. */
function keyOf(text: string): string {
  if (PAGE_NUMBER.test(text)) return '#';
  // A sentence with another figure in it is another sentence.
  if (SENTENCE.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

function repeatedLines(candidates: readonly EdgeLine[], pages: number): ReadonlySet<EdgeLine> {
  // Two pages are the least that can repeat anything; a long file repeats more often, and what is
  // no further from the text than the text's own lines has to.
  const enough = (isApart: boolean) => (isApart ? (pages <= 3 ? 2 : 3) : Math.max(4, pages * 0.3));
  const alike = new Map<string, EdgeLine[]>();
  for (const candidate of candidates) {
    const key = `${candidate.side} ${candidate.key}`;
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [candidate]);
    else same.push(candidate);
  }
  const repeated = new Set<EdgeLine>();
  for (const same of alike.values()) {
    same.sort((a, b) => a.place - b.place);
    for (const group of groupsByPlace(same)) {
      const isNumber = group[0]?.key === '#';
      const on = new Set(group.map(({ page }) => page));
      const isApart = group.every((line) => line.isApart);
      if (on.size < enough(isApart) || (isNumber && !areCounting(group))) continue;
      for (const line of group) repeated.add(line);
    }
  }
  return repeated;
}

/** Parts lines, sorted by place, where the next is further away than one place. */
function groupsByPlace(sorted: readonly EdgeLine[]): EdgeLine[][] {
  const groups: EdgeLine[][] = [];
  for (const line of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && line.place - last.place <= SAME_PLACE) {
      group.push(line);
    } else groups.push([line]);
  }
  return groups;
}

/** Page numbers run with the pages, be it chapter by chapter; years and figures of a table do not. */
function areCounting(lines: readonly EdgeLine[]): boolean {
  const sorted = [...lines].sort((a, b) => a.page - b.page);
  let steps = 0;
  let counted = 0;
  for (const [index, line] of sorted.entries()) {
    const next = sorted[index + 1];
    if (next === undefined || next.page === line.page) continue;
    steps++;
    if (numberIn(next.text) - numberIn(line.text) === next.page - line.page) counted++;
  }
  return counted * 2 >= steps;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The number of a page number, Arabic or Roman; NaN without one. */
function numberIn(text: string): number {
  const digits = /\d+/.exec(text)?.[0];
  if (digits !== undefined) return Number(digits);
  const values = [...(/[ivxlc]+/i.exec(text)?.[0] ?? '')].map((sign) => ROMAN[sign.toLowerCase()]);
  if (values.length === 0) return NaN;
  return values.reduce<number>((sum, value = 0, at) => {
    return value < (values[at + 1] ?? 0) ? sum - value : sum + value;
  }, 0);
}

/** What a browser prints around a page, known even where there is only one page. */
function isPrinted({ text, page, line, side }: EdgeLine, all: readonly EdgeLine[]): boolean {
  if (!isOutermost(line, all)) return false;
  const row = all.filter((other) => other.line === line || isBeside(other.line, line));
  if (ADDRESS.test(text)) return row.some((other) => PAGE_OF_PAGES.test(other.text));
  // Beside the time stands the page's title.
  if (side === 'top' && row.some((other) => PRINTED_AT.test(other.text))) return true;
  if (PAGE_OF_PAGES.test(text)) return true;
  return side === 'bottom' && PAGE_NUMBER.test(text) && numberIn(text) === page + 1;
}

function isOutermost(line: Line, side: readonly EdgeLine[]): boolean {
  const [first] = side;
  return first !== undefined && (first.line === line || isBeside(first.line, line));
}

function isBeside(a: Line, b: Line): boolean {
  return a !== b && Math.abs(a.baseline - b.baseline) < 3;
}

/** Running heads that name the chapter: in the place and size of lines that do repeat. */
function inKnownSlots(
  sides: readonly (readonly EdgeLine[])[],
  repeated: ReadonlySet<EdgeLine>,
): EdgeLine[] {
  const slots = new Map<string, Set<number>>();
  for (const { side, place, line, page } of repeated) {
    const slot = slotOf(side, place, line.size);
    const pages = slots.get(slot) ?? new Set();
    slots.set(slot, pages.add(page));
  }
  return sides.flatMap((side) =>
    side.filter(({ side: end, place, line, text }) => {
      const pages = slots.get(slotOf(end, place, line.size));
      return pages !== undefined && pages.size >= 3 && text.length <= 80 && isOutermost(line, side);
    }),
  );
}

function slotOf(side: 'top' | 'bottom', place: number, size: number): string {
  return `${side} ${Math.round(place / 3)} ${Math.round(size * 2)}`;
}
