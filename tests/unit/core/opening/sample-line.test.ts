import { expect, test } from 'vitest';
import { sampleLine } from '../../../../core/opening/sample-line.js';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const line = (text: string): string => String.fromCharCode(...sampleLine(latin(text)));

test('the stretch with most letters beyond ASCII, without tags, scripts and styles', () => {
  expect(
    line(
      '<html><head><script>"\xe9\xe9\xe9\xe9\xe9\xe9"</script><style>\xe9\xe9\xe9\xe9\xe9\xe9</style></head>' +
        '<p>plain and long text in ASCII that tells nothing at all</p><p>\xcf\xf0\xe8\xe2\xe5\xf2!</p>',
    ),
  ).toBe('\xcf\xf0\xe8\xe2\xe5\xf2!');
});

test('a sign that begins no tag is text', () => {
  expect(line('1 < 2 \xe9\xe9')).toBe('1 < 2 \xe9\xe9');
});

test('at most a line, cut between words', () => {
  const found = line('caf\xe9 '.repeat(200));
  expect(found.length).toBeLessThanOrEqual(160);
  expect(found).toMatch(/caf\xe9$/u);
});

test('of plain ASCII the longest line; of nothing nothing', () => {
  expect(line('<b>a</b><p>the longer one</p>')).toBe('the longer one');
  expect(line('<p></p>')).toBe('');
});

test('of text with zero bytes its beginning as it stands', () => {
  expect(line('\xff\xfea\0b\0')).toBe('\xff\xfea\0b\0');
});
