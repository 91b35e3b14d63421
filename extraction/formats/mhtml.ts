import type { OpenError } from '../../core/errors.js';
import { err, type Result } from '../../core/result.js';
import { asItIs } from './as-it-is.js';
import { picturesInMessage } from '../pictures/pictures-in-message.js';
import { parameterOf } from './mime-head.js';
import { mimeMessage, type MimePart } from './mime.js';
import type { FormatReader, Unwrapped } from './unwrapped.js';

const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** The page that a browser saved in one file with its pictures, styles and frames; only it is unpacked. */
export const readMhtml: FormatReader = (bytes, name) => Promise.resolve(pageIn(bytes, name));

function pageIn(bytes: Uint8Array, name: string): Result<Unwrapped, OpenError> {
  const message = mimeMessage(bytes);
  // Without a head it is no message, without a boundary its parts can't be told apart.
  if (message.head.size === 0) return asItIs(bytes, name);
  const page = message.parts.length === 0 ? message : rootPage(message);
  if (page === null) return err({ kind: 'holds-no-article', found: 'saved web page' });
  const address = addressOf(page, message);
  return asItIs(
    page.body(),
    page.type === 'text/plain' ? 'page.txt' : 'page.html',
    page.charset,
    address,
    picturesInMessage(message, address),
  );
}

/** What the message itself calls its page, else its first page, else its first text. */
function rootPage(message: MimePart): MimePart | null {
  const parts = [...message.all()].filter(({ parts: { length } }) => length === 0);
  const start = parameterOf(message.head, 'content-type', 'start');
  const saved = message.head.get('snapshot-content-location');
  const isPage = ({ type }: MimePart): boolean => PAGE_TYPES.has(type);
  const has = (field: string, value: string | null | undefined) => (part: MimePart) =>
    isPage(part) && value != null && part.head.get(field)?.trim() === value;
  return (
    parts.find(has('content-id', start)) ??
    parts.find(has('content-location', saved)) ??
    parts.find(isPage) ??
    parts.find(({ type }) => type === 'text/plain') ??
    null
  );
}

function addressOf(page: MimePart, message: MimePart): string | null {
  const named = [
    page.head.get('content-location'),
    message.head.get('snapshot-content-location'),
    message.head.get('content-location'),
    message.head.get('content-base'),
  ];
  return named.find((address) => address !== undefined && /^https?:\/\//i.test(address)) ?? null;
}
