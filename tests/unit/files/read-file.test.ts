import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRegularFile } from '../../../files/read-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-read-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function textOf(path: string, limit?: number): Promise<string> {
  const read = await readRegularFile(path, limit);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return new TextDecoder().decode(read.value);
}

const onUnix = process.platform !== 'win32';

describe('a file that can be read', () => {
  test('is read byte for byte, also when it is empty', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256);
    const read = await readRegularFile(file('a.html', bytes));
    expect(read.ok && Buffer.compare(read.value, bytes)).toBe(0);
    expect(await readRegularFile(file('empty.txt', ''))).toEqual({
      ok: true,
      value: new Uint8Array(0),
    });
  });

  test.runIf(onUnix)(
    'may have any name that the system allows, and be reached by a link',
    async () => {
      const odd = file(`%41 \n "é" 🎙 ${'x'.repeat(200)}.html`, 'odd');
      symlinkSync(odd, join(folder, 'link'));
      expect(await textOf(odd)).toBe('odd');
      expect(await textOf(join(folder, 'link'))).toBe('odd');
    },
  );

  test.runIf(process.platform === 'linux')(
    'may say that it is empty and not be, as in /proc',
    async () => {
      expect(await textOf('/proc/self/status')).toContain('Pid:');
    },
  );

  test('may be exactly as large as the limit', async () => {
    const path = file('limit.txt', 'x'.repeat(1000));
    expect(await textOf(path, 1000)).toHaveLength(1000);
    appendFileSync(path, 'y');
    expect(await readRegularFile(path, 1000)).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 1001, limit: 1000 },
    });
  });
});

describe('what cannot be read comes back as an error', () => {
  test('a file that is not there, under a name that cannot be, or below a file', async () => {
    const notFound = { ok: false, error: { kind: 'not-found' } };
    expect(await readRegularFile(join(folder, 'nothing.html'))).toEqual(notFound);
    expect(await readRegularFile(join(folder, 'nul\0.html'))).toEqual(notFound);
    expect(await readRegularFile('')).toEqual(notFound);
    expect(await readRegularFile(join(file('a', 'x'), 'b'))).toEqual(notFound);
  });

  test('a folder', async () => {
    expect(await readRegularFile(folder)).toEqual({ ok: false, error: { kind: 'not-a-file' } });
  });

  test.runIf(onUnix)('a pipe, without waiting for somebody to write into it', async () => {
    const pipe = join(folder, 'pipe.html');
    execFileSync('mkfifo', [pipe]);
    expect(await readRegularFile(pipe)).toEqual({ ok: false, error: { kind: 'not-a-file' } });
  });

  test.runIf(onUnix)('a device, also behind a link', async () => {
    symlinkSync('/dev/zero', join(folder, 'zero.html'));
    expect(await readRegularFile(join(folder, 'zero.html'))).toEqual({
      ok: false,
      error: { kind: 'not-a-file' },
    });
  });

  test.runIf(onUnix)('a socket', async () => {
    const path = join(folder, 'socket');
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path, listening));
    expect(await readRegularFile(path)).toEqual({ ok: false, error: { kind: 'not-a-file' } });
    await new Promise((closed) => server.close(closed));
  });

  test.runIf(onUnix)('links that lead nowhere, or in a circle', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
    symlinkSync(join(folder, 'two'), join(folder, 'one'));
    symlinkSync(join(folder, 'one'), join(folder, 'two'));
    expect(await readRegularFile(join(folder, 'dangling'))).toEqual({
      ok: false,
      error: { kind: 'not-found' },
    });
    expect(await readRegularFile(join(folder, 'one'))).toEqual({
      ok: false,
      error: { kind: 'not-readable', code: 'ELOOP' },
    });
  });

  test('a file of 200 MB, without reading it', async () => {
    const path = file('sparse.html', '');
    truncateSync(path, 200 * 1024 * 1024);
    expect(await readRegularFile(path)).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: 200 * 1024 * 1024, limit: 128 * 1024 * 1024 },
    });
  });

  describe('a drive that does not answer', () => {
    const noAnswer = { ok: false, error: { kind: 'no-answer' } };
    const never = <T>(): Promise<T> => new Promise(() => undefined);

    test('when the file is opened, and closes what it opens too late', async () => {
      const late = deferred<FileHandle>();
      const read = await readRegularFile('x', 9, { stepMs: 1, openFile: () => late.promise });
      expect(read).toEqual(noAnswer);
      const closed = new Promise<void>((resolve) => {
        const close = (): Promise<void> => {
          resolve();
          return Promise.resolve();
        };
        late.resolve({ close } as FileHandle);
      });
      await closed;
    });

    test('in the middle of the file', async () => {
      const real = await open(file('a.txt', 'Hello'));
      const slow = { stat: () => real.stat(), read: never, close: () => real.close() };
      const openFile = () => Promise.resolve(slow as unknown as FileHandle);
      expect(await readRegularFile('x', 9, { stepMs: 1, openFile })).toEqual(noAnswer);
    });

    test('is given up at once when nobody waits any more', async () => {
      const giveUp = new AbortController();
      const reading = readRegularFile('x', 9, { signal: giveUp.signal, openFile: never });
      giveUp.abort();
      expect(await reading).toEqual(noAnswer);
    });
  });

  // The superuser may read everything.
  test.runIf(onUnix && process.getuid?.() !== 0)('a file we may not read', async () => {
    const path = file('secret.html', 'x');
    chmodSync(path, 0);
    expect(await readRegularFile(path)).toEqual({ ok: false, error: { kind: 'not-allowed' } });
  });

  test('a file below a folder that is a link to itself', async () => {
    mkdirSync(join(folder, 'deep'));
    symlinkSync(join(folder, 'deep'), join(folder, 'deep', 'self'));
    expect(await readRegularFile(join(folder, 'deep', 'self', 'self'))).toEqual({
      ok: false,
      error: { kind: 'not-a-file' },
    });
  });
});

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
