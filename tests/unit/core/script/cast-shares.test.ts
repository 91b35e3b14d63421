import { expect, test } from 'vitest';
import { castShares } from '../../../../core/script/cast-shares.js';
import { aReading } from '../../../fakes/builders.js';

test('each speaker has turns and a share of the words that are spoken', () => {
  const { article, script } = aReading([
    'Two words.',
    'Ines: Who are you there?',
    'Ada: I am Ada.',
    'Ada: No more.',
    'Ines: Good.',
  ]);
  expect(castShares(article, script)).toEqual([
    { speaker: 0, turns: 1, words: 2 / 12, confidence: 1 },
    { speaker: 1, turns: 2, words: 5 / 12, confidence: 1 },
    { speaker: 2, turns: 1, words: 5 / 12, confidence: 1 },
  ]);
});

test('where words have no spaces between them, characters count', () => {
  const { article, script } = aReading(['Ines: 为什么来这里呢', 'Ada: 因为海'], 'zh');
  const [, ines, ada] = castShares(article, script);
  expect([ines?.words, ada?.words]).toEqual([0.7, 0.3]);
});

test('a speaker is as sure as what they say, the long weighing more than the short', () => {
  const { article, script } = aReading(['Ines: One two three', 'Bo: Hm.', 'Ines: Four']);
  const [first, second, third] = script.turns;
  if (first === undefined || second === undefined || third === undefined) throw new Error('turns');
  const unsure = third.spans.map((span) => ({ ...span, evidence: { cue: 'x', confidence: 0.2 } }));
  const turns = [first, second, { ...third, spans: unsure }];
  const [, ines] = castShares(article, { ...script, turns });
  expect(ines?.confidence).toBeCloseTo(0.8);
});
