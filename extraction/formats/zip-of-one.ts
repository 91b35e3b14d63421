import { err, ok } from '../../core/result.js';
import { asItIs } from './as-it-is.js';
import { FORMATS, ZIP_ARCHIVE } from './formats.js';
import type { FormatReader } from './unwrapped.js';
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
export const readZipOfOne: FormatReader = (bytes, name) => {
  const found = ZIP_ARCHIVE.name;
  const archive = ZipArchive.open(bytes, found);
  // What only looked as if an archive were in it is the page that it looked like at first.
  const isPage = bytes[0] !== 0x50;
  if (!archive.ok) return Promise.resolve(isPage ? asItIs(bytes, name) : archive);
  const chosen = archive.value.entries.filter(isReadable).sort(byLikelihood)[0];
  if (chosen === undefined) return Promise.resolve(err({ kind: 'holds-no-article', found }));
  const content = archive.value.read(chosen);
  if (!content.ok) return Promise.resolve(content);
  return Promise.resolve(ok({ kind: 'file', name: baseName(chosen.name), bytes: content.value }));
};

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
