import { isText } from '../article/article.js';
import type { Article, Block, BlockId, SkipReason, TextSpan } from '../article/article.js';
import type { Script, TurnId } from '../script/script.js';

/** A stretch of a piece that is not plain speech of its turn. */
export type Mark =
  | { readonly kind: 'label'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'skip';
      readonly start: number;
      readonly end: number;
      readonly reason: SkipReason;
    };

/**
 * One block, or the part of one that belongs to one turn, in its place on the page.
 * The pieces of a block follow each other and cover its text without a gap.
 */
export interface Piece {
  readonly block: Block;
  /** Into the block's text; 0 and 0 for pictures and separators. */
  readonly start: number;
  readonly end: number;
  /** Whose turn it stands in; null between turns. */
  readonly turn: TurnId | null;
  /** In order of start; cut to the piece. */
  readonly marks: readonly Mark[];
  /** Set when nothing of the piece is read aloud: one reason for all of it. */
  readonly skipped: SkipReason | 'unread' | null;
}

interface Region extends TextSpan {
  readonly turn: TurnId;
  readonly label?: TextSpan;
}

/**
 * The article in the order of the page, cut where the speaker changes.
 *
 * What stands between two paragraphs of one turn (a picture, a caption that is not read) belongs to
 * that turn; what stands between two turns belongs to none. Lazy, so that a view can take the first
 * screen and leave the rest for later.
 */
export function* pagePieces(article: Article, script: Script): Generator<Piece> {
  const spoken = regionsInOrder(script);
  const skips = script.skipped;
  let nextSpoken = 0;
  let nextSkip = 0;
  let current: TurnId | null = null;
  for (const block of article.blocks) {
    const regions: Region[] = [];
    for (; reaches(spoken[nextSpoken], block.id); nextSpoken += 1) {
      const region = spoken[nextSpoken];
      if (region?.block === block.id) regions.push(region);
    }
    const reasons: Extract<Mark, { kind: 'skip' }>[] = [];
    for (; reaches(skips[nextSkip], block.id); nextSkip += 1) {
      const skip = skips[nextSkip];
      if (skip?.block === block.id) {
        reasons.push({ kind: 'skip', start: skip.start, end: skip.end, reason: skip.reason });
      }
    }
    if (regions.length === 0) {
      const around = spoken[nextSpoken]?.turn === current ? current : null;
      yield unspokenPiece(block, around, reasons);
    } else if (isText(block)) {
      yield* spokenPieces(block, block.text.length, regions, reasons);
      current = regions.at(-1)?.turn ?? current;
    }
  }
}

function regionsInOrder(script: Script): Region[] {
  const regions: Region[] = [];
  for (const turn of script.turns) {
    for (const span of turn.spans) regions.push({ ...span, turn: turn.id });
  }
  return regions.sort((a, b) => a.block - b.block || a.start - b.start);
}

function reaches(span: TextSpan | undefined, block: BlockId): boolean {
  return span !== undefined && span.block <= block;
}

function unspokenPiece(block: Block, turn: TurnId | null, reasons: readonly Mark[]): Piece {
  const end = isText(block) ? block.text.length : 0;
  const first = reasons[0];
  const declared = isText(block) ? (block.skip ?? 'unread') : null;
  const skipped = first?.kind === 'skip' ? first.reason : declared;
  return { block, start: 0, end, turn, marks: [], skipped };
}

/** Cuts a block where the turn changes: before a turn's label, else before its first word. */
function* spokenPieces(
  block: Block,
  length: number,
  regions: readonly Region[],
  reasons: readonly Extract<Mark, { kind: 'skip' }>[],
): Generator<Piece> {
  let index = 0;
  let start = 0;
  while (index < regions.length) {
    const turn = regions[index]?.turn;
    if (turn === undefined) return;
    const marks: Mark[] = [];
    for (; regions[index]?.turn === turn; index += 1) {
      const label = regions[index]?.label;
      if (label) marks.push({ kind: 'label', start: label.start, end: label.end });
    }
    const next = regions[index];
    const end = next ? Math.max(start, cutBefore(next, reasons)) : length;
    for (const skip of reasons) {
      if (skip.start >= start && skip.start < end)
        marks.push({ ...skip, end: Math.min(skip.end, end) });
    }
    marks.sort((a, b) => a.start - b.start);
    yield { block, start, end, turn, marks, skipped: null };
    start = end;
  }
}

/** A time mark that stands right before a label belongs to the turn that the label opens. */
function cutBefore(next: Region, reasons: readonly Extract<Mark, { kind: 'skip' }>[]): number {
  let cut = Math.min(next.start, next.label?.start ?? next.start);
  for (const skip of reasons) {
    if (skip.reason === 'timestamp' && skip.end <= cut && cut - skip.end <= 2) cut = skip.start;
  }
  return cut;
}
