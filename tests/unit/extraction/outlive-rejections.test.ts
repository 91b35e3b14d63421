import { expect, test } from 'vitest';
import { isLeftBehindByPdf } from '../../../extraction/formats/pdf/left-behind.js';

test('what pdf.js leaves behind is known by its name, and a mistake of ours is not', () => {
  expect(isLeftBehindByPdf({ name: 'FormatError', message: 'Illegal character: 41' })).toBe(true);
  expect(isLeftBehindByPdf(new TypeError('a mistake'))).toBe(false);
  expect(isLeftBehindByPdf('FormatError')).toBe(false);
  expect(isLeftBehindByPdf(null)).toBe(false);
});
