import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Puts `text` into a file so that, whenever power or process is lost, the file holds either the old
 * text or the new one, whole. One writer at a time in each process. Throws what the system says, the old text kept.
 */
export async function writeAtomically(path: string, text: string): Promise<void> {
  // Of this process alone: half of what another one writes must never be put in place.
  const temporary = `${path}.${process.pid}.new`;
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Removes what processes have left beside `path` that ended while they wrote. Never throws. */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const names = await readdir(folder).catch((): string[] => []);
  for (const name of names) {
    const writer = name.startsWith(`${basename(path)}.`) ? /\.(\d+)\.new$/.exec(name)?.[1] : null;
    if (writer === undefined || writer === null || isAlive(Number(writer))) continue;
    await rm(join(folder, name), { force: true }).catch(() => undefined);
  }
}

function isAlive(process: number): boolean {
  try {
    globalThis.process.kill(process, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one, too.
    return error instanceof Error && 'code' in error && error.code !== 'ESRCH';
  }
}

/** Makes the rename itself last. Windows has no such thing, and some file systems refuse it. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch {
    // The new text is in place; only its survival of a power cut is not promised.
  }
}
