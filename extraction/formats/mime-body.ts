const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const EQUALS = 0x3d;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * Undoes a transfer encoding (RFC 2045). Everything else than `base64` and `quoted-printable` leaves
 * the bytes as they are. What is damaged or cut off is passed over.
 */
export function decodedBody(encoded: Uint8Array, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(encoded);
    case 'quoted-printable':
      return fromQuotedPrintable(encoded);
    default:
      return encoded;
  }
}

const NO_DIGIT = 255;
const BASE64_DIGITS = new Uint8Array(256).fill(NO_DIGIT);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let value = 0; value < ALPHABET.length; value++) {
  BASE64_DIGITS[ALPHABET.charCodeAt(value)] = value;
}

/** Bytes of base64; line ends and whatever else is no digit of it are passed over. */
export function fromBase64(encoded: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((encoded.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let pending = 0;
  for (let at = 0; at < encoded.length; at++) {
    const digit = BASE64_DIGITS[encoded[at] ?? 0] ?? NO_DIGIT;
    if (digit === NO_DIGIT) continue;
    pending = ((pending << 6) | digit) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (pending >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

function fromQuotedPrintable(encoded: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let at = 0; at < encoded.length; at++) {
    const byte = encoded[at] ?? 0;
    if (byte !== EQUALS) {
      bytes[length++] = byte;
      continue;
    }
    const softEnd = softLineEnd(encoded, at + 1);
    const value = softEnd === null ? hexByte(encoded, at + 1) : null;
    if (softEnd !== null) at = softEnd;
    else if (value === null) bytes[length++] = byte;
    else {
      bytes[length++] = value;
      at += 2;
    }
  }
  return bytes.subarray(0, length);
}

/** Place of the last byte of the line end that the sign before `at` hides; null where there is none. */
function softLineEnd(bytes: Uint8Array, at: number): number | null {
  let end = at;
  while (bytes[end] === SPACE || bytes[end] === TAB) end++;
  if (bytes[end] === CARRIAGE_RETURN && bytes[end + 1] === LINE_FEED) return end + 1;
  return bytes[end] === LINE_FEED || end >= bytes.length ? end : null;
}

function hexByte(bytes: Uint8Array, at: number): number | null {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
