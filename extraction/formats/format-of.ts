import { carries } from '../byte-signature.js';
import { FORMATS, START_CHARS, ZIP_ARCHIVE, type Format } from './formats.js';

/** Begins the list at a zip archive's end, after which at most a comment of 64 KB follows. */
const ZIP_END = 'PK\x05\x06';
const ZIP_TAIL_BYTES = 22 + 0xffff;

/** The wrapping of a file; null for what is read as it is, and for what is none of {@link FORMATS}. */
export function formatOf(bytes: Uint8Array, name: string): Format | null {
  const format: Format | null =
    bySignature(bytes) ??
    (isPageWithArchive(bytes) ? ZIP_ARCHIVE : null) ??
    byText(bytes) ??
    byEnding(bytes, name);
  return format?.isBare === true ? null : format;
}

/** The format whose signature the bytes carry; null for texts, and for everything else. */
export function bySignature(bytes: Uint8Array): Format | null {
  const found = FORMATS.find(({ begins }) => begins !== undefined && carries(bytes, begins));
  return found === ZIP_ARCHIVE ? formatInZip(bytes) : (found ?? null);
}

/** Documents that are zip archives say so at the start, or else by the names listed at the end. */
function formatInZip(bytes: Uint8Array): Format {
  for (const text of [latin(bytes.subarray(0, START_CHARS)), latin(zipTail(bytes))]) {
    const found = FORMATS.find(({ zipHolds }) => zipHolds?.some((sign) => text.includes(sign)));
    if (found !== undefined) return found;
  }
  return ZIP_ARCHIVE;
}

/** A page that unpacks itself: SingleFile puts an archive into one, between two comment marks. */
function isPageWithArchive(bytes: Uint8Array): boolean {
  if (!/^\s*<(?:!doctype|html)/i.test(latin(bytes.subarray(0, 256)))) return false;
  return latin(zipTail(bytes)).includes(ZIP_END);
}

function byText(bytes: Uint8Array): Format | null {
  const start = latin(bytes.subarray(0, START_CHARS));
  return FORMATS.find(({ startsLike }) => startsLike?.(start) === true) ?? null;
}

/** Only of a file that is text: what is not text tells by its bytes what it is. */
function byEnding(bytes: Uint8Array, name: string): Format | null {
  const ending = /\.([a-z0-9]{1,12})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = FORMATS.find(
    ({ endings, isKnownByEnding }) => isKnownByEnding === true && endings.includes(ending),
  );
  return named !== undefined && !bytes.subarray(0, START_CHARS).includes(0) ? named : null;
}

function zipTail(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(Math.max(0, bytes.length - ZIP_TAIL_BYTES));
}

/** Each byte as the character of its code. */
function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
