import type { Line } from '../lines.js';
import { endsInQuestion } from '../question-end.js';
import { coversAll, isWordCode, leadingRunEnd } from '../style-runs.js';
import type { Run } from '../style-runs.js';
import type { CueName } from '../script.js';
import type { Look } from './cue.js';
import { officialName } from './name-stop.js';

/** Lines set in one type as a whole, or whose beginning is: a question with its answer behind it. */
export function linesSetApart(
  lines: readonly Line[],
  cue: CueName,
  seen: string,
  runsOf: (line: Line) => readonly Run[],
  prior: number,
): readonly Look[] {
  const whole = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const line of lines) {
    if (line.skip !== null || line.block.kind === 'title' || line.heading > 0) continue;
    const runs = runsOf(line);
    if (runs.length === 0) continue;
    if (coversAll(runs, line.text)) {
      whole.set(line.index, line.text.length);
      continue;
    }
    const end = leadingRunEnd(runs, line.text);
    if (end > 0 && isQuestionPart(line.text, end)) parts.set(line.index, end);
  }
  if (whole.size + parts.size < 2) return [];
  return [{ cue, seen, lines: new Map([...whole, ...parts]), side: null, prior }];
}

/** A leading part counts when it is a sentence and something is said after it. */
function isQuestionPart(text: string, end: number): boolean {
  const lead = text.slice(0, end).trimEnd();
  const asks = endsInQuestion(lead);
  // "**Mme Lucie Arnal.** Combien…" is who speaks.
  if (officialName(lead) !== null) return false;
  if (!asks && !/[?？؟。।.!！…"”»」]$/u.test(lead)) {
    // "**Color:** stores use…" is a term; but the mark may stand outside the bold: "**How**?"
    const mark = /^\s*[?？؟;\u037e]/u.exec(text.slice(end))?.[0];
    if (mark === undefined || !endsInQuestion(text.slice(0, end + mark.length))) return false;
  } else if (!asks && !/[?？؟]/u.test(lead) && !isSentence(lead)) return false;
  let words = 0;
  for (let at = end; at < text.length && words < 2; at += 1) {
    if (isWordCode(text.charCodeAt(at))) words += 1;
  }
  return words >= 2;
}

/** Long enough for a statement: "**Note.** …" is a term. */
function isSentence(lead: string): boolean {
  if (/[\p{sc=Han}\p{sc=Kana}\p{sc=Thai}]/u.test(lead)) return lead.length >= 8;
  return lead.split(/\s+/).length >= 3;
}
