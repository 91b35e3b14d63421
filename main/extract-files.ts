import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { app } from 'electron';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { err, type Result } from '../core/result.js';
import { readRegularFile } from '../files/read-file.js';
import { Extractor } from './extraction/extractor.js';
import { logUnexpected } from './log.js';
import { registerScheme } from './protocol.js';
import { lockDown } from './security.js';
import { setSwitches } from './switches.js';

// The app's extraction without a window to read in, for `script --dom chromium` and for tests: a
// path in JSON on each line of the input, the outcome in JSON on each line of the output.

/** Here nobody looks at pictures, or waits so long that a beginning would help. */
const NOBODY = {
  begun: () => undefined,
  pictures: { add: () => undefined, end: () => undefined },
};
/** Begins each answer, to tell it from what Chromium prints. */
const MARK = 'duologue-extracted ';

// A profile of its own: the app may be running, and nothing here is to be remembered.
const profile = mkdtempSync(join(tmpdir(), 'duologue-'));
app.setPath('userData', profile);
// Nothing is drawn.
app.disableHardwareAcceleration();
setSwitches();
registerScheme();
lockDown();
// Windows that were given up close; that is no reason to end.
app.on('window-all-closed', () => undefined);
void app
  .whenReady()
  .then(answerAll)
  .catch(logUnexpected)
  .finally(() => {
    rmSync(profile, { recursive: true, force: true });
    app.exit();
  });

async function answerAll(): Promise<void> {
  const extractor = new Extractor();
  extractor.warm();
  for await (const line of createInterface({ input: process.stdin })) {
    const outcome = await read(extractor, JSON.parse(line) as string);
    process.stdout.write(`${MARK}${JSON.stringify(outcome)}\n`);
  }
  extractor.dispose();
}

async function read(extractor: Extractor, path: string): Promise<Result<Reading, OpenError>> {
  try {
    const bytes = await readRegularFile(path);
    return bytes.ok
      ? await extractor.read({ name: basename(path), bytes: bytes.value }, NOBODY)
      : bytes;
  } catch (error) {
    return err({ kind: 'unexpected', id: logUnexpected(error) });
  }
}
