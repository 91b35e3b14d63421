import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AS_FOUND } from '../../../../core/opening/choices.js';
import { ChoicesFile } from '../../../../main/choices/choices-file.js';

vi.mock('../../../../main/log.js', () => ({ logNote: vi.fn() }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-choices-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a choice is there in the next run', async () => {
  const path = join(folder, 'reading-choices.json');
  const key = 'c'.repeat(64);
  const before = new ChoicesFile(path);
  await before.load();
  before.remember(key, { ...AS_FOUND, encoding: 'koi8-r' });
  await before.settled();
  const after = new ChoicesFile(path);
  await after.load();
  expect(after.for(key).encoding).toBe('koi8-r');
});

test('a file that cannot be read is kept aside and told once', async () => {
  const path = join(folder, 'reading-choices.json');
  writeFileSync(path, 'not JSON');
  const file = new ChoicesFile(path);
  await file.load();
  expect(file.for('c'.repeat(64))).toEqual(AS_FOUND);
  expect(file.tellSetAside()).toMatch(/^reading-choices\.bad-/u);
  expect(file.tellSetAside()).toBeNull();
});
