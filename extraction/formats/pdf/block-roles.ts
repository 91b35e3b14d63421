import { plainKey } from '../../page-text.js';
import { BULLET, isAside, roughText, type BlockRole, type LineBlock } from './block.js';
import { half, isMono, stylesOf, type Measures } from './measures.js';
import { textOf, type Line } from './page-text.js';
import { CONTENTS_LINE } from './paragraphs.js';

/** Letters larger than the text's by this share are a heading's. */
const HEADING_SIZE = 1.12;
const LONGEST_HEADING = 200;
const HEADING_LINES = 4;
/** Letters of at most this share of the text's are a footnote's or a caption's. */
const SMALL_SIZE = 0.93;
/** White above a heading that is only bold, in leadings. */
const HEADING_PAUSE = 1.3;

const CAPTION =
  /^(?:fig(?:ure|\.)?|table|photo(?:graph|s)?|image|illustration|map|chart|abb(?:ildung|\.)?|tab(?:elle|\.)|foto|tableau|figura|tabla|tabella|immagine|рис(?:унок|\.)?|табл(?:ица|\.)?|図|表)\s*(?:\d{1,3}|[ivx]+)?\s*[.:–—-]/iu;
const FOOTNOTE_START = /^(?:\[?\d{1,3}[\]).]?|[*†‡§¶]{1,3}|[¹²³⁰⁴-⁹]+)\s*\S/u;

/** Gives each paragraph of a file its role. `blocks` are in reading order. */
export function withRoles(
  blocks: readonly LineBlock[],
  measures: Measures,
  heights: readonly number[],
): LineBlock[] {
  const merged = withWholeHeadings(blocks, measures);
  const times = new Map<string, number>();
  for (const block of merged) {
    if (!isShort(block)) continue;
    const key = plainKey(roughText(block));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const levels = headingLevels(merged, measures);
  const roles = merged.map((block, index) => {
    if (block.role.kind !== 'paragraph') return block;
    const isRepeated = (times.get(plainKey(roughText(block))) ?? 0) > 1;
    const role = roleOf(block, merged[index + 1], { measures, heights, levels, isRepeated });
    return role === null ? block : { ...block, role };
  });
  return withoutLonelyBullets(roles);
}

interface Context {
  readonly measures: Measures;
  /** Height of each page, points. */
  readonly heights: readonly number[];
  readonly levels: ReadonlyMap<number, number>;
  /** Whether the same words stand alone elsewhere: then they are a label. */
  readonly isRepeated: boolean;
}

function roleOf(block: LineBlock, next: LineBlock | undefined, context: Context): BlockRole | null {
  const { measures, heights, levels, isRepeated } = context;
  const text = roughText(block);
  const [first] = block.lines;
  if (first === undefined) return null;
  if (block.lines.some((line) => CONTENTS_LINE.test(textOf(line)))) return { kind: 'contents' };
  const isSmall = first.size <= measures.size * SMALL_SIZE;
  if (CAPTION.test(text) && (isSmall || text.length < 120)) return { kind: 'caption' };
  if (isSmall && isAtFoot(block, heights) && startsAsFootnote(first)) return { kind: 'footnote' };
  if (BULLET.test(text)) return { kind: 'item' };
  if (!measures.isMono && block.lines.every(isMono)) return { kind: 'preformatted' };
  if (!/\p{L}/u.test(text)) return null;
  const level = levels.get(half(first.size));
  if (level !== undefined && isHeadingShaped(block, text)) return { kind: 'heading', level };
  if (isRepeated || !isShort(block) || !isSetApart(block, next)) return null;
  return isBoldHeading(block, text) || isCapitals(text)
    ? { kind: 'heading', level: lowestLevel(levels) }
    : null;
}

/** Sizes of headings, the largest being level 2: the title is the first. */
function headingLevels(
  blocks: readonly LineBlock[],
  measures: Measures,
): ReadonlyMap<number, number> {
  const sizes = new Set<number>();
  for (const block of blocks) {
    const size = block.lines[0]?.size ?? 0;
    if (size < measures.size * HEADING_SIZE || !isHeadingShaped(block, roughText(block))) continue;
    sizes.add(half(size));
  }
  const sorted = [...sizes].sort((a, b) => b - a);
  return new Map(sorted.map((size, index) => [size, Math.min(6, index + 2)]));
}

function lowestLevel(levels: ReadonlyMap<number, number>): number {
  return Math.min(6, Math.max(1, ...levels.values()) + 1);
}

function isHeadingShaped(block: LineBlock, text: string): boolean {
  return !isAside(block) && block.lines.length <= HEADING_LINES && text.length <= LONGEST_HEADING;
}

/** Lines of one heading that stand in the middle of the page look like paragraphs of their own. */
function withWholeHeadings(blocks: readonly LineBlock[], measures: Measures): LineBlock[] {
  const merged: LineBlock[] = [];
  for (const block of blocks) {
    const before = merged.at(-1);
    const size = block.lines[0]?.size ?? 0;
    const last = before?.lines.at(-1);
    if (
      before !== undefined &&
      last !== undefined &&
      size >= measures.size * HEADING_SIZE &&
      half(last.size) === half(size) &&
      before.lines.length + block.lines.length <= HEADING_LINES &&
      isAside(before) === isAside(block) &&
      isOneHeading(last, block)
    ) {
      merged[merged.length - 1] = { ...before, lines: [...before.lines, ...block.lines] };
    } else merged.push(block);
  }
  return merged;
}

function isOneHeading(last: Line, block: LineBlock): boolean {
  const [first] = block.lines;
  if (first === undefined || first.page !== last.page) return false;
  const step = first.baseline - last.baseline;
  const isSame = Math.abs(stylesOf(first).bold - stylesOf(last).bold) < 0.5;
  return isSame && step > 0 && step < first.size * 1.5 && !/[.!?:]$/.test(textOf(last));
}

function isShort({ lines }: LineBlock): boolean {
  return lines.length <= 2 && lines.reduce((sum, line) => sum + textOf(line).length, 0) <= 100;
}

function isSetApart(block: LineBlock, next: LineBlock | undefined): boolean {
  const isFollowed = next !== undefined && next.lines[0]?.size === block.lines[0]?.size;
  return block.above >= HEADING_PAUSE && isFollowed && !isAside(block);
}

/** Bold words that end in no sign: a question in bold is a question, not a heading. */
function isBoldHeading(block: LineBlock, text: string): boolean {
  return block.lines.every((line) => stylesOf(line).bold > 0.95) && !/[.!?:…,;？：。]$/u.test(text);
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters >= 4 && capitals === letters && text.length <= 60 && !/[.!?:,;]$/.test(text);
}

function isAtFoot({ lines }: LineBlock, heights: readonly number[]): boolean {
  const [first] = lines;
  return first !== undefined && first.baseline > (heights[first.page] ?? Infinity) * 0.5;
}

function startsAsFootnote(line: Line): boolean {
  const [first] = line.pieces;
  return first?.shift === 'superscript' || FOOTNOTE_START.test(textOf(line));
}

/** A dash or an asterisk before one paragraph alone is no list, and may be how somebody speaks. */
function withoutLonelyBullets(blocks: readonly LineBlock[]): LineBlock[] {
  return blocks.map((block, index) => {
    if (block.role.kind !== 'item' || /^[•‣▪■●◦◆]/u.test(roughText(block))) return block;
    const hasMate = [blocks[index - 1], blocks[index + 1]].some(
      (mate) => mate?.role.kind === 'item',
    );
    const isDialogue = /^[–—-]\s+\p{Lu}/u.test(roughText(block));
    return hasMate && !isDialogue ? block : { ...block, role: { kind: 'paragraph' as const } };
  });
}
