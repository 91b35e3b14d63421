import type { OpenError } from '../../core/errors.js';
import { err, ok, type Result } from '../../core/result.js';
import { carries } from '../byte-signature.js';
import { asItIs } from './as-it-is.js';
import { FORMATS, ZIP_ARCHIVE } from './formats.js';
import { picturesInArchive } from '../pictures/pictures-in-archive.js';
import type { FormatReader, Unwrapped } from './unwrapped.js';
import { ZipArchive } from './zip.js';
import type { ZipEntry } from './zip-entries.js';

/** Endings that can be opened, those most likely to be the article first. */
const READABLE: readonly string[] = FORMATS.filter(
  (format) =>
    format !== ZIP_ARCHIVE &&
    format.isRefused !== true &&
    (format.isBare === true || format.reader !== undefined),
).flatMap(({ endings }) => endings);

/**
 * Takes the one file out of a zip archive that can be read: its start page, as SingleFile and
 * "web page, complete" have it, else the page or document nearest to its root.
 */
export const readZipOfOne: FormatReader = (bytes, name) => Promise.resolve(oneIn(bytes, name));

function oneIn(bytes: Uint8Array, name: string): Result<Unwrapped, OpenError> {
  const found = ZIP_ARCHIVE.name;
  const archive = ZipArchive.open(bytes, found);
  const chosen = archive.ok ? archive.value.entries.filter(isReadable).sort(byLikelihood)[0] : null;
  if (chosen === undefined || chosen === null || !archive.ok) {
    // A page that only looked as if something to read were packed into it is that page.
    if (!carries(bytes, ZIP_ARCHIVE.begins)) return asItIs(bytes, name);
    return archive.ok ? err({ kind: 'holds-no-article', found }) : archive;
  }
  const content = archive.value.read(chosen);
  if (!content.ok) return content;
  const ownName = baseName(chosen.name);
  const folder = chosen.name.slice(0, chosen.name.length - ownName.length);
  const pictures = picturesInArchive(archive.value, folder);
  return ok({ kind: 'file', name: ownName, bytes: content.value, pictures });
}

function isReadable({ name, size }: ZipEntry): boolean {
  // Beside each file, macOS packs a hidden one that describes it. Two dots lead upwards and hide nothing.
  const isHidden = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/.test(name);
  return size > 0 && !isHidden && rank(name) >= 0;
}

function byLikelihood(a: ZipEntry, b: ZipEntry): number {
  return (
    Number(isStartPage(b)) - Number(isStartPage(a)) ||
    depth(a) - depth(b) ||
    rank(a.name) - rank(b.name) ||
    b.size - a.size
  );
}

function isStartPage({ name }: ZipEntry): boolean {
  return /^index\.x?html?$/i.test(baseName(name)) && depth({ name }) <= 1;
}

function depth({ name }: Pick<ZipEntry, 'name'>): number {
  return name.split('/').length - 1;
}

function rank(name: string): number {
  return READABLE.indexOf(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
}

function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? name;
}
