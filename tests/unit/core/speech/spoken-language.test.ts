import { expect, test } from 'vitest';
import type { BlockId } from '../../../../core/article/article.js';
import { languageOf, otherLanguages } from '../../../../core/speech/spoken-language.js';
import { aBlock, aReading } from '../../../fakes/builders.js';

const text = 'Sie sagt: “It was never a hobby.” Dann lacht sie.';
const article = {
  ...aReading([''], 'de').article,
  blocks: [
    aBlock(text, 0, { inlines: [{ start: 10, end: 33, style: 'lang', value: 'en-GB' }] }),
    aBlock('What people do not see.', 1, { lang: 'en' }),
    aBlock('Ce n’est pas lu.', 2, { lang: 'fr', skip: 'caption' }),
    aBlock('Ganz und gar.', 3, { inlines: [{ start: 0, end: 13, style: 'lang', value: 'de-AT' }] }),
  ],
};
const at = (block: number, start: number, end: number) =>
  languageOf(article, { block: block as BlockId, start, end });

test('a sentence is in the language of the marked stretch that holds all its letters', () => {
  // With the quotation mark before the stretch and the full stop after it.
  expect(at(0, 10, 33)).toBe('en-GB');
  expect(at(0, 10, 34)).toBe('en-GB');
});

test('words of another language inside a sentence change nothing', () => {
  expect(at(0, 0, 33)).toBe('de');
  expect(at(0, 34, text.length)).toBe('de');
});

test('else it is in that of its paragraph, else in that of the article', () => {
  expect(at(1, 0, 10)).toBe('en');
  expect(at(3, 0, 13)).toBe('de-AT');
});

test('the other languages are those of what is read, each once', () => {
  expect(otherLanguages(article)).toEqual(['en']);
});
