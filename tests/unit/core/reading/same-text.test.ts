import { expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import { blocksAgain } from '../../../../core/reading/same-text.js';
import { aReading } from '../../../fakes/builders.js';

function moves(before: readonly string[], after: readonly string[]): number[] {
  const moved = blocksAgain(aReading(before).article, aReading(after).article);
  return before.map((_, index) => moved(index as BlockId));
}

test('a beginning stands at the beginning', () => {
  expect(moves(['One.', 'Two.', 'Thr'], ['One.', 'Two.', 'Three.', 'Four.'])).toEqual([0, 1, 2]);
});

test('of one that came out otherwise each block is found by its text, or the next one that is', () => {
  expect(moves(['Menu', 'One.', 'Ad', 'Two.'], ['Title', 'One.', 'Two.'])).toEqual([1, 1, 2, 2]);
  expect(moves(['One.', 'One.', 'End'], ['One.', 'New', 'One.', 'Four.'])).toEqual([0, 2, 2]);
});

test('where nothing is the same all of it is the beginning', () => {
  expect(moves(['One.', 'Two.'], ['Five.'])).toEqual([0, 0]);
});
