import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { npm } from './run.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const LOCKFILE = path.join(ROOT, 'package-lock.json');
/** Says that an installation ran to its end, and for which lock file. Lies where `npm ci` deletes. */
const STAMP = path.join(MODULES, '.duologue-installed');

/** Installs node modules where they are missing, half-installed or not those of the lock file. */
export async function installNodeModules() {
  const lockfile = fs.readFileSync(LOCKFILE, 'utf8');
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  const packages = JSON.parse(lockfile).packages;
  if (read(STAMP) === wanted && directOnesStand(packages)) return;
  if (!(directOnesStand(packages) && installedByHand(packages))) {
    fs.rmSync(STAMP, { force: true });
    await withProgress('Installing node modules', () =>
      npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
    );
  }
  fs.writeFileSync(STAMP, wanted);
}

/**
 * Whether the person's own `npm install` did the work: npm writes its record last, so one that
 * agrees with the lock file tells of a whole installation.
 *
 * @param {Record<string, LockedPackage>} wanted
 */
function installedByHand(wanted) {
  const record = read(path.join(MODULES, '.package-lock.json'));
  if (record === null) return false;
  /** @type {Record<string, LockedPackage>} */
  const present = JSON.parse(record).packages;
  return Object.entries(wanted).every(
    ([place, locked]) =>
      place === '' || present[place]?.version === locked.version || locked.optional === true,
  );
}

/** @param {Record<string, LockedPackage>} wanted */
function directOnesStand(wanted) {
  const own = wanted[''];
  const direct = Object.keys({ ...own?.dependencies, ...own?.devDependencies });
  return direct.every((name) => {
    const manifest = read(path.join(MODULES, name, 'package.json'));
    return (
      manifest !== null && JSON.parse(manifest).version === wanted[`node_modules/${name}`]?.version
    );
  });
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * @typedef {{ version?: string, optional?: boolean, dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string> }} LockedPackage
 */
