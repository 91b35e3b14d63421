// `npm run fuzz`: ten thousand broken files (`RUNS=`) through every reader, with jsdom and in the hidden
// window, and two hundred deaths of a process that saves. `SEED=` (a number, or `random`) draws others.
// `npm test` runs a few hundred of the same.
import { startTethered } from './setup/run.mjs';
import { runCommand } from './setup/command.mjs';
import path from 'node:path';
import { ROOT } from './setup/paths.mjs';

const RUNS = process.env.RUNS ?? '10000';
const KILLS = process.env.KILLS ?? '200';

await runCommand(async () => {
  const unit = await run('unit', 'fuzz', 'killed');
  const window = await run('window', 'fuzz');
  return unit === 0 && window === 0 ? 0 : 1;
});

/** @param {...string} args of tools/test.mjs @returns {Promise<number>} its exit code */
function run(...args) {
  const child = startTethered(process.execPath, [path.join(ROOT, 'tools', 'test.mjs'), ...args], {
    env: { ...process.env, RUNS, KILLS },
    stdout: 'inherit',
    stderr: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
