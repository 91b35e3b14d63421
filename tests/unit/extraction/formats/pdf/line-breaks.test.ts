import { describe, expect, test } from 'vitest';
import { jointOf, vocabularyOf } from '../../../../../extraction/formats/pdf/line-breaks.js';

const words = vocabularyOf([
  'the harbourmaster wrote tide tables for the co-operative of the island',
  'a table of tides, well and known',
]);

function joined(before: string, after: string): string {
  const { drop, put } = jointOf(before, after, words);
  return before.slice(0, before.length - drop) + put + after;
}

describe('two lines become one text', () => {
  test.each([
    ['with a space between words', 'the old', 'boat', 'the old boat'],
    ['a broken word whole', 'an extra-', 'ordinary boat', 'an extraordinary boat'],
    ['a word whole that the file has elsewhere', 'the harbour-', 'master', 'the harbourmaster'],
    ['a compound with its hyphen', 'a well-', 'known boat', 'a well-known boat'],
    ['an ending is no compound', 'the high-', 'er boat', 'the higher boat'],
    ['a compound that the file has elsewhere', 'the co-', 'operative', 'the co-operative'],
    ['two words of the file that are nowhere one', 'a tide-', 'table', 'a tide-table'],
    ['a name with its hyphen', 'Mrs Anglo-', 'Saxon', 'Mrs Anglo-Saxon'],
    ['a suspended hyphen with a space', 'Vor-', 'und Nachteile', 'Vor- und Nachteile'],
    ['a soft hyphen gone', 'an extra\u00ad', 'ordinary boat', 'an extraordinary boat'],
    ['a dash without a space', 'the boat—', 'and the bay', 'the boat—and the bay'],
    ['a dash with its space', 'the boat –', 'and the bay', 'the boat – and the bay'],
    [
      'an address whole',
      'see https://isles.example/',
      'ferry/today',
      'see https://isles.example/ferry/today',
    ],
    ['Chinese without a space', '海水每天', '两次', '海水每天两次'],
  ])('%s', (_, before, after, text) => {
    expect(joined(before, after)).toBe(text);
  });
});
