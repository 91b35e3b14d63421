import { BULLET, type LineBlock } from './block.js';
import type { Region } from './columns.js';
import { half, isMono, stylesOf, type Measures } from './measures.js';
import { textOf, type Line } from './page-text.js';

/** White between two lines, in leadings, from which they are two paragraphs. */
const PAUSE = 1.25;
/** Sizes further apart than this share are two. */
const OTHER_SIZE = 0.07;
/** An indent, in sizes of the letters. */
const INDENT = 0.7;
/** Lines around one that tell the edge of a block that is set in. */
const BLOCK_LINES = 20;
/** A line that leaves this share of its column empty was ended on purpose, whatever comes after it. */
const CLEARLY_SHORT = 0.4;

/** A sentence's end, perhaps with a reference mark after it. */
export const SENTENCE_END = /[.!?…。！？।؟۔:;][”"’'»›)\]]*(?:\s*\d{1,3})?\s*$/u;
/** What a sentence does not begin with. */
export const LOWER_START = /^(?:[(“"‘'«‹]?\p{Ll}|[/~&%,;)])/u;
/** A line of a table of contents: dots that lead to a page number. */
export const CONTENTS_LINE = /(?:\.\s?){5,}\s*(?:\d{1,4}|[ivxlc]{1,6})$/i;
const NUMBERED = /^(?:\(?\d{1,3}[.)]|\(?[a-z][.)]|[ivx]{1,4}[.)])\s/;
/** "Ada Byron:", "Q.", ">>", "[00:12]": a line that starts a turn of a transcript. */
const TURN_START =
  /^(?:\p{Lu}[\p{L}\p{M}.'’()/& -]{0,40}[:：]|[\p{Lo}]{1,12}[:：]|\p{Lu}[.:](?:[-–—]|\s)|[-–—―]\s?\p{Lu}|>>|[[(]?\d{1,2}:\d{2})/u;

/** Parts the lines of a column into paragraphs, by what a typesetter does to show where one ends. */
export function paragraphsOf(region: Region, measures: Measures): LineBlock[] {
  const column = columnOf(region, measures);
  const blocks: LineBlock[] = [];
  let lines: Line[] = [];
  let above = Infinity;
  const flush = () => {
    const [first] = lines;
    if (first === undefined) return;
    blocks.push({
      role: { kind: 'paragraph' },
      lines,
      right: column.right,
      isIndented: first.left > column.left + INDENT * first.size,
      above,
      within: [],
      lang: null,
    });
    lines = [];
  };
  for (const [index, line] of region.lines.entries()) {
    const before = region.lines[index - 1];
    if (before !== undefined && startsParagraph(region.lines, index, lines, column)) {
      flush();
      above = (line.baseline - before.baseline) / column.leading;
    }
    lines.push(line);
  }
  flush();
  return blocks;
}

/** What is usual in one column. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** Whether the text of the file is set in a typewriter's face, so that it is no program. */
  readonly isMono: boolean;
}

function columnOf({ lines, left, right }: Region, measures: Measures): Column {
  const steps = new Map<number, number>();
  const lefts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    lefts.set(Math.round(line.left), (lefts.get(Math.round(line.left)) ?? 0) + 1);
    const next = lines[index + 1];
    if (next === undefined || isOtherSize(line, next)) continue;
    const step = half(next.baseline - line.baseline);
    steps.set(step, (steps.get(step) ?? 0) + 1);
  }
  const [usual] = [...steps].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  // Of a column with a few lines only, the file knows more than the column.
  const isTold = usual !== undefined && usual[1] >= 4 && usual[0] < measures.leading * 2;
  const most = [...lefts].filter(([, count]) => count >= lines.length * 0.2).map(([at]) => at);
  return {
    left: most.length > 0 ? Math.min(...most) : left,
    right,
    leading: isTold ? usual[0] : measures.leading,
    isMono: measures.isMono,
  };
}

function isOtherSize(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size);
}

/** Whether the line at `index` begins a paragraph; `open` are the lines of the one before. */
function startsParagraph(
  lines: readonly Line[],
  index: number,
  open: readonly Line[],
  column: Column,
): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined || isOtherSize(line, before)) return true;
  if (isPause(line, before, open, column)) return true;
  const isCode = isMono(line);
  if (isCode !== isMono(before)) return true;
  if (isCode && !column.isMono) return false;
  const text = textOf(line);
  const textBefore = textOf(before);
  if (CONTENTS_LINE.test(textBefore)) return true;
  if (BULLET.test(text) && !/[,–—-]$/.test(textBefore)) return true;
  const hasEnded = SENTENCE_END.test(textBefore);
  if (line.pieces[0]?.shift === 'superscript' && hasEnded) return true;
  const right = hasEnded ? column.right : rightAt(lines, index - 1, column);
  const isShort = hasRoomFor(line, before, right) && !isWrapped(open, right);
  if (!hasEnded && LOWER_START.test(text)) {
    return isShort && before.right < right - CLEARLY_SHORT * (right - column.left);
  }
  if (isShort) return true;
  const isMarked = NUMBERED.test(text) || TURN_START.test(text) || changesStyle(line, before);
  return hasEnded && (isMarked || isSetIn(line, before, lines[index + 1]));
}

/** White above `line` that no paragraph has inside. */
function isPause(line: Line, before: Line, open: readonly Line[], column: Column): boolean {
  const step = line.baseline - before.baseline;
  const leading = Math.max(column.leading, line.size * 1.05);
  const usual = open.length >= 2 ? stepOf(open) : leading;
  return step < 0 || step > PAUSE * Math.max(usual, leading);
}

/**
 * The right edge that a line was set to: its column's, but in a block that is set in as a whole, such
 * as a quotation, that block's own.
 */
function rightAt(lines: readonly Line[], index: number, column: Column): number {
  const line = lines[index];
  if (line === undefined || line.left < column.left + INDENT * line.size) return column.right;
  // Words below one another are a list, whatever its widest line is.
  if (line.right - line.left < CLEARLY_SHORT * (column.right - column.left)) return column.right;
  let right = line.right;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = lines[at];
      if (other === undefined || Math.abs(other.left - line.left) > 1) break;
      right = Math.max(right, other.right);
      if (Math.abs(at - index) >= BLOCK_LINES) break;
    }
  }
  return right;
}

/** Distance of the lines of the paragraph so far. */
function stepOf(open: readonly Line[]): number {
  const first = open[0]?.baseline ?? 0;
  return ((open.at(-1)?.baseline ?? first) - first) / (open.length - 1);
}

/**
 * Whether the first word of `line` would have fitted on the line before: then that one was ended on
 * purpose. Holds for justified and for ragged text alike.
 */
export function hasRoomFor(line: Line, before: Line, right: number): boolean {
  const text = textOf(line);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const width = (line.right - line.left) * (word / Math.max(1, text.length));
  return before.right + width + 0.5 * line.size <= right - 0.3 * line.size;
}

/** Lines that end at one edge before the column's, as beside a picture. */
function isWrapped(open: readonly Line[], right: number): boolean {
  const last = open.slice(-3);
  const ends = last.map((line) => line.right);
  const size = last[0]?.size ?? 0;
  return (
    last.length === 3 &&
    Math.max(...ends) - Math.min(...ends) < size &&
    Math.max(...ends) < right - size
  );
}

/** A line all in bold or italics before one that is not, or after. */
function changesStyle(line: Line, before: Line): boolean {
  const [now, then] = [stylesOf(line), stylesOf(before)];
  const isAll = (share: number) => share > 0.9;
  const isNone = (share: number) => share < 0.1;
  return (
    (isAll(then.bold) && isNone(now.bold)) ||
    (isAll(now.bold) && isNone(then.bold)) ||
    (isAll(then.italic) && isNone(now.italic)) ||
    (isAll(now.italic) && isNone(then.italic))
  );
}

/** Whether `line` is set in as the first of a paragraph, and not as those below a hanging one. */
function isSetIn(line: Line, before: Line, next: Line | undefined): boolean {
  const indent = INDENT * line.size;
  if (line.left < before.left + indent) return false;
  return next === undefined || next.left < line.left - indent || isOtherSize(line, next);
}
