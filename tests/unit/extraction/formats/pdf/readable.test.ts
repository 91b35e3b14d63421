import { expect, test } from 'vitest';
import { readable } from '../../../../../extraction/formats/pdf/readable.js';

test.each([
  ['ligatures become letters', 'the o\ufb03ce \ufb02oor', 'the office floor'],
  ['bent Arabic letters become plain ones', '\ufedb\ufef4\ufed2', '\u0643\u064a\u0641'],
  ['joined Arabic letters become two', '\ufefb', '\u0644\u0627'],
  ['what stands for no letter goes', 'a\u0000b\ue001c\ufffdd\ud800', 'abcd'],
  ['a soft hyphen inside a line is a hyphen', 'well\u00adknown', 'well-known'],
  ['a soft hyphen at its end stays to be judged', 'extra\u00ad', 'extra\u00ad'],
  ['white space is a space', 'a\u00a0b\tc', 'a b c'],
])('%s', (_, text, plain) => {
  expect(readable(text)).toBe(plain);
});
