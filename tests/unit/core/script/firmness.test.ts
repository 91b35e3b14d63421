import { expect, test } from 'vitest';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { scene } from './scene.js';

/** Confidence of each paragraph of the interview, the best one counted as 1. */
function firmness(text: string): number[] {
  const { turns } = detectSpeakers(scene(text).build());
  const all = turns
    .filter(({ speaker }) => speaker !== 0)
    .flatMap(({ spans }) => spans.map(({ evidence }) => evidence.confidence));
  const most = Math.max(...all);
  return all.map((each) => Number((each / most).toFixed(2)));
}

test('a label is firmer than a paragraph that only goes on', () => {
  const labelled = `
N| # An interview with Ada Byron
Q| [[Finch:]] Where did you begin?
A| [[Byron:]] I began at the quay.
A| I was nine years old then.
Q| [[Finch:]] And what did you see?
A| [[Byron:]] I saw the boats come in.
Q| [[Finch:]] Would you go back?
A| [[Byron:]] I would go back tomorrow.
`;
  expect(firmness(labelled)).toEqual([1, 1, 0.95, 1, 1, 1, 1]);
});

test('what is set like a question and asks nothing is less firm than a question', () => {
  const bold = `
N| # An interview with Ada Byron
Q| **How did you begin?**
A| I began by chance, and I stayed.
Q| **What do you keep?**
A| I keep a book of the tides.
Q| **Tell me about the winter you were alone.**
A| I do it because nobody else would.
Q| **Will you go on?**
A| I will go on for as long as I can.
`;
  expect(firmness(bold)).toEqual([1, 0.95, 1, 0.95, 0.85, 0.95, 1, 0.95]);
});
