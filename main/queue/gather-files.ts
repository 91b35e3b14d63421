import { opendir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LIMITS } from '../../core/limits.js';
import { OPENABLE_ENDINGS } from '../../core/openable-endings.js';

const ENDINGS: ReadonlySet<string> = new Set(OPENABLE_ENDINGS);

/** "page 9" before "page 10", whatever the case. */
const NATURAL = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * The files among paths that a person has chosen, in natural order: a file as it is, whether it can be
 * opened or not; a folder as those of its files that look as if they could. Hidden ones and folders
 * inside it are left out. Never throws: what cannot be looked into is told when it is opened.
 */
export async function gatherFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(inOrder(paths).map(filesAt));
  return [...new Set(found.flat())];
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    return inOrder(await filesInside(path));
  } catch {
    return [path];
  }
}

async function filesInside(folder: string): Promise<string[]> {
  const found: string[] = [];
  let entries = 0;
  for await (const entry of await opendir(folder)) {
    if ((entries += 1) > LIMITS.folderEntries) break;
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || !isOpenable(entry.name)) continue;
    if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) found.push(path);
  }
  return found;
}

function isOpenable(name: string): boolean {
  return ENDINGS.has(extname(name).slice(1).toLowerCase());
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

function inOrder(paths: readonly string[]): string[] {
  return [...paths].sort(
    (a, b) => NATURAL.compare(basename(a), basename(b)) || NATURAL.compare(a, b),
  );
}
