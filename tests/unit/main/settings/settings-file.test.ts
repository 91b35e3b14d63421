import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../core/settings/parse.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../../core/settings/settings.js';
import { SettingsFile } from '../../../../main/settings/settings-file.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-settings-'));
  path = join(folder, 'settings.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const dark: Settings = { ...DEFAULT_SETTINGS, theme: 'dark', rate: 1.5 };

async function loaded(from = path): Promise<SettingsFile> {
  const file = new SettingsFile(from);
  await file.load();
  return file;
}

function onDisk(): Settings | undefined {
  return parseSettings(JSON.parse(readFileSync(path, 'utf8')))?.settings;
}

test('the first start has the defaults, and leaves nothing behind', async () => {
  const file = await loaded();
  expect(file.tell()).toEqual({ settings: DEFAULT_SETTINGS, setAside: null });
  expect(readdirSync(folder)).toEqual([]);
});

test('what is saved is there on the next start', async () => {
  expect(await (await loaded()).save(dark)).toEqual({ ok: true, value: null });
  expect((await loaded()).current).toEqual(dark);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('the folder is made when it is not there yet', async () => {
  const deep = join(folder, 'a', 'b', 'settings.json');
  expect((await (await loaded(deep)).save(dark)).ok).toBe(true);
  expect((await loaded(deep)).current).toEqual(dark);
});

test('of many saves at once the last one stays', async () => {
  const file = await loaded();
  const rates = Array.from({ length: 20 }, (_, index) => 0.5 + index / 10);
  const saves = rates.map((rate) => file.save({ ...DEFAULT_SETTINGS, rate }));
  expect(file.current.rate).toBe(rates.at(-1));
  expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
  expect(onDisk()?.rate).toBe(rates.at(-1));
});

test('who ends the program can wait for what is still being saved', async () => {
  const file = await loaded();
  void file.save({ ...dark, rate: 2 });
  void file.save(dark);
  await file.settled();
  expect(onDisk()).toEqual(dark);
});

describe('a file that cannot be read', () => {
  test.each([
    ['is no JSON', '{"version": 1, "theme": "da'],
    ['is other JSON', '[1, 2]'],
    ['is not text', Uint8Array.from([0xff, 0xfe, 0x00])],
    ['is far too long', 'x'.repeat(2 * 1024 * 1024)],
    ['is empty', ''],
  ])('because it %s is kept aside, and told about once', async (_why, content) => {
    writeFileSync(path, content);
    const file = await loaded();
    const { settings, setAside } = file.tell();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(setAside).toMatch(/^settings\.bad-[\w.-]+\.json$/);
    expect(readdirSync(folder)).toEqual([setAside]);
    expect(readFileSync(join(folder, setAside ?? '')).equals(Buffer.from(content))).toBe(true);
    expect(file.tell().setAside).toBeNull();
    expect((await file.save(dark)).ok).toBe(true);
    expect(onDisk()).toEqual(dark);
  });

  test('because it is no file does not stop the program', async () => {
    mkdirSync(path);
    const file = await loaded();
    expect(file.tell()).toEqual({ settings: DEFAULT_SETTINGS, setAside: null });
    expect(await file.save(dark)).toEqual({ ok: false, error: { kind: 'not-writable', path } });
    expect(file.current).toEqual(dark);
  });
});

test('settings of a newer version are used and never written over', async () => {
  const newer = JSON.stringify({ ...dark, version: 9, telepathy: true });
  writeFileSync(path, newer);
  const file = await loaded();
  expect(file.current).toEqual(dark);
  expect(await file.save(DEFAULT_SETTINGS)).toEqual({
    ok: false,
    error: { kind: 'newer-version', path },
  });
  expect(file.current).toEqual(DEFAULT_SETTINGS);
  expect(readFileSync(path, 'utf8')).toBe(newer);
});

describe('when it cannot be written', () => {
  test.runIf(existsSync('/dev/full'))('for lack of room, the old settings stay', async () => {
    const file = await loaded();
    await file.save(dark);
    symlinkSync('/dev/full', `${path}.${process.pid}.new`);
    expect(await file.save({ ...dark, rate: 3 })).toEqual({
      ok: false,
      error: { kind: 'disk-full', path },
    });
    expect(onDisk()).toEqual(dark);
    expect(readdirSync(folder)).toEqual(['settings.json']);
    // There is room again.
    expect((await file.save({ ...dark, rate: 3 })).ok).toBe(true);
    expect(onDisk()?.rate).toBe(3);
  });

  test('the new settings hold all the same', async () => {
    writeFileSync(join(folder, 'in the way'), '');
    const blocked = join(folder, 'in the way', 'settings.json');
    const file = await loaded(blocked);
    expect(await file.save(dark)).toEqual({
      ok: false,
      error: { kind: 'not-writable', path: blocked },
    });
    expect(file.current).toEqual(dark);
  });
});
