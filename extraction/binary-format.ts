import { carries, type Signature } from './byte-signature.js';
import { bySignature } from './formats/format-of.js';

/** A kind of file that holds no readable text, and its name for people. */
const UNREADABLE: readonly (Signature & { readonly name: string })[] = [
  { bytes: '\x89PNG\r\n\x1a\n', name: 'PNG picture' },
  { bytes: '\xff\xd8\xff', name: 'JPEG picture' },
  { bytes: 'GIF87a', name: 'GIF picture' },
  { bytes: 'GIF89a', name: 'GIF picture' },
  { at: 8, bytes: 'WEBP', name: 'WebP picture' },
  { at: 8, bytes: 'WAVE', name: 'WAV sound' },
  { at: 8, bytes: 'AVI ', name: 'AVI video' },
  { at: 4, bytes: 'ftypavif', name: 'AVIF picture' },
  { at: 4, bytes: 'ftypheic', name: 'HEIC picture' },
  { at: 4, bytes: 'ftyp', name: 'MP4 video or sound' },
  { bytes: 'II*\0', name: 'TIFF picture' },
  { bytes: 'MM\0*', name: 'TIFF picture' },
  { bytes: 'ID3', name: 'MP3 sound' },
  { bytes: '\xff\xfb', name: 'MP3 sound' },
  { bytes: 'OggS', name: 'Ogg sound' },
  { bytes: 'fLaC', name: 'FLAC sound' },
  { bytes: '\x1aE\xdf\xa3', name: 'Matroska video' },
  { bytes: '\x1f\x8b', name: 'gzip archive' },
  { bytes: "7z\xbc\xaf'\x1c", name: '7-Zip archive' },
  { bytes: 'Rar!\x1a\x07', name: 'RAR archive' },
  { bytes: '\xfd7zXZ', name: 'XZ archive' },
  { bytes: '(\xb5/\xfd', name: 'Zstandard archive' },
  { bytes: 'BZh', name: 'bzip2 archive' },
  { at: 257, bytes: 'ustar', name: 'tar archive' },
  { bytes: 'SQLite format 3\0', name: 'SQLite database' },
  { bytes: '\x7fELF', name: 'program' },
  { bytes: '\xca\xfe\xba\xbe', name: 'program' },
  { bytes: '\xcf\xfa\xed\xfe', name: 'program' },
  { bytes: 'wOFF', name: 'font' },
  { bytes: 'wOF2', name: 'font' },
];

/** Bytes in which a binary file's control characters must show. */
const SAMPLE_BYTES = 8_192;

/** Names the format of a file that is not text, or null if it may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, SAMPLE_BYTES);
  const format = bySignature(bytes);
  if (format !== null) return format.name;
  // "MZ" alone also begins words; a program's header has zero bytes.
  if (carries(start, { bytes: 'MZ' }) && start.includes(0)) return 'Windows program';
  const known = UNREADABLE.find((signature) => carries(start, signature));
  if (known !== undefined) return known.name;
  return controlShare(start) > 0.1 ? 'binary data' : null;
}

function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    // Tab, line breaks, form feed and escape (ISO-2022) occur in text.
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls / bytes.length;
}
