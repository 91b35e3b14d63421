import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenFailure } from '../../../../core/ipc/contract.js';
import { pack, unpack } from '../../../../core/ipc/packed.js';
import type { Queue } from '../../../../core/queue/queue.js';
import { err, ok, type Result } from '../../../../core/result.js';
import { QueueOpener } from '../../../../main/queue/queue-opener.js';
import { anOpened, aReading } from '../../../fakes/builders.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-queue-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function paths(...names: string[]): string[] {
  return names.map((name) => {
    const path = join(folder, name);
    writeFileSync(path, 'x');
    return path;
  });
}

/** An opener that opens all but what is called "bad". */
function aQueue() {
  const tried: string[] = [];
  const skipped: string[] = [];
  const seen: Queue[] = [];
  let told: Result<string, OpenFailure> | null = null;
  const failing = (failure: OpenFailure) => {
    told = err(failure);
    return pack(err(failure));
  };
  const queue = new QueueOpener({
    opener: {
      openFile: (path) => {
        const name = basename(path);
        tried.push(name);
        if (name.includes('bad')) {
          return Promise.resolve(failing({ name, error: { kind: 'empty' } }));
        }
        told = ok(name.toUpperCase());
        return Promise.resolve(pack(ok(anOpened(aReading(['Hello.']), name))));
      },
      get lastTold() {
        return told;
      },
      refuse: failing,
    },
    changed: (now) => seen.push(now),
    skipped: ({ name }) => skipped.push(name),
  });
  const opened = () => queue.current.entries.find(({ id }) => id === queue.current.current)?.name;
  return { queue, tried, skipped, seen, opened };
}

test('several files: the first in natural order opens, and next and previous go through them', async () => {
  const { queue, tried, opened } = aQueue();
  await queue.open(paths('10.html', '9.html', '11.html'));
  expect(opened()).toBe('9.html');
  await queue.go('next');
  await queue.go('next');
  expect(await queue.go('next')).toBeNull();
  expect(opened()).toBe('11.html');
  await queue.go('previous');
  expect(tried).toEqual(['9.html', '10.html', '11.html', '10.html']);
  expect(queue.current.entries.map(({ title }) => title)).toEqual(['9.HTML', '10.HTML', '11.HTML']);
});

test('one that cannot be opened is passed over and told; the last of all tells why itself', async () => {
  const { queue, skipped, opened } = aQueue();
  await queue.open(paths('a.html', 'bad1.html', 'c.html', 'd bad.html'));
  await queue.go('next');
  expect(opened()).toBe('c.html');
  expect(skipped).toEqual(['bad1.html']);
  const answer = await queue.go('next');
  expect(answer && unpack(answer).ok).toBe(false);
  expect(skipped).toEqual(['bad1.html']);
  expect(opened()).toBe('c.html');
});

test('one that was asked for itself tells why it cannot be opened', async () => {
  const { queue, skipped } = aQueue();
  await queue.open(paths('a.html', 'bad.html', 'c.html'));
  const bad = queue.current.entries[1]?.id ?? 0;
  const answer = await queue.go(bad);
  expect(answer && unpack(answer).ok).toBe(false);
  expect(skipped).toEqual([]);
  expect(await queue.go(999)).toBeNull();
});

test('a further file opens now, and the queue goes on after it', async () => {
  const { queue, opened } = aQueue();
  await queue.open(paths('a.html', 'b.html'));
  await queue.open(paths('z.html'));
  expect(opened()).toBe('z.html');
  await queue.go('next');
  expect(opened()).toBe('b.html');
});

test('something from elsewhere leaves the queue where it is', async () => {
  const { queue, opened } = aQueue();
  await queue.open(paths('a.html', 'b.html'));
  queue.leave();
  expect(queue.current.isShown).toBe(false);
  await queue.go('next');
  expect(opened()).toBe('b.html');
  queue.clear();
  expect(queue.current.entries).toEqual([]);
});

test('a folder without any article says so', async () => {
  const { queue } = aQueue();
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const answer = await queue.open([empty]);
  expect(answer && unpack(answer)).toEqual(
    err({ name: 'empty', error: { kind: 'nothing-inside' } }),
  );
});
