import { expect, test } from 'vitest';
import type { OpenOutcome } from '../../../../core/ipc/contract.js';
import { pack, unpack, unpackInSteps } from '../../../../core/ipc/packed.js';
import { err, ok } from '../../../../core/result.js';
import { aReading } from '../../../fakes/builders.js';

function opened(lines: number, isTalk: boolean, isDoubted = false): OpenOutcome {
  const reading = aReading(
    Array.from({ length: lines }, (_, index) => {
      const said = `Sentence number ${String(index)} “of” the book, which goes on for a while.`;
      return isTalk ? `${index % 2 === 0 ? 'Ines' : 'Ada'}: ${said}` : said;
    }),
  );
  const kept = { name: 'a.epub', key: 'k', corrections: [], offered: [] };
  return ok({ ...reading, ...kept, doubted: isDoubted ? reading.script : null });
}

test.each([
  ['an interview', opened(20, true), 1],
  ['a long interview', opened(3_000, true), 4],
  ['a book that is one turn', opened(3_000, false), 4],
  ['one that is doubted', opened(1_000, true, true), 4],
  ['a failure', err({ name: 'a.epub', error: { kind: 'empty' } }) as OpenOutcome, 1],
] as const)('%s is the same when it is unpacked', (_, outcome, fewest) => {
  const packed = pack(outcome);
  expect(unpack(packed)).toEqual(outcome);
  expect(packed.length).toBeGreaterThanOrEqual(fewest);
});

test('no piece of a long one is long, and each is a step', () => {
  const packed = pack(opened(20_000, false));
  expect(Math.max(...packed.map((piece) => piece.length))).toBeLessThan(200_000);
  expect([...unpackInSteps(packed)]).toHaveLength(packed.length - 1);
});
