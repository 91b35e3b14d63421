import { expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import { sentenceAt } from '../../../../core/reading/find-sentence.js';
import { sentencesInSteps } from '../../../../core/reading/sentences.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { aReading } from '../../../fakes/builders.js';

const reading = aReading([
  'An introduction. It has two sentences.',
  'It has two paragraphs.',
  'Ines: Why? Tell me.',
  'Ada: Because.',
  'Ada: And so on. And on.',
]);
const whole = segmentScript(reading.article, reading.script);

test('sentences found paragraph by paragraph are those found in one go', () => {
  const steps = sentencesInSteps(reading.article, reading.script);
  let paragraphs = 0;
  let step = steps.next();
  while (step.done !== true) {
    paragraphs += 1;
    step = steps.next();
  }
  expect(step.value).toEqual(whole);
  expect(paragraphs).toBe(5);
});

test('every place in a sentence finds that sentence', () => {
  for (const segment of whole) {
    const { block, start, end } = segment.span;
    for (let offset = start; offset < end; offset += 1) {
      expect(sentenceAt(whole, { block, offset })?.index).toBe(segment.index);
    }
  }
});

test('a place between sentences finds the next one, one behind a paragraph or all its last', () => {
  const first = whole[0];
  if (!first) throw new Error('no sentence');
  expect(sentenceAt(whole, { block: first.span.block, offset: first.span.end })?.index).toBe(1);
  const lastOfBlock = whole.findLast(({ span }) => span.block === first.span.block);
  const rightOfIt = { block: first.span.block, offset: lastOfBlock?.span.end ?? 0 };
  expect(sentenceAt(whole, rightOfIt)).toBe(lastOfBlock);
  expect(sentenceAt(whole, { block: 99 as BlockId, offset: 0 })).toBe(whole.at(-1));
  expect(sentenceAt([], { block: 0 as BlockId, offset: 0 })).toBeNull();
});
