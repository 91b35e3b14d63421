import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { sources } from './bundles.mjs';

/** A change of these rebuilds everything: the tools themselves, and the packages that are bundled. */
const ALWAYS = ['tools/build', 'tools/build.mjs', 'package-lock.json', 'tsconfig.base.json'];

/** @typedef {import('./bundles.mjs').Bundle['part']} Part */

/**
 * What a part is made from, as one hash.
 * @param {Part} part
 */
export function sourceHash(part) {
  const hash = createHash('sha256');
  for (const file of [...ALWAYS, ...sources[part]].flatMap(filesBelow)) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * Files of the last build of this part; null when there is none, it did not come to its end, it was
 * made from something else, or a file of it is gone.
 *
 * @param {Part} part
 * @param {string} hash
 */
export function builtFiles(part, hash) {
  const stamp = readStamp(part);
  if (stamp === null || stamp.hash !== hash) return null;
  const isWhole = Object.entries(stamp.files).every(
    ([file, size]) => fs.statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.size === size,
  );
  return isWhole ? Object.keys(stamp.files) : null;
}

/**
 * @param {Part} part
 * @returns {{ hash: string, files: Record<string, number> } | null}
 */
export function readStamp(part) {
  try {
    return JSON.parse(fs.readFileSync(stampFile(part), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Written last: a build without it is not complete.
 * @param {Part} part
 * @param {string} hash
 * @param {ReadonlyMap<string, Uint8Array>} files
 */
export function writeStamp(part, hash, files) {
  const sizes = Object.fromEntries([...files].map(([file, bytes]) => [file, bytes.length]));
  fs.mkdirSync(path.dirname(stampFile(part)), { recursive: true });
  fs.writeFileSync(stampFile(part), JSON.stringify({ hash, files: sizes }));
}

/** @param {Part} part */
export function removeStamp(part) {
  fs.rmSync(stampFile(part), { force: true });
}

/** @param {Part} part */
function stampFile(part) {
  return path.join(ROOT, 'dist', `.${part}.stamp.json`);
}

/**
 * Relative paths of a file, or of the files below a folder, sorted; none where it does not exist.
 * @param {string} place
 * @returns {string[]}
 */
export function filesBelow(place) {
  const stat = fs.statSync(path.join(ROOT, place), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [place];
  return fs
    .readdirSync(path.join(ROOT, place))
    .sort()
    .flatMap((name) => filesBelow(`${place}/${name}`));
}
