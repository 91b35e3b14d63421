// `npm run soak`: opens the files of the tests, sound and bad, one after another in one window, five
// thousand times (`OPENS=`), and fails when memory, processes or open files grow with them.
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import path from 'node:path';
import { build } from '../build.mjs';
import { runCommand } from '../setup/command.mjs';
import { installElectron } from '../setup/electron.mjs';
import { installNodeModules } from '../setup/node-modules.mjs';
import { withSetupLock } from '../setup/setup-lock.mjs';
import { APP, SCREEN, SOUND, SPEECH, installSystemPackages } from '../setup/system-packages.mjs';

const OPENS = Number(process.env.OPENS ?? 5_000);
/** Opens between two measurements. */
const STRIDE = Math.max(20, Math.min(250, Math.floor(OPENS / 8)));
/**
 * What may be more at the end than after the first stretch. Memory moves by some tens of megabytes with
 * when it is collected; the hidden window, which is replaced now and then, may be there twice.
 */
const MOST_GROWTH = { megabytes: 80, processes: 2, handles: 60 };
/** Time in which any of the files must be open or refused, ms. */
const OPENING_MS = 60_000;

/** @typedef {{ opens: number, megabytes: number, processes: number, handles: number }} Measured */

await runCommand(async () => {
  await withSetupLock(async () => {
    await installNodeModules();
    await installSystemPackages({ required: [APP, SCREEN, SPEECH, SOUND] });
    await installElectron();
    await build(['app']);
  });
  register('../typescript-hooks.mjs', import.meta.url);
  const { startSession } = await import('../../tests/session/session.ts');
  const session = await startSession();
  try {
    return await soak(session);
  } finally {
    await session.end();
  }
});

/** @param {import('../../tests/session/session.js').Session} session */
async function soak(session) {
  const { AppDriver, SAMPLE } = await import('../../tests/e2e/app-driver.ts');
  const files = [...(await corpusIn(session.directory)), path.join(session.directory, 'gone.html')];
  const app = await AppDriver.launch(session, { isTraced: false });
  /** @type {Measured[]} */
  const measured = [];
  const counts = { open: 0, error: 0 };
  for (let opens = 1; opens <= OPENS; opens += 1) {
    const file = files[opens % files.length] ?? SAMPLE;
    counts[await openFile(app, file)] += 1;
    if (opens % STRIDE > 0 && opens < OPENS) continue;
    await openFile(app, SAMPLE);
    measured.push({ opens, ...(await measure(app)) });
    report(measured.at(-1), counts);
  }
  await app.close();
  return judge(measured);
}

/**
 * The files of the tests that are small enough to be opened thousands of times.
 * @param {string} folder
 */
async function corpusIn(folder) {
  const { corpus } = await import('../../tests/fuzz/corpus.ts');
  return corpus().map(({ name, bytes }, index) => {
    const file = path.join(folder, `${String(index)}-${name}`);
    writeFileSync(file, bytes);
    return file;
  });
}

/**
 * @param {import('../../tests/e2e/app-driver.js').AppDriver} app
 * @param {string} file
 * @returns {Promise<'open' | 'error'>} what came of it
 */
async function openFile(app, file) {
  await app.answerFileDialog(file);
  return app.page.evaluate(pressOpen, OPENING_MS);
}

/** @param {number} ms @returns {Promise<'open' | 'error'>} */
function pressOpen(ms) {
  return new Promise((resolve, reject) => {
    const root = document.documentElement;
    let hasBegun = false;
    const late = setTimeout(() => {
      reject(new Error(`still ${String(root.dataset.reading)}`));
    }, ms);
    new MutationObserver((_, observer) => {
      const { reading } = root.dataset;
      hasBegun ||= reading === 'opening';
      if (!hasBegun || (reading !== 'open' && reading !== 'error')) return;
      clearTimeout(late);
      observer.disconnect();
      resolve(reading);
    }).observe(root, { attributeFilter: ['data-reading'] });
    const keys = { key: 'o', code: 'KeyO', ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
  });
}

/**
 * With as much collected as can be.
 * @param {import('../../tests/e2e/app-driver.js').AppDriver} app
 */
async function measure(app) {
  const { family, handlesOf, memoryOf } = await import('./memory.mjs');
  const devTools = await app.page.context().newCDPSession(app.page);
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.detach();
  await app.electron.evaluate(() => {
    const v8 = process.getBuiltinModule('node:v8');
    const vm = process.getBuiltinModule('node:vm');
    v8.setFlagsFromString('--expose-gc');
    vm.runInNewContext('gc')();
  });
  const pid = app.electron.process().pid ?? 0;
  return {
    megabytes: Math.round(memoryOf(pid)),
    processes: family(pid).length,
    handles: handlesOf(pid),
  };
}

/** @param {Measured | undefined} measured @param {{ open: number, error: number }} counts */
function report(measured, { open, error }) {
  if (measured === undefined) return;
  const { opens, megabytes, processes, handles } = measured;
  process.stdout.write(
    `${String(opens)} opens (${String(open)} shown, ${String(error)} refused): ` +
      `${String(megabytes)} MB, ${String(processes)} processes, ${String(handles)} open files\n`,
  );
}

/** @param {readonly Measured[]} measured @returns {number} exit code */
function judge(measured) {
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || first === last) return 1;
  const grown = /** @type {(keyof typeof MOST_GROWTH)[]} */ (Object.keys(MOST_GROWTH)).filter(
    (kind) => last[kind] - first[kind] > MOST_GROWTH[kind],
  );
  process.stdout.write(grown.length === 0 ? 'nothing has grown\n' : `grown: ${grown.join(', ')}\n`);
  return grown.length === 0 ? 0 : 1;
}
