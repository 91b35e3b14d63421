import type { Page } from './page.js';
import type { Reading } from './reading.js';

/**
 * The labelled voices that can be the answerers of questions which only looks set apart: they
 * recur, and none of them asks. Null where a label stands for the asker too; then nothing is
 * missing that looks could tell.
 */
export function answerersOnly(page: Page, labels: Reading): Reading | null {
  const counts = labels.voices.map(() => 0);
  const asking = labels.voices.map(() => 0);
  for (const mark of labels.marks) {
    counts[mark.voice] = (counts[mark.voice] ?? 0) + 1;
    if (page.lines[mark.line]?.asks === true) asking[mark.voice] = (asking[mark.voice] ?? 0) + 1;
  }
  const total = labels.marks.length;
  const kept = labels.voices.map(
    (voice, index) => voice.nameness >= 0.45 && (counts[index] ?? 0) >= Math.max(2, total * 0.1),
  );
  const asks = labels.voices.some((voice, index) => {
    const count = asking[index] ?? 0;
    const asksOften = count >= 2 && count >= (counts[index] ?? 0) * 0.3;
    return kept[index] === true && (voice.side === 'asks' || asksOften);
  });
  if (asks || !kept.includes(true)) return null;
  return { ...labels, marks: labels.marks.filter((mark) => kept[mark.voice] === true) };
}
