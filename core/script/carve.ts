import type { SkipReason } from '../article/article.js';
import { stageDirection } from './languages/note-words.js';
import type { Line } from './lines.js';

/** A stretch inside speech that is shown but not spoken. Offsets are relative to the line. */
export interface Carved {
  readonly start: number;
  readonly end: number;
  readonly skip: SkipReason;
}

const brackets = /[[(（【]([^[\](){}（）【】\n]{1,80})[\])）】]/gu;
const time =
  /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?(?:\s*[-–]\s*(?:\d{1,2}:)?\d{1,2}:\d{2})?\s*$/;
const trailingTime = /\s*\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\s*$/;

/** With fewer letters beside it a stage direction is the turn: "[laughs]" is what was answered. */
const fewestLetters = 20;

const none: readonly Carved[] = [];

/** Times and stage directions in brackets, and Markdown's marks, in order. */
export function bracketedStretches(line: Line): readonly Carved[] {
  const { text } = line;
  const hasBrackets = /[[(（【]/.test(text);
  if (!hasBrackets && line.noise.length === 0) return none;
  const carved: Carved[] = line.noise.map((run) => ({ ...run, skip: 'boilerplate' as const }));
  if (hasBrackets) {
    for (const { 0: whole, 1: inner = '', index } of text.matchAll(brackets)) {
      const end = index + whole.length;
      if (time.test(inner)) carved.push({ start: index, end, skip: 'timestamp' });
      else if (
        text.length - line.head - whole.length >= fewestLetters &&
        stageDirection.test(inner.replace(trailingTime, '').trim())
      ) {
        carved.push({ start: index, end, skip: 'stage-direction' });
      }
    }
  }
  return carved.length < 2 ? carved : carved.sort((a, b) => a.start - b.start);
}
