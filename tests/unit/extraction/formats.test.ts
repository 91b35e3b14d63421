import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { OPENABLE_ENDINGS } from '../../../core/openable-endings.js';
import { formatOf } from '../../../extraction/formats/format-of.js';
import { FORMATS } from '../../../extraction/formats/formats.js';

const ROOT = path.join(import.meta.dirname, '../../..');
const openable = FORMATS.filter(
  ({ reader, isBare, isRefused }) =>
    (reader !== undefined && isRefused !== true) || isBare === true,
);
const endings = openable.flatMap((format) => format.endings).sort();

describe('what the table of formats can open is what', () => {
  test('the file dialog shows', () => {
    expect([...OPENABLE_ENDINGS].sort()).toEqual(endings);
  });

  test('the packages offer themselves for, type by type', () => {
    const builder = readFileSync(path.join(ROOT, 'electron-builder.yml'), 'utf8');
    const list = /^fileAssociations:\n((?: .*\n)+)/m.exec(builder)?.[1] ?? '';
    const associated = [
      ...list.matchAll(/- ext: \[?([\w, ]+)\]?\n(?: +.*\n)*? +mimeType: (\S+)\n/g),
    ];
    expect(
      associated.map(([, ext, mimeType]) => ({ endings: ext?.split(', '), mimeType })),
    ).toEqual(
      openable
        .filter(({ isForAnything }) => isForAnything !== true)
        .map((format) => ({ endings: format.endings, mimeType: format.mimeType })),
    );
  });

  test('the README lists', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const list = /<!-- formats:[\s\S]*?<!-- \/formats -->/.exec(readme)?.[0] ?? '';
    expect([...list.matchAll(/`\.(\w+)`/g)].map(([, ending]) => ending).sort()).toEqual(endings);
  });
});

test('no ending stands for two formats', () => {
  const all = FORMATS.flatMap((format) => format.endings);
  expect(new Set(all).size).toBe(all.length);
});

describe('a format is told', () => {
  const named = (text: string, name = 'saved') =>
    formatOf(
      Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
      name,
    )?.name ?? null;

  test.each([
    ['%PDF-1.7', 'PDF document'],
    ['{\\rtf1 x}', 'RTF document'],
    ['PK\x03\x04....mimetypeapplication/epub+zip', 'EPUB book'],
    ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'OpenDocument file'],
    ['PK\x03\x04...\0word/document.xml', 'Word document'],
    [`PK\x03\x04${'.'.repeat(9_000)}PK\x01\x02..\0word/document.xml`, 'Word document'],
    ['PK\x03\x04...\0xl/workbook.xml', 'Excel workbook'],
    ['PK\x03\x04...\0my-word/notes.txt', 'ZIP archive'],
  ])('by its bytes: %j', (start, name) => {
    expect(named(start, 'page.html')).toBe(name);
  });

  test.each(['<!doctype html><p>PK', 'Q: Why?\nA: So.', '', 'GIF89a', '\0\x01\x02'])(
    'to be none for %j',
    (start) => {
      expect(named(start)).toBeNull();
    },
  );
});
