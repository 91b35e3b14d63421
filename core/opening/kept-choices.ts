import { isRecord } from '../ipc/checks.js';
import { AS_FOUND, isAsFound, parseChoices, type OpeningChoices } from './choices.js';

/** How files are to be read, by their content; what was touched last at the end. */
export interface KeptChoices {
  readonly version: 1;
  readonly files: readonly (OpeningChoices & { readonly key: string })[];
}

export const NO_CHOICES: KeptChoices = { version: 1, files: [] };

/** So many are remembered; what was not touched for longest is forgotten first. */
const MOST_FILES = 5_000;
/** SHA-256 of the file's bytes, in hexadecimal. */
const KEY = /^[0-9a-f]{64}$/;

/** Takes in how one file is to be read; as it is found, it is forgotten. */
export function rememberChoices(
  kept: KeptChoices,
  key: string,
  choices: OpeningChoices,
): KeptChoices {
  const files = kept.files.filter((file) => file.key !== key);
  if (!isAsFound(choices)) files.push({ key, ...choices });
  return { version: 1, files: files.slice(-MOST_FILES) };
}

/** How a file of this content is to be read. */
export function choicesFor(kept: KeptChoices, key: string): OpeningChoices {
  const found = kept.files.find((file) => file.key === key);
  return (found && parseChoices(found)) ?? AS_FOUND;
}

/** Reads what was kept, entry by entry: a damaged one is dropped. Null when it is nothing of ours. */
export function parseKeptChoices(value: unknown): KeptChoices | null {
  if (!isRecord(value) || typeof value['version'] !== 'number') return null;
  const entries: readonly unknown[] = Array.isArray(value['files']) ? value['files'] : [];
  const files = entries.flatMap((entry) => {
    const choices = parseChoices(entry);
    const key = isRecord(entry) ? entry['key'] : null;
    return choices !== null && typeof key === 'string' && KEY.test(key)
      ? [{ key, ...choices }]
      : [];
  });
  return { version: 1, files: files.slice(-MOST_FILES) };
}

/** Whether a newer Duologue wrote it: then it may be read, and never written over. */
export function isNewerChoices(value: unknown): boolean {
  return isRecord(value) && typeof value['version'] === 'number' && value['version'] > 1;
}
