import { expect, test } from 'vitest';
import { cutsAlike } from '../../../../core/reading/same-turns.js';
import { correctScript } from '../../../../core/script/corrections/correct-script.js';
import type { Correction } from '../../../../core/script/corrections/correction.js';
import { aReading } from '../../../fakes/builders.js';

const reading = { ...aReading(['Before.', 'Ines: Why?', 'Ada: So.', 'Bo: Yes.']), doubted: null };

function isCutAlikeAfter(correction: Correction): boolean {
  return cutsAlike(reading.script, correctScript(reading, [correction]));
}

test('names and roles leave the page as it is cut', () => {
  expect(isCutAlikeAfter({ do: 'swap' })).toBe(true);
  expect(isCutAlikeAfter({ do: 'rename', speaker: 'Ada', name: 'Ada Byron' })).toBe(true);
  expect(isCutAlikeAfter({ do: 'role', speaker: 'Bo', role: 'other' })).toBe(true);
});

test('turns that become one, or words that are not read any more, do not', () => {
  expect(isCutAlikeAfter({ do: 'merge', speaker: 'Bo', into: 'Ada' })).toBe(false);
  const [first] = reading.script.turns.flatMap(({ spans }) => spans);
  if (!first) throw new Error('nothing is said');
  const skipped = [{ ...first, reason: 'caption' as const }];
  expect(cutsAlike(reading.script, { ...reading.script, skipped })).toBe(false);
});
