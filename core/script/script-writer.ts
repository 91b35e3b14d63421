import type { SkipReason, TextSpan } from '../article/article.js';
import type { Line } from './lines.js';
import { NARRATOR } from './script.js';
import type { Evidence, Skipped, SpeakerId, Turn, TurnId, TurnSpan } from './script.js';
import type { Run } from './style-runs.js';

/** A stretch of one line with its fate. Offsets are relative to the line. */
export type Piece =
  | { readonly start: number; readonly end: number; readonly skip: SkipReason }
  | { readonly start: number; readonly end: number; readonly label: true }
  | {
      readonly start: number;
      readonly end: number;
      readonly speaker: SpeakerId;
      readonly evidence: Evidence;
    };

/** Evidence of whatever nobody else says. */
export const narrated: Evidence = { cue: 'narration', confidence: 1 };

/** Collects pieces line by line into turns and skipped stretches. */
export class ScriptWriter {
  readonly skipped: Skipped[] = [];
  readonly #turns: { speaker: SpeakerId; spans: TurnSpan[] }[] = [];
  /** A label whose text has not come yet. */
  #label: TextSpan | null = null;

  /** A label was written and nothing has been said under it yet. */
  get awaitsText(): boolean {
    return this.#label !== null;
  }

  line(line: Line, pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      const span = trimmed(line, piece);
      if (span === null) continue;
      if ('skip' in piece) this.skipped.push({ ...span, reason: piece.skip });
      else if ('label' in piece) {
        this.#flushLabel();
        this.#label = span;
      } else this.#speak(span, piece.speaker, piece.evidence);
    }
  }

  finish(): Turn[] {
    this.#flushLabel();
    return this.#turns.map((turn, index) => ({ id: index as TurnId, ...turn }));
  }

  #speak(span: TextSpan, speaker: SpeakerId, evidence: Evidence): void {
    const label = this.#label;
    if (label !== null && speaker === NARRATOR) {
      // Nothing was said under the label: it is read as text.
      this.#flushLabel();
    }
    this.#label = speaker === NARRATOR ? this.#label : null;
    const { block, start, end } = span;
    const said: TurnSpan =
      label !== null && speaker !== NARRATOR
        ? { block, start, end, label, evidence }
        : { block, start, end, evidence };
    const last = this.#turns.at(-1);
    if (last?.speaker !== speaker) {
      this.#turns.push({ speaker, spans: [said] });
      return;
    }
    const lastSpan = last.spans.at(-1);
    if (said.label === undefined && lastSpan?.block === block && this.#isNext(lastSpan, span)) {
      last.spans[last.spans.length - 1] = { ...lastSpan, end };
    } else last.spans.push(said);
  }

  /** Nothing but a line break parts the two: they are one paragraph. */
  #isNext(before: TextSpan, span: TextSpan): boolean {
    const skipped = this.skipped.at(-1);
    if (skipped?.block === span.block && skipped.start >= before.end) return false;
    return span.start >= before.end;
  }

  #flushLabel(): void {
    const label = this.#label;
    this.#label = null;
    if (label !== null) this.#speak(label, NARRATOR, narrated);
  }
}

function trimmed(line: Line, piece: Run): TextSpan | null {
  let { start, end } = piece;
  while (start < end && isSpace(line.text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(line.text.charCodeAt(end - 1))) end -= 1;
  if (end === start) return null;
  return { block: line.block.id, start: line.start + start, end: line.start + end };
}

/** White space as in `\\s`, most of which is ASCII. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return /\s/.test(String.fromCharCode(code));
}
