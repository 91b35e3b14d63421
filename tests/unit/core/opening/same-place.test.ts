import { expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import { samePlace } from '../../../../core/opening/same-place.js';
import { aReading } from '../../../fakes/builders.js';

const article = (...lines: string[]) => aReading(lines).article;
const at = (block: number, offset = 0) => ({ block: block as BlockId, offset });

test('the paragraph with the same words, wherever it has got to', () => {
  const before = article('Title', 'One.', 'Two and more.');
  const after = article('Menu', 'Title', 'Two and more', 'One.', 'Two and more.');
  expect(samePlace(before, at(2, 8), after)).toEqual(at(4, 8));
});

test('of several the one nearest to where it was', () => {
  const before = article('Yes.', 'No.', 'Yes.');
  const after = article('Yes.', 'Menu', 'No.', 'Yes.');
  expect(samePlace(before, at(2), after)).toEqual(at(3));
});

test('where the letters have changed, the same paragraph, so far in as before', () => {
  const before = article('Ã„', 'Ã„Ã¶Ã¼Ã„', 'x');
  const after = article('Ä', 'ÄöüÄ', 'x');
  expect(samePlace(before, at(1, 4), after)).toEqual(at(1, 2));
});

test('where the paragraphs are others too, about as far', () => {
  const before = article('a', 'b', 'c', 'd', 'e');
  const after = article('z', 'y', 'x');
  expect(samePlace(before, at(4), after)).toEqual(at(2));
});
