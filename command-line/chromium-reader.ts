import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { err, type Result } from '../core/result.js';
import type { Reader } from './reader.js';

/** Begins each answer; what Chromium itself prints does not. */
const MARK = 'duologue-extracted ';

/** What `--dom chromium` starts. */
export interface ChromiumProgram {
  /** Path of Electron's executable. */
  readonly electron: string;
  /** The built `main/extract-files.ts`: the app's own extraction without its window. */
  readonly entry: string;
  /** Must name a display. */
  readonly env: NodeJS.ProcessEnv;
}

/** The program as the environment and the place of this built file tell it. */
export function chromiumProgram(): ChromiumProgram {
  const { DUOLOGUE_ELECTRON: electron, ELECTRON_RUN_AS_NODE: _ignored, ...env } = process.env;
  if (electron === undefined) throw new Error('DUOLOGUE_ELECTRON does not name an Electron');
  return { electron, entry: join(import.meta.dirname, '..', 'main', 'extract-files.js'), env };
}

/** Reads with the app's own extraction: Electron is started once, and given file after file. */
export function chromiumReader({ electron, entry, env }: ChromiumProgram): Reader {
  // Chromium's own sandbox refuses to work for root.
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = spawn(electron, [...switches, '--log-level=3', entry], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = new Promise<void>((end) => {
    app.once('exit', () => {
      end();
    });
    app.once('error', () => {
      end();
    });
  });
  app.stdin.on('error', () => undefined);
  const answers = createInterface({ input: app.stdout })[Symbol.asyncIterator]();
  return {
    async read(file) {
      app.stdin.write(`${JSON.stringify(resolve(file))}\n`);
      for (;;) {
        const answer: IteratorResult<string, undefined> = await answers.next();
        if (answer.done === true) return err({ kind: 'extraction-crashed' });
        if (answer.value.startsWith(MARK)) {
          return JSON.parse(answer.value.slice(MARK.length)) as Result<Reading, OpenError>;
        }
      }
    },
    async close() {
      app.stdin.end();
      await gone;
    },
  };
}
