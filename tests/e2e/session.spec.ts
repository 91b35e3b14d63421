import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PROJECT } from './launch.js';

test('a session leaves nothing behind when what started it is killed', async () => {
  // In a process of its own, which dies in the middle of a sentence without a word to anybody.
  const program = `
    import { register } from 'node:module';
    register('./tools/typescript-hooks.mjs', 'file://${PROJECT}');
    const { startSession } = await import('${PROJECT}tests/session/session.ts');
    const { AppDriver, SAMPLE } = await import('${PROJECT}tests/e2e/app-driver.ts');
    const session = await startSession();
    const app = await AppDriver.reading(session, SAMPLE);
    await app.play();
    process.stdout.write(session.directory, () => process.kill(process.pid, 'SIGKILL'));
  `;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [told] = (await once(child.stdout, 'data')) as [Buffer];
  const directory = told.toString();
  expect(existsSync(directory)).toBe(true);
  await ended;
  await expect.poll(() => existsSync(directory), { timeout: 20_000 }).toBe(false);
  expect(processesOf(directory)).toEqual([]);
});

function processesOf(directory: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return ['environ', 'cmdline'].some((kind) =>
          readFileSync(`/proc/${name}/${kind}`, 'latin1').includes(directory),
        );
      } catch {
        return false;
      }
    });
}
