import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SaveError } from '../../core/errors.js';
import type { LoadedSettings } from '../../core/ipc/contract.js';
import { err, ok, type Result } from '../../core/result.js';
import { parseSettings } from '../../core/settings/parse.js';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.js';
import { readRegularFile } from '../../files/read-file.js';
import { writeAtomically } from '../files/write-atomically.js';

/** More than any settings can be; beyond it the file is somebody else's. */
const MAX_BYTES = 1024 * 1024;

/**
 * The settings on disk. What cannot be read is kept aside, never lost and never fatal; what cannot
 * be written holds until the program ends. Saves never overlap, and the newest one is what stays.
 */
export class SettingsFile {
  #current: Settings = DEFAULT_SETTINGS;
  #isNewer = false;
  #setAside: string | null = null;
  #lastSave: Promise<unknown> = Promise.resolve();
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** The settings that hold now. */
  get current(): Settings {
    return this.#current;
  }

  /** Reads the file. To be called once, before anything else. */
  async load(): Promise<void> {
    const read = await readRegularFile(this.#path, MAX_BYTES);
    if (!read.ok) {
      // Not there yet, or not ours to read: nothing is in danger of being lost by setting it aside.
      if (read.error.kind === 'too-large') await this.#keepAside();
      return;
    }
    const parsed = parseSettings(jsonIn(read.value));
    if (parsed === null) {
      await this.#keepAside();
      return;
    }
    this.#current = parsed.settings;
    this.#isNewer = parsed.isNewer;
  }

  /** For the window. That a file was set aside is told once. */
  tell(): LoadedSettings {
    const setAside = this.#setAside;
    this.#setAside = null;
    return { settings: this.#current, setAside };
  }

  /** Takes new settings at once, and answers when they are safely on disk. */
  save(settings: Settings): Promise<Result<null, SaveError>> {
    this.#current = settings;
    if (this.#isNewer) return Promise.resolve(err({ kind: 'newer-version', path: this.#path }));
    const save = this.#lastSave.then(() => this.#write(settings));
    this.#lastSave = save;
    return save;
  }

  /** Waits until all that was given to be saved is on disk, or has failed. */
  async settled(): Promise<void> {
    await this.#lastSave;
  }

  async #write(settings: Settings): Promise<Result<null, SaveError>> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeAtomically(this.#path, `${JSON.stringify(settings, null, 2)}\n`);
      return ok(null);
    } catch (error) {
      return err({ kind: saveErrorKind(error), path: this.#path });
    }
  }

  async #keepAside(): Promise<void> {
    // Colons are not allowed in names on Windows.
    const time = new Date().toISOString().replaceAll(':', '-');
    const aside = join(dirname(this.#path), `settings.bad-${time}.json`);
    try {
      await rename(this.#path, aside);
      this.#setAside = basename(aside);
    } catch {
      // It cannot be moved, so the next save will not be able to replace it, either, and will say so.
    }
  }
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

const KINDS: Readonly<Record<string, Exclude<SaveError['kind'], 'newer-version'>>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EACCES: 'not-writable',
  EPERM: 'not-writable',
  EROFS: 'not-writable',
  EISDIR: 'not-writable',
  ENOTDIR: 'not-writable',
  EEXIST: 'not-writable',
};

function saveErrorKind(error: unknown): Exclude<SaveError['kind'], 'newer-version'> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return KINDS[code] ?? 'unexpected';
}
