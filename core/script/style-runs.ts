import type { InlineStyle, TextBlock } from '../article/article.js';

/** A stretch of text, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * The stretches of a block set in one style, neighbours joined: editors split one bold question
 * into several elements, and leave the space or a comma between them plain.
 */
export function styleRuns(block: TextBlock, style: InlineStyle): readonly Run[] {
  const runs: { start: number; end: number }[] = [];
  for (const inline of block.inlines) {
    if (inline.style !== style) continue;
    const last = runs.at(-1);
    if (last !== undefined && isPlainGap(block.text, last.end, inline.start)) {
      last.end = Math.max(last.end, inline.end);
    } else runs.push({ start: inline.start, end: inline.end });
  }
  return runs;
}

/** True when nothing that is read stands between two places. */
export function isPlainGap(text: string, from: number, to: number): boolean {
  if (to - from > 40) return false;
  for (let at = from; at < to; at += 1) {
    if (isWordCode(text.charCodeAt(at))) return false;
  }
  return true;
}

/** True when the runs leave no letter or digit of `text` outside. */
export function coversAll(runs: readonly Run[], text: string, from = 0): boolean {
  let at = from;
  for (const run of runs) {
    if (!isPlainStretch(text, at, run.start)) return false;
    at = Math.max(at, run.end);
  }
  return runs.length > 0 && isPlainStretch(text, at, text.length);
}

/** End of the run that opens the text (after marks and spaces), or 0. */
export function leadingRunEnd(runs: readonly Run[], text: string, from = 0): number {
  const first = runs.find((run) => run.end > from);
  if (first === undefined || !isPlainStretch(text, from, first.start)) return 0;
  return first.end;
}

function isPlainStretch(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isWordCode(text.charCodeAt(at))) return false;
  }
  return true;
}

/** Letters and digits of any script, roughly and fast: everything but ASCII and general punctuation. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a)
    );
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  if (code >= 0x3000 && code <= 0x303f) return code === 0x3005;
  if (code >= 0xff00 && code <= 0xff0f) return false;
  return (
    code !== 0xff1a &&
    code !== 0xff1f &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    code !== 0x060c &&
    code !== 0x061f
  );
}
