import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './paths.mjs';

/**
 * Runs the app to its end.
 *
 * @param {import('../electron-runtime.mjs').ElectronRuntime} runtime
 * @param {readonly string[]} switches for Chromium
 * @param {readonly string[]} args files, as the person named them, and switches of the app
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 and the signal's number when a signal ended it
 */
export function launch({ executable }, switches, args, env) {
  const { DISPLAY = '', WAYLAND_DISPLAY = '' } = env;
  const onWayland = DISPLAY === '' && WAYLAND_DISPLAY !== '' ? ['--ozone-platform=wayland'] : [];
  // Some editors' terminals set it; it would start Electron as a plain Node.
  const { ELECTRON_RUN_AS_NODE: ignored, ...clean } = env;
  return new Promise((resolve, reject) => {
    // A process group of its own: otherwise the terminal sends it Ctrl+C, and we do so again, which
    // Chromium takes as an order to drop everything.
    const app = spawn(executable, [...switches, ...onWayland, ROOT, ...withAbsoluteFiles(args)], {
      cwd: ROOT,
      env: clean,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        app.kill(signal);
      });
    }
    app.on('error', reject);
    app.on('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal]));
    });
  });
}

/**
 * Files are meant from where the person called npm, which then changed into the project. What follows
 * a `--` is a file, whatever it looks like.
 * @param {readonly string[]} args
 */
function withAbsoluteFiles(args) {
  const from = process.env.INIT_CWD ?? process.cwd();
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  return args.map((arg, i) => (i <= end && /^-|^file:/.test(arg) ? arg : path.resolve(from, arg)));
}
