import { foldName, isSideWord } from '../label-name.js';
import { questionAnswerWords } from '../languages/question-answer.js';
import type { Line } from '../lines.js';
import type { Page } from '../page.js';
import type { CueText, Sighting } from './cue.js';

/** "Q: How did it start? A: By accident.": the next voice starts in the same paragraph. */
export const inlineLabel: CueText = {
  name: 'inline-label',
  example: 'Q: How did it start? A: By accident.',
  holds: 'labels that the page also has at the start of lines, and words for who asks and answers',
};

/** So few lines, so long, are a transcript whose line breaks were lost. */
const runTogetherLines = 15;
const runTogetherLength = 400;
const longest = 60;

const answerWords = new Set(questionAnswerWords.flatMap((row) => [...row.answer, ...row.question]));
const letters = new Set(questionAnswerWords.flatMap((row) => row.letters.flat()));
const sentenceEnd = /[.!?。！？؟…\u037e।"”»)\]）」』\n]/u;

/** Labels inside lines: those seen at the starts of other lines, and question and answer words. */
export function sightInlineLabels(page: Page, seen: readonly Sighting[]): readonly Sighting[] {
  const known = new Set<string>();
  const starts = new Map<number, Sighting>();
  const names = new Set<string>();
  for (const sighting of seen) {
    if (sighting.name.length <= longest && !names.has(sighting.name)) {
      names.add(sighting.name);
      known.add(foldName(sighting.name));
    }
    starts.set(sighting.line, sighting);
  }
  // "A." is looked for only where the page marks questions with letters.
  const dots = seen.some((sighting) => sighting.marks === 'letter');
  const anyName = page.lines.length <= runTogetherLines;
  const found: Sighting[] = [];
  for (const line of page.lines) {
    if (line.skip !== null || line.block.kind === 'title') continue;
    const start = starts.get(line.index);
    const from = start?.label.end ?? 0;
    if (start === undefined && !anyName) continue;
    sightInLine(line, from, known, anyName && line.text.length > runTogetherLength, dots, found);
  }
  return found;
}

function sightInLine(
  line: Line,
  from: number,
  known: ReadonlySet<string>,
  anyName: boolean,
  dots: boolean,
  found: Sighting[],
): void {
  const { text } = line;
  if (!dots && text.indexOf(':', from) < 0 && text.indexOf('：', from) < 0) return;
  const pattern = dots ? /[:：︰.．]/gu : /[:：︰]/gu;
  pattern.lastIndex = from;
  let last = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const at = match.index;
    const start = labelStart(text, Math.max(last, at - longest), at, last);
    const dotted = '.．'.includes(match[0]);
    if (!dotted) last = at + 1;
    if (start === null) continue;
    const name = text.slice(start, at).trim();
    const marks = marksOf(name, dotted);
    if (marks === null && (dotted || !isKnown(name, known, anyName))) continue;
    const end = at + 1 + (/^[-–—\s]*/.exec(text.slice(at + 1, at + 8))?.[0].length ?? 0);
    if (end >= text.length) continue;
    last = end;
    found.push({
      line: line.index,
      cue: 'inline-label',
      label: { start, end },
      name,
      ...(marks === null ? {} : { marks }),
      alone: false,
      inline: true,
      times: [],
    });
  }
}

/** Where the words before a delimiter start: after the end of a sentence, never at the line's start. */
function labelStart(text: string, low: number, at: number, from: number): number | null {
  for (let place = at - 1; place >= low; place -= 1) {
    const char = text.charAt(place);
    if (!sentenceEnd.test(char)) continue;
    // "Dr. Roe:" and "J. Roe:" hold dots inside the name.
    if (
      char === '.' &&
      isAbbreviation(text.slice(Math.max(0, place - 6), place)) &&
      place - 4 > from
    )
      continue;
    let start = place + 1;
    while (start < at && /\s/.test(text.charAt(start))) start += 1;
    if (start >= at) return null;
    // Where words are spaced, so are sentences.
    return start > place + 1 || /[。！？\n]/u.test(char) ? start : null;
  }
  return null;
}

/** "Dr", "J", "Prof": short and capitalised. */
function isAbbreviation(before: string): boolean {
  return /(?:^|\s)\p{Lu}\p{L}{0,3}$/u.test(before);
}

function marksOf(name: string, dotted: boolean): 'question' | 'answer' | 'letter' | null {
  const bare = name.replace(/\s*\d{1,3}$/u, '').toLowerCase();
  if (name.length === 1 && letters.has(name.toUpperCase()) && name !== name.toLowerCase())
    return 'letter';
  if (dotted && bare.length > 1) return null;
  if (!answerWords.has(bare)) return null;
  return questionAnswerWords.some((row) => row.answer.includes(bare)) ? 'answer' : 'question';
}

function isKnown(name: string, known: ReadonlySet<string>, anyName: boolean): boolean {
  const key = foldName(name);
  if (known.has(key) || isSideWord(key)) return true;
  return anyName && /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s?){1,4}$/u.test(name);
}
