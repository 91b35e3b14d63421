import { scanColonLabel } from './label-scan.js';
import type { Page } from './page.js';
import type { Mark, Reading } from './reading.js';
import { standingOf } from './standing.js';

/** Share of labelled questions that unlabelled text must follow. */
const followed = 0.6;

/**
 * Only the questions are labelled ("Question: …", "The Review: …") and the answers follow without
 * a label: the label holds for its own paragraph, what comes after is the answer.
 */
export function fillOneSided(page: Page, labels: Reading): Reading | null {
  const asking = labels.voices.filter((voice) => voice.side === 'asks');
  const oneVoice = labels.voices.length === 1;
  if (!oneVoice && asking.length !== labels.voices.length) return null;
  // A label on the answers alone is the other case: then looks must show the questions.
  if (asking.length === 0 && askedShare(page, labels) < 0.3) return null;
  const answerer = labels.voices.length;
  const marks: Mark[] = [];
  let answered = 0;
  labels.marks.forEach((mark, index) => {
    marks.push(mark);
    const until = labels.marks[index + 1]?.line ?? page.lines.length;
    const block = page.lines[mark.line]?.block;
    const alone = mark.speech >= (page.lines[mark.line]?.text.length ?? 0);
    for (let at = mark.line + (alone ? 2 : 1); at < until; at += 1) {
      const line = page.lines[at];
      if (
        line === undefined ||
        line.skip !== null ||
        (line.block === block && !line.block.text.includes('\n'))
      )
        continue;
      if (standingOf(line) !== 'speech') continue;
      marks.push({
        line: at,
        at: 0,
        speech: 0,
        voice: answerer,
        cue: 'answer-after-question',
        seen: mark.seen,
        label: null,
        times: [],
      });
      answered += 1;
      break;
    }
  });
  if (answered < labels.marks.length * followed || areVariants(page, marks, answerer)) return null;
  return {
    marks,
    voices: [
      ...labels.voices.map((voice) => ({
        ...voice,
        side: oneVoice ? voice.side : ('asks' as const),
      })),
      { name: null, aliases: [], side: null, nameness: 0 },
    ],
    prior: labels.prior,
    named: labels.named,
    look: null,
    nobody: new Set(),
  };
}

/** "Weak answer: …" / "Strong answer: …" below each question: examples, and nobody's answers. */
function areVariants(page: Page, marks: readonly Mark[], answerer: number): boolean {
  const seen = new Map<string, number>();
  let answers = 0;
  marks.forEach(({ voice, line }, index) => {
    if (voice !== answerer) return;
    answers += 1;
    const until = Math.min(marks[index + 1]?.line ?? Infinity, line + 6);
    for (const each of page.lines.slice(line, until)) {
      const name = scanColonLabel(each)?.name.trim() ?? '';
      if (name !== '') seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  });
  const recurring = [...seen.values()].filter((count) => count >= Math.max(2, answers * 0.6));
  return recurring.length >= 2;
}

function askedShare(page: Page, labels: Reading): number {
  const asked = labels.marks.filter((mark) => page.lines[mark.line]?.asks === true).length;
  return asked / labels.marks.length;
}
