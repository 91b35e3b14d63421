import type { OpenError } from '../../../core/errors.js';
import { err, type Result } from '../../../core/result.js';
import { decode } from '../../decode.js';
import type { PictureFile, PictureShelf } from '../../pictures/picture-shelf.js';
import { pictureFile } from '../../pictures/pictures-in-archive.js';
import type { ZipArchive } from '../zip.js';
import type { ZipEntry } from '../zip-entries.js';

/** What people call such a file, in the middle of a sentence. */
export const EPUB_BOOK = 'EPUB book';

/** Where an address in a book leads. */
export interface Target {
  /** Name of a file in the archive, as the archive writes it. */
  readonly name: string;
  readonly fragment: string | null;
}

/**
 * The files of a book by the addresses that they give each other. Addresses may be percent-encoded
 * where names are not, and the other way round; packing on some systems has changed capitals.
 */
export class BookFiles {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly byFoldedName = new Map<string, ZipEntry>();
  private readonly pictures = new Map<ZipEntry, PictureFile>();

  constructor(private readonly archive: ZipArchive) {
    for (const entry of archive.entries) {
      const name = withoutDots(entry.name.replaceAll('\\', '/'));
      if (!this.byName.has(name)) this.byName.set(name, entry);
      if (!this.byFoldedName.has(folded(name))) this.byFoldedName.set(folded(name), entry);
    }
  }

  /** In the order of the archive. */
  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  has(name: string): boolean {
    return this.entry(name) !== null;
  }

  /** Bytes of a file, as the archive says; 0 for a missing one. */
  size(name: string): number {
    return this.entry(name)?.size ?? 0;
  }

  /** The text of a file; a missing one is damage. */
  text(name: string): Result<string, OpenError> {
    const entry = this.entry(name);
    if (entry === null) return err({ kind: 'damaged', found: EPUB_BOOK });
    const bytes = this.archive.read(entry);
    return bytes.ok ? decode(bytes.value) : bytes;
  }

  /** The shelf of the pictures that the file `from` shows. */
  picturesFor(from: string): PictureShelf {
    return (address) => {
      const name = this.target(address, from)?.name;
      const entry = name === undefined ? null : this.entry(name);
      return entry === null ? null : this.picture(entry);
    };
  }

  /** The file that `address` means in the file `from`; null where it leads out of the book or nowhere. */
  target(address: string, from: string): Target | null {
    const hash = address.indexOf('#');
    const path = (hash < 0 ? address : address.slice(0, hash)).trim().replace(/\?.*$/s, '');
    const fragment = hash < 0 ? null : (decoded(address.slice(hash + 1)) ?? null);
    if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return null;
    if (path === '') return { name: from, fragment };
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    for (const spelling of [path, decoded(path)]) {
      if (spelling === null) continue;
      const name = withoutDots(spelling.startsWith('/') ? spelling : folder + spelling);
      const entry = this.entry(name);
      if (entry !== null) return { name: entry.name, fragment };
    }
    return null;
  }

  /** The same object for the same file, so that a picture on many pages is one. */
  private picture(entry: ZipEntry): PictureFile {
    const known = this.pictures.get(entry);
    if (known !== undefined) return known;
    const file = pictureFile(this.archive, entry);
    this.pictures.set(entry, file);
    return file;
  }

  private entry(name: string): ZipEntry | null {
    return this.byName.get(name) ?? this.byFoldedName.get(folded(name)) ?? null;
  }
}

function folded(name: string): string {
  return (decoded(name) ?? name).normalize('NFC').toLowerCase();
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The path without `.` and `..`; what leads above the archive stays in it. */
function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
