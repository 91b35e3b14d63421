import type { ZipArchive } from '../formats/zip.js';
import type { ZipEntry } from '../formats/zip-entries.js';
import { pathWithin, type PictureFile, type PictureShelf } from './picture-shelf.js';

/**
 * The shelf of a zip archive, for one of its files.
 * @param folder of the file whose addresses are looked up: empty, or ending in `/`.
 */
export function picturesInArchive(archive: ZipArchive, folder: string): PictureShelf {
  const entries = new Map(archive.entries.map((entry) => [entry.name.normalize(), entry]));
  return (address) => {
    const path = pathWithin(folder, address)?.normalize();
    const entry = path === undefined ? undefined : entries.get(path);
    return entry === undefined ? null : pictureFile(archive, entry);
  };
}

/** A picture that is an entry of an archive. */
export function pictureFile(archive: ZipArchive, entry: ZipEntry): PictureFile {
  return {
    size: entry.size,
    start: (length) => archive.start(entry, length),
    whole: () => {
      const read = archive.read(entry);
      return read.ok ? read.value : null;
    },
  };
}
