import { LIMITS } from '../../core/limits.js';
import { carries } from '../byte-signature.js';
import { decodedBody } from './mime-body.js';
import { mimeHead, parameterOf, type MimeHead } from './mime-head.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const DASH = 0x2d;
const SPACE = 0x20;
const TAB = 0x09;

/** One part of a message, or the message itself. */
export class MimePart {
  readonly parts: MimePart[] = [];
  private end: number;

  /** @param start where its body begins in `bytes`. */
  constructor(
    readonly head: MimeHead,
    private readonly bytes: Uint8Array,
    readonly start: number,
  ) {
    this.end = bytes.length;
  }

  /** In lower case, without parameters; what does not say is plain text. */
  get type(): string {
    const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(this.head.get('content-type') ?? '')?.[1];
    return type?.toLowerCase() ?? 'text/plain';
  }

  get charset(): string | null {
    return parameterOf(this.head, 'content-type', 'charset');
  }

  get isAttachment(): boolean {
    return /^\s*attachment/i.test(this.head.get('content-disposition') ?? '');
  }

  /** What it holds, its transfer encoding undone. */
  body(): Uint8Array {
    const encoded = this.bytes.subarray(this.start, this.end);
    return decodedBody(encoded, this.head.get('content-transfer-encoding') ?? '');
  }

  /** Bytes of {@link body} at most. */
  get encodedBytes(): number {
    return this.end - this.start;
  }

  /** The first `length` bytes of {@link body}, or all where there are fewer. */
  bodyStart(length: number): Uint8Array {
    // No transfer encoding takes more than three bytes for one; line ends come on top.
    const encoded = this.bytes.subarray(this.start, Math.min(this.end, this.start + length * 4));
    const encoding = this.head.get('content-transfer-encoding') ?? '';
    return decodedBody(encoded, encoding).subarray(0, length);
  }

  /** It and all parts in it, in the order of the file. */
  *all(): Generator<MimePart> {
    yield this;
    for (const part of this.parts) yield* part.all();
  }

  /** Tells where its body ends, once that is known. */
  endAt(end: number): void {
    this.end = Math.max(this.start, end);
  }
}

/** A part that holds parts, and what the lines between them begin with. */
interface Multipart {
  readonly part: MimePart;
  readonly delimiter: string;
}

/**
 * The parts of a message (RFC 2046), found in one pass over its lines. Takes what mail programs and
 * browsers get wrong: bare line feeds, parts that are never closed, a file that was cut off. Parts
 * that are nested deeper or are more than {@link LIMITS} allow are left out.
 */
export function mimeMessage(bytes: Uint8Array): MimePart {
  const message = partAt(bytes, messageStart(bytes));
  const open: Multipart[] = [];
  let current = enter(message, open, bytes);
  let count = 1;
  for (let at = current.start; at < bytes.length; at = nextLine(bytes, at)) {
    if (bytes[at] !== DASH || bytes[at + 1] !== DASH) continue;
    const level = open.findLastIndex(({ delimiter }) => isDelimiter(bytes, at, delimiter));
    const parent = open[level];
    if (parent === undefined) continue;
    current.endAt(beforeLineEnd(bytes, at));
    const isLast = carries(bytes, { at: at + parent.delimiter.length, bytes: '--' });
    open.length = isLast ? level : level + 1;
    if (isLast) continue;
    if (++count > LIMITS.mimeParts) break;
    const part = partAt(bytes, nextLine(bytes, at));
    parent.part.parts.push(part);
    current = enter(part, open, bytes);
    // The line after the head is looked at next: it may already be a delimiter.
    at = current.start - 1;
  }
  return message;
}

function partAt(bytes: Uint8Array, at: number): MimePart {
  const { head, end } = mimeHead(bytes, at);
  return new MimePart(head, bytes, end);
}

/** Goes into what holds parts of its own, and returns the part whose body comes next. */
function enter(part: MimePart, open: Multipart[], bytes: Uint8Array): MimePart {
  if (part.type.startsWith('multipart/') && open.length < LIMITS.mimeDepth) {
    const boundary = parameterOf(part.head, 'content-type', 'boundary');
    if (boundary !== null) open.push({ part, delimiter: `--${boundary}` });
  }
  if (part.type !== 'message/rfc822' || part.isAttachment) return part;
  const inner = partAt(bytes, part.start);
  part.parts.push(inner);
  // A letter right inside a letter inside a letter is nothing that people send.
  return inner.type === 'message/rfc822' ? inner : enter(inner, open, bytes);
}

/** Whether the line is this delimiter, perhaps the last, and not the beginning of a longer one. */
function isDelimiter(bytes: Uint8Array, at: number, delimiter: string): boolean {
  if (!carries(bytes, { at, bytes: delimiter })) return false;
  let end = at + delimiter.length;
  if (carries(bytes, { at: end, bytes: '--' })) end += 2;
  while (bytes[end] === SPACE || bytes[end] === TAB || bytes[end] === CARRIAGE_RETURN) end++;
  return end >= bytes.length || bytes[end] === LINE_FEED;
}

/** Blank lines, and the line that parts letters in a mailbox file, may stand before the head. */
function messageStart(bytes: Uint8Array): number {
  let at = carries(bytes, { bytes: '\xef\xbb\xbf' }) ? 3 : 0;
  while (bytes[at] === LINE_FEED || bytes[at] === CARRIAGE_RETURN) at++;
  return carries(bytes, { at, bytes: 'From ' }) ? nextLine(bytes, at) : at;
}

function nextLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LINE_FEED, at);
  return end < 0 ? bytes.length : end + 1;
}

/** The line end before a delimiter belongs to the delimiter. */
function beforeLineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes[at - 1] === LINE_FEED ? at - 1 : at;
  return bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
}
