import { constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { LIMITS } from '../core/limits.js';
import type { PictureBeside } from '../core/pictures/beside.js';
import { headFrom, isDecodable, pictureHead } from '../core/pictures/picture-head.js';

const PAGE = /\.(?:x?html?|xht)$/i;
/** What browsers call the folder of a "web page, complete": the page's name and this. */
const FOLDER_END = '_files';
/** What else lies in such a folder, most of it. */
const NO_PICTURE = /\.(?:js|mjs|css|x?html?|json|svg|woff2?|ttf|map|txt|download)$/i;
/** Files that are looked at, at once and in all. */
const AT_ONCE = 8;
const MOST_FILES = 2 * LIMITS.pictures;

/** The folder that a browser may have saved beside a page; null for what is no page. */
export function besideFolder(path: string): string | null {
  return PAGE.test(path) ? path.replace(PAGE, FOLDER_END) : null;
}

/**
 * The pictures in the folder beside a page, of those files only that lie right in it: nothing that a
 * symbolic link leads to, no pipes. Takes no longer than {@link LIMITS} say; what could not be looked
 * at by then is left out. Never throws.
 */
export async function picturesBeside(path: string): Promise<readonly PictureBeside[]> {
  const folder = besideFolder(path);
  if (folder === null) return [];
  const found: PictureBeside[] = [];
  const timer = new AbortController();
  // A folder on a drive that never answers must not keep the page waiting.
  const late = wait(LIMITS.picturesBesideMs, null, { ref: false, signal: timer.signal });
  late.catch(() => undefined);
  await Promise.race([lookThrough(folder, found, timer.signal), late]);
  timer.abort();
  return [...found];
}

/** Adds what lies in the folder to `found`, until it is told to stop. */
async function lookThrough(
  folder: string,
  found: PictureBeside[],
  stop: AbortSignal,
): Promise<void> {
  try {
    if (!(await isOwnFolder(folder))) return;
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !NO_PICTURE.test(entry.name))
      .map(({ name }) => name)
      .sort()
      .slice(0, MOST_FILES);
    for (let at = 0; at < names.length && !stop.aborted; at += AT_ONCE) {
      const some = names.slice(at, at + AT_ONCE).map((name) => lookedAt(folder, name));
      for (const picture of await Promise.all(some)) {
        if (picture !== null && found.length < LIMITS.pictures) found.push(picture);
      }
    }
  } catch {
    // A folder that can't be read has no pictures to show.
  }
}

/**
 * All bytes of one of {@link picturesBeside}, by its name as that tells it; null where it is not there
 * any more, or is no such file.
 */
export async function readPictureBeside(folder: string, name: string): Promise<Uint8Array | null> {
  const file = name.slice(basename(folder).length + 1);
  const isNamed = name === `${basename(folder)}/${file}` && file === basename(file);
  if (!isNamed || file === '' || file === '..' || !(await isOwnFolder(folder))) return null;
  return readStart(join(folder, file), LIMITS.pictureBytes + 1).then((read) =>
    read === null || read.bytes.length > LIMITS.pictureBytes ? null : read.bytes,
  );
}

async function lookedAt(folder: string, name: string): Promise<PictureBeside | null> {
  const few = await readStart(join(folder, name), FEW_BYTES);
  if (few === null || few.size > LIMITS.pictureBytes) return null;
  let head = pictureHead(few.bytes);
  if (head === null && few.size > FEW_BYTES && MAY_TELL_LATER.test(start(few.bytes))) {
    const more = await readStart(join(folder, name), LIMITS.pictureHeadBytes);
    head = more === null ? null : headFrom((length) => more.bytes.subarray(0, length));
  }
  if (head === null || !isDecodable(head)) return null;
  const { width, height } = head;
  return { name: `${basename(folder)}/${name}`, bytes: few.size, width, height };
}

const FEW_BYTES = 4 * 1024;
/** JPEG, GIF and AVIF may have much before their size. */
const MAY_TELL_LATER = /^(?:\xff\xd8\xff|GIF8|[^]{4}ftyp)/;

function start(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 12));
}

/** Whether it is a folder that really lies where it seems to: no link leads elsewhere. */
async function isOwnFolder(folder: string): Promise<boolean> {
  try {
    if (!(await lstat(folder)).isDirectory()) return false;
    return (await realpath(folder)) === join(await realpath(dirname(folder)), basename(folder));
  } catch {
    return false;
  }
}

/** The first bytes of a regular file that is no symbolic link, and how many it has. */
async function readStart(
  path: string,
  length: number,
): Promise<{ bytes: Uint8Array; size: number } | null> {
  try {
    if (!(await lstat(path)).isFile()) return null;
    // Neither exists on Windows, where a link needs rights of its own to be made.
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants as Partial<typeof constants> & {
      O_RDONLY: number;
    };
    const file = await open(path, O_RDONLY | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0));
    try {
      const stats = await file.stat();
      if (!stats.isFile()) return null;
      const bytes = new Uint8Array(Math.min(length, stats.size));
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
      return { bytes: bytes.subarray(0, bytesRead), size: stats.size };
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}
