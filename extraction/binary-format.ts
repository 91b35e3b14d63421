/** Bytes that start a kind of file which holds no readable text of its own, and its name for people. */
interface Signature {
  readonly at?: number;
  readonly bytes: string;
  readonly name: string;
}

const SIGNATURES: readonly Signature[] = [
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
  { bytes: '%PDF-', name: 'PDF document' },
  { bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', name: 'old Microsoft Office document' },
  { bytes: '{\\rtf', name: 'RTF document' },
  { bytes: 'bplist00', name: 'Safari web archive' },
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

/** What a zip archive's first entries tell about it. */
const ZIP_CONTENTS: readonly { readonly holds: string; readonly name: string }[] = [
  { holds: 'application/epub+zip', name: 'EPUB book' },
  { holds: 'application/vnd.oasis.opendocument', name: 'OpenDocument file' },
  { holds: 'word/', name: 'Word document' },
  { holds: 'xl/', name: 'Excel workbook' },
  { holds: 'ppt/', name: 'PowerPoint presentation' },
];

/** Bytes in which a binary file's control characters must show. */
const SAMPLE_BYTES = 8_192;

/** Names the format of a file that is not text, or null if it may be text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, SAMPLE_BYTES);
  if (standsAt(start, 0, 'PK\x03\x04')) {
    const names = new TextDecoder('latin1').decode(start);
    return ZIP_CONTENTS.find(({ holds }) => names.includes(holds))?.name ?? 'ZIP archive';
  }
  // "MZ" alone also begins words; a program's header has zero bytes.
  if (standsAt(start, 0, 'MZ') && start.includes(0)) return 'Windows program';
  const known = SIGNATURES.find(({ at, bytes: sign }) => standsAt(start, at ?? 0, sign));
  if (known !== undefined) return known.name;
  return controlShare(start) > 0.1 ? 'binary data' : null;
}

/** @param sign each character stands for the byte of its code. */
function standsAt(bytes: Uint8Array, at: number, sign: string): boolean {
  for (let i = 0; i < sign.length; i++) {
    if (bytes[at + i] !== sign.charCodeAt(i)) return false;
  }
  return true;
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
