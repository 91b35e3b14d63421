import type { TextSpan } from '../../article/article.js';
import { NARRATOR } from '../script.js';
import type { Evidence, SpeakerId, Turn, TurnId, TurnSpan } from '../script.js';

/** A stretch of the narrator's text that somebody else says. */
export interface Cut extends TextSpan {
  readonly speaker: SpeakerId;
  readonly evidence: Evidence;
}

interface Piece {
  readonly speaker: SpeakerId;
  readonly span: TurnSpan;
}

/**
 * The turns with the cuts given to their speakers. Cuts are in reading order and apart from each
 * other; a mark behind one ("…”,") goes with it, so that nobody has only marks to say.
 */
export function cutTurns(
  turns: readonly Turn[],
  cuts: readonly Cut[],
  textOf: (block: number) => string,
): readonly Turn[] {
  const made: { readonly speaker: SpeakerId; readonly spans: TurnSpan[] }[] = [];
  let next = 0;
  for (const { speaker, spans } of turns) {
    for (const span of spans) {
      const here: Cut[] = [];
      for (let cut = cuts[next]; cut !== undefined && isWithin(cut, span); cut = cuts[next]) {
        here.push(cut);
        next += 1;
      }
      const pieces =
        speaker === NARRATOR && here.length > 0
          ? cutSpan(span, here, textOf(span.block))
          : [{ speaker, span }];
      for (const piece of pieces) {
        const last = made.at(-1);
        if (last?.speaker === piece.speaker) last.spans.push(piece.span);
        else made.push({ speaker: piece.speaker, spans: [piece.span] });
      }
    }
  }
  return made.map((turn, index) => ({ id: index as TurnId, ...turn }));
}

function isWithin(cut: TextSpan, span: TextSpan): boolean {
  return cut.block === span.block && cut.start >= span.start && cut.end <= span.end;
}

function cutSpan(span: TurnSpan, cuts: readonly Cut[], text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  cuts.forEach((cut, index) => {
    const limit = cuts[index + 1]?.start ?? span.end;
    const end = withMarks(text, cut.end, limit);
    pieces.push(...narratorPiece(span, text, at, cut.start));
    const { speaker, evidence } = cut;
    const start = hasWords(text, at, cut.start) ? cut.start : trimStart(text, at, cut.start);
    pieces.push({ speaker, span: { block: span.block, start, end, evidence } });
    at = end;
  });
  pieces.push(...narratorPiece(span, text, at, span.end));
  return pieces;
}

function narratorPiece(span: TurnSpan, text: string, from: number, to: number): readonly Piece[] {
  if (!hasWords(text, from, to)) return [];
  const start = trimStart(text, from, to);
  const end = start + text.slice(start, to).trimEnd().length;
  return [{ speaker: NARRATOR, span: { ...span, start, end } }];
}

function trimStart(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  return from + part.length - part.trimStart().length;
}

function hasWords(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(from, to));
}

/** Past the marks behind a quotation; past everything, where nothing but marks is left. */
function withMarks(text: string, end: number, limit: number): number {
  if (!hasWords(text, end, limit)) return end + text.slice(end, limit).trimEnd().length;
  const marks = /^[,.;:!?…)\]]+/u.exec(text.slice(end, limit));
  return end + (marks?.[0].length ?? 0);
}
