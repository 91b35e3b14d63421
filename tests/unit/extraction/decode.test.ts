import { describe, expect, test } from 'vitest';
import { ENCODINGS } from '../../../core/opening/encodings.js';
import { decode, foundEncoding } from '../../../extraction/decode.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(
    units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

function utf32(text: string, isLittle: boolean): Uint8Array {
  const made = new Uint8Array(Array.from(text).length * 4);
  const view = new DataView(made.buffer);
  Array.from(text).forEach((sign, i) => {
    view.setUint32(i * 4, sign.codePointAt(0) ?? 0, isLittle);
  });
  return made;
}

function textOf(source: Uint8Array): string {
  const decoded = decode(source);
  if (!decoded.ok) throw new Error(`not decoded: ${decoded.error.kind}`);
  return decoded.value;
}

describe('decode', () => {
  test('valid UTF-8 wins over what the page declares', () => {
    const page = '<meta charset="iso-8859-1"><p>Māori, déjà vu, 潮</p>';
    expect(textOf(utf8(page))).toBe(page);
  });

  test('byte order marks are honoured and not part of the text', () => {
    expect(textOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
    expect(textOf(bytes(0xff, 0xfe, 0x61, 0, 0xe9, 0))).toBe('aé');
    expect(textOf(bytes(0xfe, 0xff, 0, 0x61, 0, 0xe9))).toBe('aé');
    expect(textOf(bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x0a, 0xf3, 1, 0))).toBe('a\u{1f30a}');
    expect(textOf(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x61))).toBe('a');
  });

  test('UTF-16 without a mark is known by its zero bytes', () => {
    const text = 'The tide is out.';
    const little = Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]));
    const big = Uint8Array.from(Array.from(text).flatMap((sign) => [0, sign.charCodeAt(0)]));
    expect(textOf(little)).toBe(text);
    expect(textOf(big)).toBe(text);
  });

  test.each([
    ['Russian, whose letters have no zero byte', 'Смотритель маяка. '.repeat(20)],
    ['Japanese in a page', '<html><body><p>灯台の番人は、夜の港を見ていた。</p></body></html>'],
    ['Greek, short', 'Ο φάρος ήταν μακριά από το λιμάνι.'],
  ])('UTF-16 without a mark: %s', (_, text) => {
    expect(textOf(utf16(text, true))).toBe(text);
    expect(textOf(utf16(text, false))).toBe(text);
  });

  test('UTF-32 without a mark', () => {
    const text = 'Прилив 🌊 in the harbour, at night.';
    expect(textOf(utf32(text, true))).toBe(text);
    expect(textOf(utf32(text, false))).toBe(text);
  });

  test('zero bytes that make no text of it are not taken for UTF-16', () => {
    const noise = Uint8Array.from({ length: 4_000 }, (_, i) =>
      i % 2 === 0 ? (i * 37) % 31 : i % 6 === 1 ? 0 : 0xdb,
    );
    expect(decode(noise)).toMatchObject({ ok: false, error: { kind: 'not-text' } });
  });

  test('a character cut off at the end becomes one replacement, the rest stays', () => {
    expect(textOf(utf8('marée').slice(0, 4))).toBe('mar\ufffd');
  });

  test('a few damaged bytes do not turn UTF-8 into something else', () => {
    const page = utf8('Les marées, l’été, à la lueur d’une lanterne. '.repeat(5));
    const damaged = Uint8Array.from([...page.slice(0, 60), 0xff, ...page.slice(60)]);
    expect(textOf(damaged)).toContain('l’été');
    expect(textOf(damaged)).toContain('\ufffd');
  });

  test('a declared legacy encoding is used when the bytes are not UTF-8', () => {
    expect(textOf(latin('<meta charset=windows-1252><p>caf\xe9 \x93so\x94</p>'))).toContain(
      'café “so”',
    );
    expect(textOf(latin('<?xml version="1.0" encoding="iso-8859-2"?><p>\xb3</p>'))).toContain('ł');
    expect(
      textOf(latin('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xf0\xd2')),
    ).toContain('Пр');
  });

  test('a declaration that cannot be true gives way to a guess that can', () => {
    const russian =
      '\xcf\xf0\xe8\xeb\xe8\xe2 \xe8 \xee\xf2\xeb\xe8\xe2 \xe2 \xef\xee\xf0\xf2\xf3 '.repeat(20);
    expect(textOf(latin(`<meta charset="euc-kr"><p>${russian}</p>`))).toContain('Прилив и отлив');
  });

  test.each([
    ['gb18030', '\xb5\xc6\xcb\xfe', '灯塔'],
    ['gb2312', '\xb5\xc6\xcb\xfe', '灯塔'],
    ['big5', '\xbfO\xb6\xf0', '燈塔'],
    ['shift_jis', '\x93\x94\x91\xe4', '灯台'],
    ['euc-jp', '\xc5\xf4\xc2\xe6', '灯台'],
    ['euc-kr', '\xb5\xee\xb4\xeb', '등대'],
  ])('%s as declared', (charset, written, expected) => {
    expect(textOf(latin(`<meta charset="${charset}"><p>${written}</p>`))).toContain(expected);
  });

  test('UTF-7 is never read: what it hides stays as it stands', () => {
    const page = '<meta charset="utf-7"><p>+ADw-script+AD4-</p>';
    expect(textOf(latin(page))).toBe(page);
    expect(foundEncoding(latin(page))).toBe('utf-8');
  });

  test('an unknown declaration is passed over', () => {
    expect(
      textOf(latin('<meta charset="martian"><p>caf\xe9 au lait, d\xe9j\xe0 vu</p>')),
    ).toContain('café');
  });

  test('ISO-2022-JP, all of it ASCII, is not taken for UTF-8', () => {
    const page = latin('<meta charset="iso-2022-jp"><p>\x1b$B$3$s$K$A$O\x1b(B</p>');
    expect(textOf(page)).toContain('こんにちは');
  });

  test('what a person has chosen is used, whatever the page says', () => {
    const page = latin('<meta charset="windows-1252"><p>\xcf\xf0\xe8\xeb\xe8\xe2</p>');
    expect(foundEncoding(page)).toBe('windows-1252');
    const chosen = decode(page, null, 'windows-1251');
    expect(chosen.ok && chosen.value).toContain('Прилив');
  });

  test('every encoding that is offered can be read', () => {
    for (const encoding of Object.values(ENCODINGS).flat()) {
      const source = encoding.startsWith('utf-32')
        ? utf32('ab', encoding.endsWith('le'))
        : latin('aabb');
      expect({ encoding, ok: decode(source, null, encoding).ok }).toEqual({ encoding, ok: true });
    }
  });

  test('NULs are dropped', () => {
    expect(textOf(latin(`tide\0 table ${'and more text '.repeat(9)}`))).toMatch(/^tide table and/);
  });

  test.each([
    ['nothing', bytes()],
    ['white space only', latin(' \r\n\t ')],
    ['a byte order mark only', bytes(0xef, 0xbb, 0xbf)],
  ])('%s is empty', (_name, source) => {
    expect(decode(source)).toEqual({ ok: false, error: { kind: 'empty' } });
  });

  test.each([
    ['\x89PNG\r\n\x1a\n\0\0', 'PNG picture'],
    ['\xff\xd8\xff\xe0', 'JPEG picture'],
    ['%PDF-1.7', 'PDF document'],
    ['PK\x03\x04...\0word/document.xml', 'Word document'],
    ['PK\x03\x04....mimetypeapplication/epub+zip', 'EPUB book'],
    ['PK\x03\x04....notes.txt', 'ZIP archive'],
    ['MZ\x90\0\x03\0', 'Windows program'],
    ['\x7fELF\x02', 'program'],
    ['{\\rtf1 x}', 'RTF document'],
    ['\0\x01\x02\x03\x04\x05\x06\x07', 'binary data'],
  ])('%j is named', (start, found) => {
    expect(decode(latin(start))).toEqual({ ok: false, error: { kind: 'not-text', found } });
  });

  test('a text that begins with a letter pair of programs is a text', () => {
    expect(textOf(latin('MZ was how she signed'))).toBe('MZ was how she signed');
  });
});
