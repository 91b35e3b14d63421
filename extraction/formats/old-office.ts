import type { OpenError } from '../../core/errors.js';
import { err } from '../../core/result.js';
import type { FormatReader } from './unwrapped.js';

/** What a compound file of Microsoft Office is, by the name of a stream that it holds. */
const BY_STREAM: ReadonlyMap<string, OpenError> = new Map<string, OpenError>([
  ['EncryptedPackage', { kind: 'protected', found: 'Office document' }],
  ['WordDocument', { kind: 'old-format', found: 'Word document', instead: '.docx' }],
  ['Workbook', { kind: 'not-text', found: 'Excel workbook' }],
  ['Book', { kind: 'not-text', found: 'Excel workbook' }],
  ['PowerPoint Document', { kind: 'not-text', found: 'PowerPoint presentation' }],
]);
const OTHER: OpenError = { kind: 'not-text', found: 'old Microsoft Office document' };

/** Entries of the list of streams lie at multiples of their length. */
const ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;
const KIND_AT = 66;
const STREAM = 2;
const LONGEST_NAME = 64;

/**
 * Tells what a compound file is: the files of Office before 2007 (.doc), which are not read, and what
 * a password is put around today.
 */
export const readOldOffice: FormatReader = (bytes) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The list's sectors are chained; to look at every place where an entry may lie finds them all.
  for (let at = 0; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    if (bytes[at + KIND_AT] !== STREAM) continue;
    const error = BY_STREAM.get(nameAt(view, at));
    if (error !== undefined) return Promise.resolve(err(error));
  }
  return Promise.resolve(err(OTHER));
};

/** Empty where no name stands. */
function nameAt(view: DataView, at: number): string {
  const length = view.getUint16(at + NAME_LENGTH_AT, true);
  if (length < 4 || length > LONGEST_NAME || length % 2 !== 0) return '';
  let name = '';
  // The last character ends the name.
  for (let i = 0; i < length - 2; i += 2) name += String.fromCharCode(view.getUint16(at + i, true));
  return name;
}
