import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Deaths in an ordinary test run; `KILLS` asks for more. */
const KILLS = Number(process.env['KILLS'] ?? 20);
const KILL_MS = 5_000;

let folder: string;
let program: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'duologue-killed-'));
  program = join(folder, 'saving-process.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'saving-process.ts')],
    outfile: program,
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a file of the saving process holds: its number, once it is shown to be whole. */
function numberIn(path: string): number {
  const { number, filler } = JSON.parse(readFileSync(path, 'utf8')) as {
    number: number;
    filler: string;
  };
  expect(filler).toHaveLength(200_000 + (number % 50_000));
  return number;
}

function saving(path: string, ...more: string[]): { child: ChildProcess; told: () => number } {
  const child = spawn(process.execPath, [program, path, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    last = Number(line);
    child.emit('saved', last);
  });
  return { child, told: () => last };
}

describe('a file that is saved', () => {
  test(
    'killed at any moment, again and again, it loses and breaks nothing',
    async () => {
      const path = join(folder, 'kept.json');
      const moments = fc.sample(fc.nat({ max: 4 }), KILLS);
      for (const saves of moments) {
        const { child, told } = saving(path);
        const ended = once(child, 'close');
        // It goes on saving while we are told, so it dies anywhere in what comes after.
        for (let save = 0; save < saves + 2; save += 1) await once(child, 'saved');
        child.kill('SIGKILL');
        await ended;
        expect(numberIn(path)).toBeGreaterThanOrEqual(told());
      }
      // What the last one left behind is gone with the next start.
      const { child } = saving(path, '1');
      await once(child, 'close');
      expect(readdirSync(folder).sort()).toEqual(['kept.json', 'saving-process.mjs']);
    },
    KILLS * KILL_MS,
  );

  test('two that save at once leave what one of them saved, whole', async () => {
    const path = join(folder, 'shared.json');
    const both = [saving(path, '60'), saving(path, '60')];
    await Promise.all(both.map(({ child }) => once(child, 'close')));
    expect(both.map(({ told }) => told())).toContain(numberIn(path));
  });
});
