import { createHash } from 'node:crypto';
import { zipSync } from 'fflate/browser';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../core/limits.js';
import { ZipArchive } from '../../../extraction/formats/zip.js';
import {
  PAGE,
  emailFile,
  mhtmlFile,
  selfExtractingPage,
  zipFile,
} from '../../fixtures/wrapped-pages.js';
import { articleIn, outcomeOf, readAloud } from './wrapped-articles.js';

const MEGABYTE = 1024 * 1024;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bare = await readAloud('ferry.html', encode(PAGE));

describe('of an archive', () => {
  test.each([
    ['the start page', { 'images/0.png': 'x', 'frame.html': '<p>Buy!</p>', 'index.html': PAGE }],
    ['the start page in its folder', { 'ferry/about.html': '<p>Us</p>', 'ferry/index.html': PAGE }],
    ['the page, and none of its frames', { 'a_files/ad.html': '<p>Buy!</p>', 'ferry.html': PAGE }],
    ['a page before a text', { 'notes.txt': 'Notes', 'ferry.htm': PAGE }],
    ['the larger of two pages', { 'a.html': '<p>Short</p>', 'b.html': PAGE }],
    ['a saved page', { 'ferry.mhtml': mhtmlFile() }],
    [
      'no file that only describes another',
      { '__MACOSX/._a.html': 'x', '._a.html': 'x', 'b.html': PAGE },
    ],
  ])('%s is read', async (_, files) => {
    expect(await readAloud('saved.zip', zipFile(files))).toEqual(bare);
  });

  test('a letter, a Markdown text and a transcript are read as what they are', async () => {
    const letter = emailFile(['Subject: The last ferry'], ['It leaves at nine, and then never.']);
    expect(await readAloud('a.zip', zipFile({ 'x.eml': letter }))).toEqual([
      'The last ferry',
      'It leaves at nine, and then never.',
    ]);
    const markdown = zipFile({ 'talk.md': '# The last ferry\n\nIt leaves at *nine*.' });
    expect(await readAloud('a.zip', markdown)).toEqual(['The last ferry', 'It leaves at nine.']);
  });

  test('the name of the file inside is the title where there is none', async () => {
    const read = await articleIn(
      'a.zip',
      zipFile({ 'the ferry.html': '<p>It leaves at nine.</p>' }),
    );
    expect(read.ok && read.value.title).toBe('the ferry');
  });

  test('names that lead out of it are names', async () => {
    const archive = zipFile({ '../../../etc/passwd.html': PAGE, '..\\evil.exe': 'MZ' });
    expect(await readAloud('saved.zip', archive)).toEqual(bare);
  });

  test('nothing is read when it holds nothing to read', async () => {
    expect(await outcomeOf('a.zip', zipFile({ 'a.png': 'x', 'b.exe': 'y' }))).toBe(
      'holds-no-article',
    );
    expect(await outcomeOf('a.zip', zipFile({ 'a.zip': zipFile({ 'b.zip': zipFile({}) }) }))).toBe(
      'holds-no-article',
    );
  });
});

describe('a page that unpacks itself', () => {
  test('is what is packed into it', async () => {
    const page = selfExtractingPage(zipFile({ 'index.html': PAGE, 'images/1.png': 'x' }));
    expect(await readAloud('ferry.html', page)).toEqual(bare);
  });

  test('is itself when nothing is', async () => {
    const page = encode(PAGE.replace('And tomorrow?', 'And tomorrow, PK\x05\x06?'));
    const read = await readAloud('ferry.html', page);
    expect(read.slice(0, 6)).toEqual(bare.slice(0, 6));
    const withPictures = Buffer.concat([encode(PAGE), zipFile({ '0.png': 'x' })]);
    expect(await readAloud('ferry.html', withPictures)).toContain(bare[2]);
  });
});

/** The archive with a number of its list changed: how large the first file is said to be. */
function boasting(archive: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(archive);
  const entry = changed.indexOf('PK\x01\x02');
  changed.writeUInt32LE(size, entry + 24);
  return changed;
}

function encrypted(archive: Uint8Array): Uint8Array {
  const changed = Buffer.from(archive);
  changed[changed.indexOf('PK\x01\x02') + 8] = 1;
  return changed;
}

describe('an archive', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE);
  /** Packs well, and yet no better than a page of data may. */
  const dense = (megabytes: number) => {
    const bytes = Buffer.alloc(megabytes * MEGABYTE);
    for (let at = 0; at < bytes.length; at += 65_536) {
      const unit = Array.from({ length: 16 }, (_, i) =>
        createHash('sha512')
          .update(`${String(at)} ${String(i)}`)
          .digest(),
      );
      bytes.fill(Buffer.concat(unit), at, at + 65_536);
    }
    return bytes;
  };

  test('that is locked is said to be so', async () => {
    expect(await outcomeOf('a.zip', encrypted(zipFile({ 'index.html': PAGE })))).toBe('protected');
  });

  test('whose file says it is too large is not unpacked', async () => {
    const read = await articleIn('a.zip', zipFile({ 'index.html': zeros(33) }));
    expect(read).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 33 * MEGABYTE, limit: LIMITS.entryBytes },
    });
  });

  test('whose file is larger than it says is given up as soon as it is too large', async () => {
    const archive = boasting(zipSync({ 'index.html': dense(40) }, { level: 1 }), 1_000);
    const read = await articleIn('a.zip', archive);
    if (read.ok || read.error.kind !== 'too-large') throw new Error('it was unpacked');
    expect(read.error.bytes).toBeGreaterThan(LIMITS.entryBytes);
    expect(read.error.bytes).toBeLessThan(LIMITS.entryBytes + 4 * MEGABYTE);
  });

  test('that unpacks to far more than it holds is given up', async () => {
    const archive = boasting(zipFile({ 'index.html': zeros(12) }), 1_000);
    expect(await outcomeOf('a.zip', archive)).toBe('unpacks-too-far');
  });

  test('of many files is not opened', async () => {
    const files = Object.fromEntries(
      Array.from({ length: LIMITS.archiveEntries + 1 }, (_, i) => [
        `${String(i)}.html`,
        new Uint8Array(),
      ]),
    );
    expect(await outcomeOf('a.zip', zipSync(files, { level: 0 }))).toBe('too-many-parts');
  });

  test('gives out no more in all than is allowed', () => {
    const archive = ZipArchive.open(zipSync({ a: zeros(32) }, { level: 0 }), 'ZIP archive');
    if (!archive.ok) throw new Error(archive.error.kind);
    const [entry] = archive.value.entries;
    if (entry === undefined) throw new Error('no entry');
    const reads = Array.from({ length: 9 }, () => archive.value.read(entry).ok);
    expect(reads).toEqual([...Array<boolean>(8).fill(true), false]);
  });

  test.each([
    ['cut off', zipFile({ 'index.html': PAGE }).subarray(0, 400)],
    ['without a list', encode('PK\x03\x04 and nothing else')],
    ['whose list lies outside of it', withEnd(zipFile({ 'index.html': PAGE }), 12, 0x7fffffff)],
    ['whose files lie outside of it', withEnd(zipFile({ 'index.html': PAGE }), 16, 0)],
    ['with damaged content', damaged(zipFile({ 'index.html': PAGE }))],
  ])('%s is damaged', async (_, bytes) => {
    expect(await outcomeOf('a.zip', bytes)).toBe('damaged');
  });
});

function withEnd(archive: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Buffer.from(archive);
  changed.writeUInt32LE(value, changed.lastIndexOf('PK\x05\x06') + at);
  return changed;
}

function damaged(archive: Uint8Array): Uint8Array {
  return Buffer.from(archive).fill(0xff, 45, 300);
}
