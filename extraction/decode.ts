import { analyse } from 'chardet';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { err, ok, type Result } from '../core/result.js';
import { binaryFormat } from './binary-format.js';

/** Bytes in which a page may declare its encoding. Browsers look at 1,024; saved pages start later. */
const DECLARATION_BYTES = 4_096;
/** Bytes looked at to guess an encoding that nothing declares. */
const SNIFF_BYTES = 256 * 1024;
/** Share of high bytes that may be damaged before "UTF-8" is no longer believed. */
const DAMAGE = 0.1;

/**
 * Turns the bytes of a saved page or text into a string: by byte order mark, else strict UTF-8, else
 * what is declared, else by its looks. Never throws; damaged characters become U+FFFD.
 * @param charset what the page's wrapping declares; null where only the page may say.
 */
export function decode(
  bytes: Uint8Array,
  charset: string | null = null,
): Result<string, OpenError> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  const encoding = unicodeEncoding(bytes);
  if (encoding === null) {
    const found = binaryFormat(bytes);
    if (found !== null) return err({ kind: 'not-text', found });
  }
  const text = clean(
    encoding === null ? decodeUnmarked(bytes, charset) : decodeUnicode(bytes, encoding),
  );
  return text.trim() === '' ? err({ kind: 'empty' }) : ok(text);
}

/** NULs are dropped as HTML parsers drop them, a mark at the start is no text, the rest is bounded. */
function clean(text: string): string {
  const bounded = text.length > LIMITS.sourceChars ? text.slice(0, boundOf(text)) : text;
  const unmarked = bounded.charCodeAt(0) === 0xfeff ? bounded.slice(1) : bounded;
  return unmarked.includes('\0') ? unmarked.replaceAll('\0', '') : unmarked;
}

const BASE64_HEAD = ';base64,';

/** Where a text ends that may have {@link LIMITS.sourceChars}: pictures written into it do not count. */
function boundOf(text: string): number {
  const stranger = /[^A-Za-z0-9+/=]/g;
  let bound: number = LIMITS.sourceChars;
  for (
    let at = text.indexOf(BASE64_HEAD);
    at >= 0 && at < bound;
    at = text.indexOf(BASE64_HEAD, stranger.lastIndex)
  ) {
    stranger.lastIndex = at + BASE64_HEAD.length;
    const end = stranger.exec(text)?.index ?? text.length;
    bound += end - at;
    stranger.lastIndex = end;
  }
  return bound;
}

type UnicodeEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** By byte order mark, else by where the zero bytes of plain Latin text would stand. */
function unicodeEncoding(bytes: Uint8Array): UnicodeEncoding | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';

  const sample = bytes.subarray(0, DECLARATION_BYTES & ~1);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function decodeUnicode(bytes: Uint8Array, encoding: UnicodeEncoding): string {
  switch (encoding) {
    case 'utf-32le':
    case 'utf-32be':
      return decodeUtf32(bytes, encoding === 'utf-32le');
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return new TextDecoder(encoding).decode(bytes);
  }
}

/** TextDecoder has no UTF-32. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian);
    const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    parts.push(String.fromCodePoint(valid ? code : 0xfffd));
  }
  return parts.join('');
}

function decodeUnmarked(bytes: Uint8Array, charset: string | null): string {
  const strict = strictUtf8(bytes);
  if (strict !== null) return strict;
  const declared = (charset === null ? null : knownEncoding(charset)) ?? declaredEncoding(bytes);
  const utf8 = declared === 'utf-8' || declared === null ? lenientUtf8(bytes) : null;
  if (utf8 !== null) return utf8;
  const label = declared === null || declared === 'utf-8' ? guessedEncoding(bytes) : declared;
  return decodedAs(label, bytes);
}

/** A file may hold a hundred thousand short stretches, and to make a decoder takes longer than to use it. */
const DECODERS = new Map<string, TextDecoder>();

/** The text of bytes whose encoding is known, by its name as TextDecoder has it. */
export function decodedAs(encoding: string, bytes: Uint8Array): string {
  const decoder = DECODERS.get(encoding) ?? new TextDecoder(encoding);
  DECODERS.set(encoding, decoder);
  const text = decoder.decode(bytes);
  return encoding === 'windows-1252' ? withoutControls(text) : text;
}

/** What windows-1252 has in place of the control characters U+0080 to U+009F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes windows-1252 as if it were ISO-8859-1 (decode.test.ts tells when that ends). */
function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** The text, if the bytes are UTF-8 but for a last character that was cut off. */
function strictUtf8(bytes: Uint8Array): string | null {
  if (isIso2022Jp(bytes)) return null;
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    try {
      return text + decoder.decode();
    } catch {
      return `${text}\ufffd`;
    }
  } catch {
    return null;
  }
}

/** UTF-8 with a few damaged places, as a page pasted together from two sources has. */
function lenientUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  let damaged = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) sound++;
  }
  return damaged <= sound * DAMAGE ? text : null;
}

/** All bytes are ASCII there, so it would pass as UTF-8. */
function isIso2022Jp(bytes: Uint8Array): boolean {
  const escape = bytes.indexOf(0x1b);
  if (escape < 0) return false;
  const [, next, last] = bytes.subarray(escape, escape + 3);
  return next === 0x24 && (last === 0x40 || last === 0x42);
}

/** What an XML declaration or a meta element says, as a label TextDecoder knows. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i.exec(start)?.[1];
  const known = label === undefined ? null : knownEncoding(label);
  // A page whose declaration could be read as ASCII is not UTF-16, whatever it says.
  return known?.startsWith('utf-16') === true ? 'utf-8' : known;
}

function guessedEncoding(bytes: Uint8Array): string {
  const sample = withoutTags(bytes.subarray(0, SNIFF_BYTES));
  for (const { name } of analyse(sample)) {
    const known = knownEncoding(name);
    if (known !== null && !known.startsWith('utf-')) return known;
  }
  return 'windows-1252';
}

/** Tags are ASCII in every encoding and only blur the letter statistics. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const text = new Uint8Array(bytes.length);
  let length = 0;
  let inTag = false;
  for (const byte of bytes) {
    if (byte === 0x3c) inTag = true;
    else if (byte === 0x3e) inTag = false;
    else if (!inTag) text[length++] = byte;
  }
  return length > bytes.length / 20 ? text.subarray(0, length) : bytes;
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
