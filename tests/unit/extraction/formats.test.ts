import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../core/limits.js';
import { OPENABLE_ENDINGS } from '../../../core/openable-endings.js';
import { formatOf } from '../../../extraction/formats/format-of.js';
import { FORMATS } from '../../../extraction/formats/formats.js';
import { articleIn } from './wrapped-articles.js';

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
    ['bplist00\xd1', 'Safari web archive'],
    ['<?xml version="1.0"?><plist><dict><key>WebMainResource</key>', 'Safari web archive'],
    ['From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n', 'saved web page'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"\n\n', 'saved web page'],
    ['Return-Path: <a@b.example>\r\nSubject: Ferry\r\n\r\nHello', 'e-mail'],
    ['From a@b.example Tue Mar 5\nMessage-ID: <1@b>\nFrom: Ada\n\nHello', 'e-mail'],
    ['{"version":"1.0.0","segments": [{', 'podcast transcript'],
  ])('by its bytes: %j', (start, name) => {
    expect(named(start, 'page.html')).toBe(name);
  });

  test('by its ending where its files may begin with anything, and no other', () => {
    expect(named('Hello', 'letter.eml')).toBe('e-mail');
    expect(named('Hello', 'page.MHT')).toBe('saved web page');
    expect(named('Hello', 'report.docx')).toBeNull();
    expect(named('Hello\0', 'letter.eml')).toBeNull();
  });

  test.each([
    'From: Ada\nTo: Ivo\n\nQ: Why?',
    'Subject: a talk in three parts\n\nMessage-ID: none',
    '{ "segments": 3 }',
    ...['<!doctype html><p>PK', 'Q: Why?\nA: So.', '', 'GIF89a', '\0\x01\x02'],
  ])('to be none for %j', (start) => {
    expect(named(start)).toBeNull();
  });
});

test('a page or a text may be half as large as what is wrapped', async () => {
  const bytes = new Uint8Array(LIMITS.bareBytes + 1).fill(0x61);
  expect(await articleIn('large.txt', bytes)).toEqual({
    ok: false,
    error: { kind: 'too-large', bytes: LIMITS.bareBytes + 1, limit: LIMITS.bareBytes },
  });
});
