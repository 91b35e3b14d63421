import type { Line } from './lines.js';
import type { Run } from './style-runs.js';

/** A label found by its delimiter. Offsets are relative to the line. */
export interface ScannedLabel {
  readonly label: Run;
  readonly name: string;
  readonly times: readonly Run[];
}

/** No label is longer than this, in UTF-16 code units. */
export const longestLabel = 70;

const colons = new Set([':', '：', '︰', '∶']);
const never = new Set(Array.from('?!？！。…;؟"“”„«»|'));
const time =
  /\s*[[(<{]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])>}]?(?!\d)(?:\s*[-–—|](?=\s))?\s*/y;

/** Reads "Name:" (any colon) at the start of a line, or null. Looks at a bounded prefix only. */
export function scanColonLabel(line: Line): ScannedLabel | null {
  const { text, head } = line;
  const stop = Math.min(text.length, head + longestLabel);
  const start = text.slice(head, stop);
  // Most lines end here: no colon near their start.
  if (!start.includes(':') && !/[：︰∶]/.test(start)) return null;
  for (let at = head; at < stop; at += 1) {
    const char = text.charAt(at);
    if (colons.has(char)) {
      if (char === ':' && isRatioOrAddress(text, at)) continue;
      if (at === head) return null;
      return finish(line, at, at + 1);
    }
    // A name may end in a mark of its own: "Yahoo!:".
    if (never.has(char) && !('!?'.includes(char) && text.charAt(at + 1) === ':')) return null;
    if (char === '.' && endsSentence(text, head, at)) return null;
  }
  return null;
}

/** Puts a label together once its name's end and its delimiter's end are known. */
export function finish(line: Line, nameEnd: number, delimiterEnd: number): ScannedLabel {
  const { text, head } = line;
  let end = delimiterEnd;
  while (end < text.length && /[\s*_\u200b]/.test(text.charAt(end))) {
    // Stars after a label close its bold; stars before a word open another one.
    if (
      text.charAt(end) === '*' &&
      /[\p{L}\p{N}]/u.test(text.charAt(end + 2)) &&
      /\s/.test(text.charAt(end - 1))
    )
      break;
    end += 1;
  }
  const times: Run[] = [];
  if (head > 0) times.push({ start: 0, end: head });
  time.lastIndex = end;
  if (time.test(text)) {
    times.push({ start: end, end: time.lastIndex });
    return { label: { start: head, end }, name: text.slice(head, nameEnd), times };
  }
  return { label: { start: head, end }, name: text.slice(head, nameEnd), times };
}

/** Where speech starts after a label: past its times. */
export function speechStart(found: {
  readonly label: Run;
  readonly times: readonly Run[];
}): number {
  return found.times.reduce((end, run) => Math.max(end, run.end), found.label.end);
}

function isRatioOrAddress(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  if (after === '/' && text.charAt(at + 2) === '/') return true;
  return isDigit(text.charAt(at - 1)) && isDigit(after);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** A full stop inside a label belongs to a title or an initial: a short word before it. */
function endsSentence(text: string, from: number, at: number): boolean {
  if (!/\s/.test(text.charAt(at + 1))) return false;
  const word = text.slice(Math.max(from, at - 8), at);
  const space = Math.max(word.lastIndexOf(' '), word.lastIndexOf('.'));
  return word.length - space - 1 > 5;
}
