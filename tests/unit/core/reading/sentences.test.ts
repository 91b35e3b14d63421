import { expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import type { Script, SpeakerId, TurnId } from '../../../../core/script/script.js';
import { sentenceAt } from '../../../../core/reading/find-sentence.js';
import { heardAgain, sentencesInSteps } from '../../../../core/reading/sentences.js';
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

/** The same paragraphs, all said by the last of the cast. */
function saidByOne(script: Script): Script {
  const spans = script.turns.flatMap((turn) => turn.spans);
  const speaker = (script.cast.length - 1) as SpeakerId;
  return { ...script, turns: [{ id: 0 as TurnId, speaker, spans }] };
}

test('sentences of paragraphs that are known are taken over, with whoever says them now', () => {
  const script = saidByOne(reading.script);
  const known = { script: reading.script, segments: whole };
  const steps = sentencesInSteps(reading.article, script, known);
  const first = steps.next();
  expect(first.done).toBe(true);
  expect(first.value).toEqual(segmentScript(reading.article, script));
});

test('what was heard stays heard where the sentence is still one', () => {
  const heard = new Set([0, 2, 4]);
  const script = saidByOne(reading.script);
  const after = segmentScript(reading.article, script);
  expect(heardAgain(whole, heard, after)).toEqual(heard);
  expect(
    heardAgain(
      whole,
      heard,
      after.slice(3).map((s, index) => ({ ...s, index })),
    ),
  ).toEqual(new Set([1]));
});
