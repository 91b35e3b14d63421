import type { OpenError } from '../../../core/errors.js';
import { ok, type Result } from '../../../core/result.js';
import type { ZipArchive } from '../zip.js';

/** The text of an XML file in an archive; empty where there is none of this name. */
export function xmlIn(archive: ZipArchive, name: string): Result<string, OpenError> {
  const entry = archive.entry(name);
  if (entry === null) return ok('');
  const read = archive.read(entry);
  return read.ok ? ok(decoded(read.value)) : read;
}

/** UTF-8 unless it is marked as UTF-16. */
function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding =
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
