import { expect, test } from 'vitest';
import { looksGarbled } from '../../../../core/opening/garbled.js';
import { aReading } from '../../../fakes/builders.js';

const looks = (...lines: string[]): boolean => looksGarbled(aReading(lines).article);

/** UTF-8 bytes, read in another encoding. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

test.each([
  ['U+FFFD in several places', 'The har\uFFFDour, the k\uFFFDttle and the gu\uFFFDls.'],
  [
    'German in UTF-8 read as Western',
    misread('Für größere Häfen wäre das möglich.', 'windows-1252'),
  ],
  [
    'quotation marks in UTF-8 read as Western',
    misread('“Yes,” she said, “and it’s so.”', 'windows-1252'),
  ],
  ['Russian in UTF-8 read as Western', misread('Привет, маяк', 'windows-1252')],
  [
    'Russian in UTF-8 read as Cyrillic',
    misread('Привет, смотритель маяка. Как дела?', 'windows-1251'),
  ],
  ['Cyrillic read as Western', 'Ïðèâåò, ñìîòðèòåëü ìàÿêà ïîðòà'],
])('%s looks wrong', (_, text) => {
  expect(looks(text)).toBe(true);
});

test.each([
  ['plain English', 'The harbour is cold at night.'],
  [
    'French with all its accents',
    'À Évreux, où l’on fêtait Noël, déjà, ça grêlait très fort, là-bas.',
  ],
  ['Icelandic', 'Það er ævintýri að hlæja á Íslandi, og þögnin er óþægileg.'],
  ['Russian', 'Привет! Сегодня в порту холодно. «СССР», РФ и т. д.'],
  ['Serbian', 'Њен отац је био чувар светионика. Љубав, Ђорђе, Ћирилица.'],
  ['one sign that may be the author’s', 'It was written as Ã¤ in the letter.'],
])('%s does not', (_, text) => {
  expect(looks(text)).toBe(false);
});
