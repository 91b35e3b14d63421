import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { chromiumReader } from '../../command-line/chromium-reader.js';
import { electronPath } from '../../tools/electron-runtime.mjs';
import { fuzz } from '../fuzz/run.js';
import { wantedRuns, wantedSeed } from '../fuzz/seed.js';
import { PROJECT } from './launch.js';
import { expect, test } from './session-fixture.js';

/** For each case; the worst take two attempts. */
const CASE_MS = 600;

test('whatever a file holds, the hidden window makes a sound article of it or an error that can be told', async ({
  session,
}) => {
  test.setTimeout(wantedRuns() * CASE_MS);
  fc.configureGlobal(wantedSeed());
  const folder = mkdtempSync(path.join(session.directory, 'fuzz-'));
  const reader = chromiumReader({
    electron: electronPath(),
    entry: path.join(PROJECT, 'dist/main/extract-files.js'),
    env: session.env,
  });
  let number = 0;
  await fuzz(async ({ name, bytes }) => {
    const file = path.join(folder, `${String((number += 1) % 10)}-${name}`);
    writeFileSync(file, bytes);
    const result = await reader.read(file);
    // Where the window fails there is a second attempt, which hides it.
    if (!result.ok)
      expect(['extraction-crashed', 'took-too-long']).not.toContain(result.error.kind);
    return result;
  });
  await reader.close();
});
