import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CorrectionsFile } from '../../../../main/corrections/corrections-file.js';
import { aReading } from '../../../fakes/builders.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-corrections-'));
  path = join(folder, 'corrections.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function loaded(): Promise<CorrectionsFile> {
  const file = new CorrectionsFile(path);
  await file.load();
  return file;
}

const reading = aReading(['Ines: Who are you?', 'Ada: I am Ada.']);
const site = { ...reading, article: { ...reading.article, site: 'quay.example' } };
const key = 'a'.repeat(64);
const swap = [{ do: 'swap' as const }];
const kept = { key, layout: 'quay.example test', corrections: swap, carried: swap };

test('what was said of an article is there on the next start', async () => {
  const file = await loaded();
  expect(await file.remember(kept)).toEqual({ ok: true, value: null });
  expect((await loaded()).for(site, key)).toEqual({ corrections: swap, offered: [] });
});

test('it is offered for another article of the same site and layout, and for no other', async () => {
  const file = await loaded();
  await file.remember(kept);
  expect(file.for(site, 'b'.repeat(64))).toEqual({ corrections: [], offered: swap });
  expect(file.for(reading, 'b'.repeat(64))).toEqual({ corrections: [], offered: [] });
});

test('a file that is nothing of ours is kept aside under its own name, and told once', async () => {
  writeFileSync(path, '{"half');
  const file = await loaded();
  expect(file.for(site, key)).toEqual({ corrections: [], offered: [] });
  expect(file.tellSetAside()).toMatch(/^corrections\.bad-.*\.json$/);
  expect(file.tellSetAside()).toBeNull();
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what is taken back is forgotten, on disk too', async () => {
  const file = await loaded();
  await file.remember(kept);
  await file.remember({ ...kept, corrections: [], carried: [] });
  expect((await loaded()).for(site, key)).toEqual({ corrections: [], offered: [] });
  expect((await loaded()).for(site, 'b'.repeat(64))).toEqual({ corrections: [], offered: [] });
});

test('as much as is ever kept can be read again', async () => {
  const long = '\u6f6e'.repeat(2_000);
  const corrections = Array.from({ length: 1_000 }, () => ({
    ...{ do: 'merge' as const, speaker: long, into: 'narrator' },
  }));
  const file = await loaded();
  for (let number = 0; number < 8; number += 1) {
    const name = String(number).repeat(64);
    const saved = await file.remember({
      key: name,
      layout: name,
      corrections,
      carried: corrections,
    });
    expect(saved.ok).toBe(true);
  }
  const again = await loaded();
  expect(again.tellSetAside()).toBeNull();
  expect(again.for(site, '7'.repeat(64)).corrections).toEqual(corrections);
  expect(again.for(site, '0'.repeat(64)).corrections).toEqual([]);
});

test('a file of a newer version is read as far as it goes, and never written over', async () => {
  const files = [{ key, corrections: swap }];
  writeFileSync(path, JSON.stringify({ version: 2, files, layouts: [] }));
  const file = await loaded();
  expect(file.for(site, key).corrections).toEqual(swap);
  expect(await file.remember(kept)).toEqual({
    ok: false,
    error: { kind: 'newer-version', path },
  });
});

test('what is offered is not offered again for an article in which it was refused', async () => {
  const file = await loaded();
  await file.remember(kept);
  const other = 'b'.repeat(64);
  expect(file.for(site, other).offered).not.toEqual([]);
  await file.remember({ ...kept, key: other, corrections: [], carried: [], refused: true });
  expect((await loaded()).for(site, other).offered).toEqual([]);
  expect((await loaded()).for(site, 'c'.repeat(64)).offered).not.toEqual([]);
});
