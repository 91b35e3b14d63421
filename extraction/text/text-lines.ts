/** A paragraph of plain text. */
export interface TextParagraph {
  /** Line breaks that carry meaning (verse, addresses) are kept as `\n`. */
  readonly text: string;
  readonly kind: 'paragraph' | 'heading' | 'separator';
  /** Of a heading, 1 to 6, where the text tells. */
  readonly level?: number;
  /** How many times it is set off by `>`, as in mails. */
  readonly quoteDepth?: number;
}

/** Lines wrapped by a program are at most this long. */
const WIDEST_WRAP = 100;
const NARROWEST_WRAP = 30;
/** Share of the wrap width below which a line was ended on purpose. */
const ENDED_EARLY = 0.7;
/** Lines longer than this are paragraphs on their own. */
const LONG_LINE = 120;

/** "> How did it start?": one mark is a mail's quotation, two are a caption's change of speaker. */
const QUOTED = /^\s*>(?!>)\s*(?=\S)/;
const RULE = /^\s*(?:[*_~=#-][ \t]*){3,}$/;
const UNDERLINE = /^\s*(?:={3,}|-{3,}|~{3,})\s*$/;
const CHAPTER = /^\s*(?:CHAPTER|Chapter|BOOK|PART|VOLUME)\s+(?:[IVXLC]+|\d{1,3})\b[.:]?.{0,80}$/;
/** Quotations in one another that are told apart. */
export const DEEPEST_QUOTE = 8;
const SENTENCE_END = /[.!?…。！？।؟۔:;”"’'»)\]]\s*$/u;
/** "Ada Byron:", "Q.", "— ", "[00:12]", ">> ": a line that starts a turn of a transcript. */
const TURN_START =
  /^\s*(?:\p{Lu}[\p{L}\p{M}.'’()/& -]{0,48}(?: \d{1,2})?[:：]|[\p{Lo}]{1,12}[:：]|\p{Lu}[.:)]|[-–—―]\s?\p{L}|>>|[[(]?\d{1,2}:\d{2})/u;
const CJK_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！」』）]$/u;

/**
 * Parts plain text into paragraphs: at blank lines, or line by line where lines are paragraphs.
 * @param whole the text that it is a passage of, and that one program wrapped.
 */
export function textParagraphs(text: string, whole = text): TextParagraph[] {
  const chunks = chunksOf(linesOf(text));
  const width = wrapWidth(whole === text ? chunks : chunksOf(linesOf(whole)));
  const paragraphs: TextParagraph[] = [];
  for (const chunk of chunks) paragraphs.push(...paragraphsOf(chunk, width));
  return paragraphs;
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/).map((line) => line.trimEnd());
}

/** Lines between blank ones, what is quoted apart from what is not. */
function chunksOf(lines: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let chunk: string[] = [];
  for (const line of [...lines, '']) {
    const [before] = chunk;
    if (before !== undefined && (line.trim() === '' || QUOTED.test(line) !== QUOTED.test(before))) {
      chunks.push(chunk);
      chunk = [];
    }
    if (line.trim() !== '') chunk.push(line);
  }
  return chunks;
}

/**
 * Width at which a program wrapped the lines, or null where lines end on purpose only. A wrapped
 * line is nearly full and stops in the middle of a sentence.
 */
function wrapWidth(chunks: readonly (readonly string[])[]): number | null {
  const lengths = chunks.flat().map(({ length }) => length);
  const sorted = lengths.sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return null;
  const followed = chunks.flatMap((chunk) => chunk.slice(0, -1));
  const full = followed.filter(({ length }) => length >= width * ENDED_EARLY);
  const soft = full.filter((line) => !SENTENCE_END.test(line)).length;
  return soft >= 2 && soft * 2 >= full.length ? width : null;
}

function paragraphsOf(chunk: readonly string[], width: number | null, depth = 0): TextParagraph[] {
  const [first = '', second = '', third = ''] = chunk;
  if (QUOTED.test(first) && depth < DEEPEST_QUOTE) {
    const inside = chunksOf(chunk.map((line) => line.replace(QUOTED, '')));
    return inside
      .flatMap((each) => paragraphsOf(each, width, depth + 1))
      .map((paragraph) => ({ ...paragraph, quoteDepth: (paragraph.quoteDepth ?? 0) + 1 }));
  }
  if (chunk.length === 1 && RULE.test(first)) return [{ kind: 'separator', text: '' }];
  if (chunk.length >= 3 && UNDERLINE.test(first) && third === first) {
    const heading: TextParagraph = { kind: 'heading', text: second.trim() };
    return chunk.length === 3 ? [heading] : [heading, ...paragraphsOf(chunk.slice(3), width)];
  }
  const marked = chunk.length === 1 ? markedHeading(first) : null;
  if (marked !== null) return [marked];
  if (chunk.length >= 2 && UNDERLINE.test(second) && !RULE.test(first)) {
    const heading: TextParagraph = { kind: 'heading', text: first.trim() };
    return chunk.length === 2 ? [heading] : [heading, ...paragraphsOf(chunk.slice(2), width)];
  }
  return groupsOf(chunk, width).map((group) => ({ kind: 'paragraph', text: group }));
}

/** Whether a line begins as a turn of a transcript does. */
export function startsTurn(line: string): boolean {
  return TURN_START.test(line);
}

/** Whether a line is so long that it is a paragraph on its own. */
export function isLongLine(line: string): boolean {
  return line.length > LONG_LINE;
}

/** How a line follows the one before it. */
export type Following = 'joined' | 'on-a-line' | 'paragraph';

/**
 * How each of the lines but the first follows the one before it.
 * @param lines of one paragraph, as it was written: without blank ones.
 * @param whole the text that one program wrapped.
 */
export function followings(lines: readonly string[], whole: TextWidth): readonly Following[] {
  return followingsIn(lines, whole.width);
}

/** How wide a text was wrapped, found out once. */
export class TextWidth {
  /** In characters; null where lines end on purpose only. */
  readonly width: number | null;

  constructor(text: string) {
    this.width = wrapWidth(chunksOf(linesOf(text)));
  }
}

/** "== The boat", as AsciiDoc and wikis have it, and "CHAPTER IV. THE BOAT", as old books have it. */
function markedHeading(line: string): TextParagraph | null {
  const [, signs, text] = /^(={1,6})[ \t]+(\S.*?)(?:[ \t]+\1)?$/.exec(line) ?? [];
  if (signs !== undefined && text !== undefined) {
    return { kind: 'heading', text, level: signs.length };
  }
  return CHAPTER.test(line) ? { kind: 'heading', text: line.trim() } : null;
}

function groupsOf(chunk: readonly string[], pageWidth: number | null): string[] {
  const following = followingsIn(chunk, pageWidth);
  const groups: string[] = [];
  for (const [index, line] of chunk.entries()) {
    const how = following[index - 1] ?? 'paragraph';
    if (how === 'paragraph') groups.push(line.trim());
    else groups.push(joinedLine(groups.pop() ?? '', line.trim(), how === 'on-a-line'));
  }
  return groups;
}

function followingsIn(chunk: readonly string[], pageWidth: number | null): Following[] {
  // Lines that all end early were not wrapped, even in a text that is.
  const isFull = chunk.some(({ length }) => length >= (pageWidth ?? 0) * ENDED_EARLY);
  const width = isFull ? pageWidth : null;
  const isVerse = width === null && !areParagraphs(chunk);
  const labels = recurringLabels(chunk);
  const margin = chunk.reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  return chunk.slice(1).map((line, index) => {
    const isIndented = indentOf(line) >= margin + 2;
    const before = chunk[index] ?? '';
    if (labels.has(labelOf(line))) return 'paragraph';
    if (startsParagraph(line, before, { width, isVerse, isIndented })) return 'paragraph';
    return isVerse ? 'on-a-line' : 'joined';
  });
}

/** "Speaker 0:" at line starts again and again: it starts a turn in the middle of a sentence, too. */
function recurringLabels(chunk: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of chunk) {
    const label = labelOf(line);
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 3).map(([label]) => label));
}

function labelOf(line: string): string {
  return /^\s*(\p{Lu}[\p{L}\p{M}.'’ -]{0,48}(?: \d{1,2})?)[:：]/u.exec(line)?.[1] ?? '';
}

/** Lines that are long, or mostly whole sentences, and were not wrapped. */
function areParagraphs(chunk: readonly string[]): boolean {
  if (chunk.some(isLongLine)) return true;
  return chunk.filter((line) => SENTENCE_END.test(line)).length * 2 > chunk.length;
}

function startsParagraph(
  line: string,
  before: string,
  { width, isVerse, isIndented }: { width: number | null; isVerse: boolean; isIndented: boolean },
): boolean {
  if (RULE.test(line)) return true;
  const ended = width === null || SENTENCE_END.test(before) || before.length < width * ENDED_EARLY;
  if (TURN_START.test(line)) return ended;
  if (width === null) return !isVerse;
  return isIndented && SENTENCE_END.test(before);
}

/** Width of the white space a line starts with, in columns. */
function indentOf(line: string): number {
  const space = /^[ \t\u3000]*/.exec(line)?.[0] ?? '';
  return space.replaceAll('\t', '    ').replaceAll('\u3000', '  ').length;
}

function joinedLine(before: string, line: string, isVerse: boolean): string {
  if (isVerse) return `${before}\n${line}`;
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line)) return before.slice(0, -1) + line;
  return CJK_END.test(before) ? before + line : `${before} ${line}`;
}
