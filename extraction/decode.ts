import { analyse } from 'chardet';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import type { Encoding } from '../core/opening/encodings.js';
import { decodeUtf32 } from '../core/opening/utf-32.js';
import { err, ok, type Result } from '../core/result.js';
import { binaryFormat } from './binary-format.js';

/** Bytes in which a page may declare its encoding. Browsers look at 1,024; saved pages start later. */
const DECLARATION_BYTES = 4_096;
/** Bytes looked at to guess an encoding that nothing declares. */
const SNIFF_BYTES = 256 * 1024;
/** Share of high bytes that may be damaged before "UTF-8" is no longer believed. */
const DAMAGE = 0.1;

/** How bytes were turned into text. */
interface Decoded {
  /** Label of the encoding. */
  readonly encoding: string;
  readonly text: string;
}

/**
 * Turns the bytes of a saved page or text into a string: by byte order mark, else strict UTF-8, else
 * what is declared, else by its looks. Never throws; damaged characters become U+FFFD.
 * @param charset what the page's wrapping declares; null where only the page may say.
 * @param wanted what a person has chosen; nothing else is looked at then.
 */
export function decode(
  bytes: Uint8Array,
  charset: string | null = null,
  wanted: Encoding | null = null,
): Result<string, OpenError> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  const decoded = wanted === null ? found(bytes, charset) : ok(decodedAs(wanted, bytes));
  if (!decoded.ok) return decoded;
  const text = clean(typeof decoded.value === 'string' ? decoded.value : decoded.value.text);
  return text.trim() === '' ? err({ kind: 'empty' }) : ok(text);
}

/** Label of the encoding that {@link decode} takes for bytes that nothing else is known of. */
export function foundEncoding(bytes: Uint8Array): string | null {
  const decoded = found(bytes, null);
  return decoded.ok ? decoded.value.encoding : null;
}

function found(bytes: Uint8Array, charset: string | null): Result<Decoded, OpenError> {
  const unicode = unicodeEncoding(bytes);
  if (unicode !== null) return ok({ encoding: unicode, text: decodedAs(unicode, bytes) });
  const format = binaryFormat(bytes);
  return format === null
    ? ok(decodeUnmarked(bytes, charset))
    : err({ kind: 'not-text', found: format });
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

  return byZeroBytes(bytes.subarray(0, DECLARATION_BYTES & ~3));
}

/** Zero bytes among so many characters that have none on the other side: spaces and tags of UTF-16. */
const ZERO_SHARE = 0.03;
/** In UTF-32 the third or second byte of four is zero but for emoji, the last or first always. */
const ALL_ZERO = 0.9;

/** No other encoding of text has zero bytes; where they stand tells which it is. */
function byZeroBytes(sample: Uint8Array): UnicodeEncoding | null {
  if (sample.length < 8) return null;
  const zeros = [0, 0, 0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  });
  const quarter = sample.length / 4;
  const [first = 0, second = 0, third = 0, fourth = 0] = zeros.map((count) => count / quarter);
  if (fourth === 1 && third >= ALL_ZERO && first < ALL_ZERO) return sound(sample, 'utf-32le');
  if (first === 1 && second >= ALL_ZERO && fourth < ALL_ZERO) return sound(sample, 'utf-32be');
  const [even, odd] = [(first + third) / 2, (second + fourth) / 2];
  if (odd > ZERO_SHARE && even < odd / 8) return sound(sample, 'utf-16le');
  if (even > ZERO_SHARE && odd < even / 8) return sound(sample, 'utf-16be');
  return null;
}

/** The encoding, if what comes of it is text: letters and signs, hardly anything unknown. */
function sound(sample: Uint8Array, encoding: UnicodeEncoding): UnicodeEncoding | null {
  const text = decodedAs(encoding, sample);
  const odd = text.match(/[\p{Cn}\p{Co}\p{Cs}\uFFFD]|(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
  return odd <= text.length * 0.02 ? encoding : null;
}

function decodeUnmarked(bytes: Uint8Array, charset: string | null): Decoded {
  const strict = strictUtf8(bytes);
  if (strict !== null) return { encoding: 'utf-8', text: strict };
  const declared = (charset === null ? null : knownEncoding(charset)) ?? declaredEncoding(bytes);
  const utf8 = declared === 'utf-8' || declared === null ? lenientUtf8(bytes) : null;
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
  if (declared === null || declared === 'utf-8') return decodedBy(guessedEncoding(bytes), bytes);
  const asDeclared = decodedBy(declared, bytes);
  if (!isDamaged(asDeclared.text)) return asDeclared;
  // What was declared cannot be: a guess may be better, and is taken only where it is.
  const asGuessed = decodedBy(guessedEncoding(bytes), bytes);
  return isDamaged(asGuessed.text) ? asDeclared : asGuessed;
}

function decodedBy(encoding: string, bytes: Uint8Array): Decoded {
  return { encoding, text: decodedAs(encoding, bytes) };
}

/** A file may hold a hundred thousand short stretches, and to make a decoder takes longer than to use it. */
const DECODERS = new Map<string, TextDecoder>();

/** The text of bytes whose encoding is known, by its name as TextDecoder has it, or UTF-32. */
export function decodedAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return decodeUtf32(bytes, encoding === 'utf-32le');
  }
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
  return isDamaged(text) ? null : text;
}

/** Whether more is damaged than a few places among the letters beyond ASCII. */
function isDamaged(text: string): boolean {
  let damaged = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) damaged++;
    else if (code > 0x7f) sound++;
  }
  return damaged > sound * DAMAGE;
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
