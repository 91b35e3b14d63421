import { isText } from '../article/article.js';
import type { Article, Container, SkipReason, TextBlock } from '../article/article.js';
import { isPlainQuestion } from './question-end.js';
import { styleRuns } from './style-runs.js';
import type { Run } from './style-runs.js';

/**
 * One line of the article: what stands between two line breaks of a block. Interviews put labels at
 * the start of a line, so lines, not blocks, are what the cues look at.
 */
export interface Line {
  readonly index: number;
  readonly block: TextBlock;
  /** Bounds in the block's text, white space trimmed. Never empty. */
  readonly start: number;
  readonly end: number;
  /** `block.text.slice(start, end)`. */
  readonly text: string;
  /** Heading level, also of a Markdown `##` left in the text; 0 for anything else. */
  readonly heading: number;
  /** Stretches set apart by type, relative to the line. */
  readonly strong: readonly Run[];
  readonly em: readonly Run[];
  readonly underline: readonly Run[];
  /** Markup left in the text as characters (`**`, `##`): shown, not spoken. Relative to the line. */
  readonly noise: readonly Run[];
  /** Ends in a question mark (closing quotes, brackets and times aside), or as a question does. */
  readonly asks: boolean;
  /** Decided before anybody looks for speakers. */
  readonly skip: SkipReason | null;
  /** Where the text after leading times, bullets and `>>` starts, relative to the line. */
  readonly head: number;
}

/** Reads the article as lines, in reading order. Linear in the length of the article. */
export function readLines(article: Article): Line[] {
  const lines: Line[] = [];
  for (const block of article.blocks) {
    if (!isText(block)) continue;
    const { text } = block;
    const strong = styleRuns(block, 'strong');
    const em = styleRuns(block, 'em');
    const underline = styleRuns(block, 'underline');
    let from = 0;
    while (from <= text.length) {
      const lineBreak = text.indexOf('\n', from);
      const to = lineBreak < 0 ? text.length : lineBreak;
      const start = skipSpace(text, from, to);
      const end = skipSpaceBack(text, start, to);
      if (end > start) {
        lines.push(
          readLine(lines.length, block, start, end, {
            strong: within(strong, start, end),
            em: within(em, start, end),
            underline: within(underline, start, end),
          }),
        );
      }
      from = to + 1;
    }
  }
  return lines;
}

type Styles = Pick<Line, 'strong' | 'em' | 'underline'>;

function readLine(
  index: number,
  block: TextBlock,
  start: number,
  end: number,
  styles: Styles,
): Line {
  const text = block.text.slice(start, end);
  const noise: Run[] = [];
  let { strong } = styles;
  let heading = block.kind === 'heading' ? (block.level ?? 2) : 0;
  if (text.startsWith('#')) {
    const marks = /^(#{1,6})\s+(?=\S)/.exec(text);
    if (marks?.[1] !== undefined && block.kind === 'paragraph') {
      heading = marks[1].length;
      noise.push({ start: 0, end: marks[0].length });
    }
  }
  if (text.includes('**')) strong = [...strong, ...literalStrong(text, noise)];
  return {
    index,
    block,
    start,
    end,
    text,
    heading,
    ...styles,
    strong,
    noise,
    asks: isPlainQuestion(text),
    skip: block.skip ?? fateOf(block, text),
    head: headOf(text, noise),
  };
}

/** Markdown's `**bold**` that nobody rendered; the stars are remembered as noise. */
function literalStrong(text: string, noise: Run[]): Run[] {
  const runs: Run[] = [];
  for (const { 0: whole, index } of text.matchAll(/\*\*(?!\s)[^*\n]{1,2000}\*\*/g)) {
    noise.push({ start: index, end: index + 2 });
    noise.push({ start: index + whole.length - 2, end: index + whole.length });
    runs.push({ start: index, end: index + whole.length });
  }
  return runs;
}

const captionTiming = /^(?:\d{1,2}:)?\d{1,2}:\d{2}[.,]\d{3}\s+-->/;

function fateOf(block: TextBlock, text: string): SkipReason | null {
  if (block.kind === 'caption' || block.within.some(isFigure)) return 'caption';
  if (text.includes('-->') && captionTiming.test(text)) return 'timestamp';
  if (text.startsWith('WEBVTT')) return 'timestamp';
  return null;
}

function isFigure(container: Container): boolean {
  return container.kind === 'figure';
}

const leadingTime =
  /[[(<{]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>}]?(?!\d)(?:\s*[-–—|](?=\s))?\s*/y;
/** "Q14 Chair: …" in a committee's record: the number is counted, the name speaks. */
const leadingNumber = /Q\d{1,4}\.?\s+(?=\p{Lu}[^:?!\n]{1,50}:\s)/uy;
const leadingMark = /(?:>>+|[•·▪‣*](?=\s))\s*/y;

/** Where the line's own text starts once times and bullets are passed. */
function headOf(text: string, noise: readonly Run[]): number {
  let at = noise[0]?.start === 0 ? noise[0].end : 0;
  if (text.charCodeAt(at) === 0x51) {
    leadingNumber.lastIndex = at;
    if (leadingNumber.test(text)) return leadingNumber.lastIndex;
  }
  for (let step = 0; step < 2; step += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || code === 0x5b || code === 0x28 || code === 0x3c || code === 0x7b) {
      leadingTime.lastIndex = at;
      if (leadingTime.test(text) && leadingTime.lastIndex < text.length) at = leadingTime.lastIndex;
    }
    leadingMark.lastIndex = at;
    if (leadingMark.test(text) && leadingMark.lastIndex < text.length) at = leadingMark.lastIndex;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function within(runs: readonly Run[], start: number, end: number): readonly Run[] {
  if (runs.length === 0) return none;
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const inside: Run[] = [];
  for (let at = low; at < runs.length; at += 1) {
    const run = runs[at];
    if (run === undefined || run.start >= end) break;
    inside.push({ start: Math.max(run.start, start) - start, end: Math.min(run.end, end) - start });
  }
  return inside;
}

const none: readonly Run[] = [];

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0x200b || code === 0xfeff;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
