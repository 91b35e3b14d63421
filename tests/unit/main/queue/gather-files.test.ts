import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gatherFiles } from '../../../../main/queue/gather-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-gather-'));
  for (const name of ['10.html', '9.html', 'B.txt', 'a.md', '.hidden.html', 'cat.png', 'c.PDF']) {
    writeFileSync(join(folder, name), 'x');
  }
  mkdirSync(join(folder, 'inside.html'));
  writeFileSync(join(folder, 'inside.html', 'deep.html'), 'x');
  symlinkSync(join(folder, '9.html'), join(folder, 'link.html'));
  symlinkSync(folder, join(folder, 'loop.html'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const names = async (...paths: string[]): Promise<string[]> =>
  (await gatherFiles(paths)).map((path) => basename(path));

test('of a folder the files that can be opened, in natural order; nothing hidden, nothing deeper', async () => {
  expect(await names(folder)).toEqual(['9.html', '10.html', 'a.md', 'B.txt', 'c.PDF', 'link.html']);
});

test('of files all of them, in natural order, each once, whatever they are', async () => {
  const [ten, nine, picture] = ['10.html', '9.html', 'cat.png'].map((name) => join(folder, name));
  expect(await names(ten ?? '', picture ?? '', nine ?? '', ten ?? '')).toEqual([
    '9.html',
    '10.html',
    'cat.png',
  ]);
});

test('what is not there is left to be told when it is opened; an empty folder holds nothing', async () => {
  expect(await names(join(folder, 'gone.html'))).toEqual(['gone.html']);
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  expect(await names(empty)).toEqual([]);
});
