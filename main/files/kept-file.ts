import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SaveError } from '../../core/errors.js';
import { err, ok, type Result } from '../../core/result.js';
import { readRegularFile } from '../../files/read-file.js';
import { removeLeftovers, writeAtomically } from './write-atomically.js';

/** What a file of ours holds, and how it is read. */
export interface KeptForm<T> {
  /** What holds while there is no file, or none that can be read. */
  readonly fallback: T;
  /** Beyond this many bytes the file is somebody else's. */
  readonly maxBytes: number;
  /** Null when it is nothing of ours. `isNewer`: a newer Duologue wrote it, so it is not written over. */
  readonly parse: (json: unknown) => { readonly value: T; readonly isNewer: boolean } | null;
}

/**
 * Something that is kept on disk between runs, as JSON. What cannot be read is kept aside, never lost
 * and never fatal; what cannot be written holds until the program ends. Saves never overlap, and the
 * newest one is what stays.
 */
export class KeptFile<T> {
  #current: T;
  #isNewer = false;
  #setAside: string | null = null;
  #lastSave: Promise<unknown> = Promise.resolve();
  readonly #path: string;
  readonly #form: KeptForm<T>;

  constructor(path: string, form: KeptForm<T>) {
    this.#path = path;
    this.#form = form;
    this.#current = form.fallback;
  }

  /** What holds now. */
  get current(): T {
    return this.#current;
  }

  /** Reads the file. To be called once, before anything else. */
  async load(): Promise<void> {
    await removeLeftovers(this.#path);
    const read = await readRegularFile(this.#path, this.#form.maxBytes);
    if (!read.ok) {
      // Not there yet, or not ours to read: nothing is in danger of being lost by setting it aside.
      if (read.error.kind === 'too-large') await this.#keepAside();
      return;
    }
    const parsed = this.#form.parse(jsonIn(read.value));
    if (parsed === null) {
      await this.#keepAside();
      return;
    }
    this.#current = parsed.value;
    this.#isNewer = parsed.isNewer;
  }

  /** Name of the file that was set aside, the first time it is asked for; else null. */
  tellSetAside(): string | null {
    const setAside = this.#setAside;
    this.#setAside = null;
    return setAside;
  }

  /** Takes something new at once, and answers when it is safely on disk. */
  save(value: T): Promise<Result<null, SaveError>> {
    this.#current = value;
    if (this.#isNewer) return Promise.resolve(err({ kind: 'newer-version', path: this.#path }));
    const save = this.#lastSave.then(() => this.#write(value));
    this.#lastSave = save;
    return save;
  }

  /** Waits until all that was given to be saved is on disk, or has failed. */
  async settled(): Promise<void> {
    await this.#lastSave;
  }

  async #write(value: T): Promise<Result<null, SaveError>> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      await writeAtomically(this.#path, `${JSON.stringify(value, null, 2)}\n`);
      return ok(null);
    } catch (error) {
      return err({ kind: saveErrorKind(error), path: this.#path });
    }
  }

  async #keepAside(): Promise<void> {
    // Colons are not allowed in names on Windows.
    const time = new Date().toISOString().replaceAll(':', '-');
    const name = basename(this.#path, '.json');
    const aside = join(dirname(this.#path), `${name}.bad-${time}.json`);
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
