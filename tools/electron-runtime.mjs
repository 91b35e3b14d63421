import fs from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from './setup/paths.mjs';

/** The Electron that the npm registry holds for Linux x64, for where Electron's own host is not. */
export const FALLBACK_VERSION = '33.2.1';

/** Where the fallback stands when it is complete: it is moved there in one step. */
export const FALLBACK_DIST = path.join(CACHE, 'electron', FALLBACK_VERSION);

/**
 * @typedef {object} ElectronRuntime
 * @property {string} executable absolute path of what to launch
 * @property {string} dist folder it lies in, as electron-builder's `electronDist` wants it
 * @property {string} version
 * @property {'override' | 'own' | 'fallback'} origin `override`: named by
 *   ELECTRON_OVERRIDE_DIST_PATH; `own`: Electron's own download; `fallback`: never for a release
 */

/**
 * Path of the Electron executable that start, tests and measurements launch.
 * @returns {string}
 */
export function electronPath() {
  return electronRuntime().executable;
}

/**
 * The runtime in use.
 * @returns {ElectronRuntime}
 */
export function electronRuntime() {
  const runtime = findElectronRuntime();
  if (runtime === null) throw new Error('No Electron runtime yet: run `node tools/setup.mjs`.');
  return runtime;
}

/**
 * Looks, without fetching anything.
 * @returns {ElectronRuntime | null}
 */
export function findElectronRuntime() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') {
    const dist = path.resolve(override);
    const version = read(path.join(dist, 'version')) ?? wantedVersion() ?? '';
    return runtimeIn(dist, executableName(), version, 'override');
  }
  return ownRuntime() ?? runtimeIn(FALLBACK_DIST, 'electron', FALLBACK_VERSION, 'fallback');
}

/** @returns {ElectronRuntime | null} */
export function ownRuntime() {
  const home = path.join(ROOT, 'node_modules', 'electron');
  const dist = path.join(home, 'dist');
  const version = read(path.join(dist, 'version'));
  // `path.txt` is the last thing that Electron's installer writes: without it dist may be half.
  const executable = read(path.join(home, 'path.txt'));
  if (version === null || executable === null || version !== wantedVersion()) return null;
  return runtimeIn(dist, executable, version, 'own');
}

/** @returns {string | null} the version that package.json names, null before node modules stand */
export function wantedVersion() {
  const manifest = read(path.join(ROOT, 'node_modules', 'electron', 'package.json'));
  return manifest === null ? null : JSON.parse(manifest).version;
}

/**
 * @param {string} dist
 * @param {string} name
 * @param {string} version
 * @param {ElectronRuntime['origin']} origin
 * @returns {ElectronRuntime | null}
 */
function runtimeIn(dist, name, version, origin) {
  const executable = path.join(dist, name);
  return fs.existsSync(executable) ? { executable, dist, version, origin } : null;
}

function executableName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8').trim().replace(/^v/, '');
  } catch {
    return null;
  }
}
