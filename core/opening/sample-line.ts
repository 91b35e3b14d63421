/** Bytes in which a line is looked for, and of the line itself. */
const SEARCHED_BYTES = 512 * 1024;
const LINE_BYTES = 160;
/** Zero bytes in so many of the first ones: then characters are of two or four bytes. */
const WIDE_SHARE = 0.05;

const LESS = 0x3c;
const GREATER = 0x3e;

/**
 * A line of a page's or text's bytes by which a person sees whether an encoding is right: the stretch
 * between tags that has most bytes beyond ASCII. Empty where there is no text at all.
 */
export function sampleLine(bytes: Uint8Array): Uint8Array {
  const searched = bytes.subarray(0, SEARCHED_BYTES);
  if (isWide(searched)) return searched.subarray(0, LINE_BYTES * 4);
  let best = { from: 0, to: 0, telling: -1 };
  for (const { from, to } of stretches(searched)) {
    const telling = tellingIn(searched, from, to);
    if (telling > best.telling) best = { from, to, telling };
    if (telling >= LINE_BYTES / 2) break;
  }
  return searched.subarray(best.from, best.to);
}

function isWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 1_024);
  let zeros = 0;
  for (const byte of start) if (byte === 0) zeros++;
  return zeros > start.length * WIDE_SHARE;
}

/** The lines between tags, in pieces of at most {@link LINE_BYTES}; those of scripts and styles left out. */
function* stretches(bytes: Uint8Array): Generator<{ readonly from: number; readonly to: number }> {
  let at = 0;
  while (at < bytes.length) {
    if (bytes[at] === LESS && isTag(bytes[at + 1])) {
      at = endOfTag(bytes, at);
      continue;
    }
    const from = at;
    do at++;
    while (at < bytes.length && at - from < LINE_BYTES && !endsLine(bytes, at));
    if (at - from >= LINE_BYTES) at = lastSpace(bytes, from, at);
    yield { from, to: at };
  }
}

function endsLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0x0a || bytes[at] === 0x0d || (bytes[at] === LESS && isTag(bytes[at + 1]));
}

/** Letter, "/", "!" or "?". */
function isTag(byte = 0): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || byte === 0x2f || byte === 0x21 || byte === 0x3f;
}

function endOfTag(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(GREATER, at);
  if (end < 0) return bytes.length;
  const name = String.fromCharCode(...bytes.subarray(at + 1, at + 7)).toLowerCase();
  if (!name.startsWith('script') && !name.startsWith('style')) return end + 1;
  for (let next = bytes.indexOf(LESS, end); next >= 0; next = bytes.indexOf(LESS, next + 1)) {
    if (bytes[next + 1] === 0x2f) return next;
  }
  return bytes.length;
}

/** A word is not cut, where there are words: nor then is a character of several bytes. */
function lastSpace(bytes: Uint8Array, from: number, to: number): number {
  const space = bytes.lastIndexOf(0x20, to);
  return space > from + LINE_BYTES / 2 ? space : to;
}

/** Bytes beyond ASCII count; the escape of ISO-2022 does for what is written in it. */
function tellingIn(bytes: Uint8Array, from: number, to: number): number {
  let telling = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80 || byte === 0x1b) telling += 2;
  }
  return telling === 0 ? (to - from) / (LINE_BYTES * 2) : telling;
}
