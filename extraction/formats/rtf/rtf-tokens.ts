/** Told of what an RTF file holds, in order. */
export interface RtfListener {
  beginGroup(): void;
  endGroup(): void;
  /** A control word, such as `b` with 0 for `\b0`; null where it has no number. */
  word(name: string, value: number | null): void;
  /** A control sign, such as `~` for `\~`. */
  sign(sign: string): void;
  /** One byte of text, written as `\'hh`. */
  byte(byte: number): void;
  /** Bytes of text. */
  bytes(bytes: Uint8Array): void;
}

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const RETURN = 0x0d;
const NEWLINE = 0x0a;
const QUOTE = 0x27;
const MINUS = 0x2d;
const SPACE = 0x20;
/** Longer ones are no control words, and more digits no number. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

/** Reads an RTF file from its first byte to its last, in one pass, whatever it holds. */
export function readRtfTokens(file: Uint8Array, listener: RtfListener): void {
  let at = 0;
  while (at < file.length) {
    const byte = file[at];
    if (byte === BACKSLASH) at = readControl(file, at + 1, listener);
    else if (isSpecial(byte)) {
      if (byte === OPEN) listener.beginGroup();
      else if (byte === CLOSE) listener.endGroup();
      at++;
    } else {
      const end = endOfText(file, at);
      listener.bytes(file.subarray(at, end));
      at = end;
    }
  }
}

function endOfText(file: Uint8Array, start: number): number {
  let at = start;
  while (at < file.length && !isSpecial(file[at])) at++;
  return at;
}

function isSpecial(byte: number | undefined): boolean {
  return (
    byte === BACKSLASH || byte === OPEN || byte === CLOSE || byte === RETURN || byte === NEWLINE
  );
}

/** @param start behind the backslash. Returns where it ends. */
function readControl(file: Uint8Array, start: number, listener: RtfListener): number {
  const first = file[start];
  if (first === undefined) return start;
  if (isLetter(first)) return readWord(file, start, listener);
  if (first === QUOTE) {
    const hex = latin(file.subarray(start + 1, start + 3));
    if (!/^[0-9a-f]{2}$/i.test(hex)) return start + 1;
    listener.byte(Number.parseInt(hex, 16));
    return start + 3;
  }
  // A backslash before a line's end is a paragraph's end.
  if (first === RETURN || first === NEWLINE) listener.word('par', null);
  else listener.sign(String.fromCharCode(first));
  return start + 1;
}

function readWord(file: Uint8Array, start: number, listener: RtfListener): number {
  let at = start;
  while (isLetter(file[at])) at++;
  const name = latin(file.subarray(start, Math.min(at, start + LONGEST_WORD)));
  let value: number | null = null;
  const digits = file[at] === MINUS ? at + 1 : at;
  if (isDigit(file[digits])) {
    at = digits;
    while (isDigit(file[at])) at++;
    const size = Number(latin(file.subarray(digits, Math.min(at, digits + MOST_DIGITS))));
    value = file[digits - 1] === MINUS ? -size : size;
  }
  if (file[at] === SPACE) at++;
  // What follows it is no text and may hold any byte.
  if (name === 'bin') return Math.min(file.length, at + Math.max(0, value ?? 0));
  listener.word(name, value);
  return at;
}

function isLetter(byte: number | undefined): boolean {
  const lower = (byte ?? 0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
