import { addressParser, decodeWords } from 'postal-mime';
import type { OpenError } from '../../core/errors.js';
import { LIMITS } from '../../core/limits.js';
import { err, ok, type Result } from '../../core/result.js';
import type { Head } from '../assemble-article.js';
import { decode } from '../decode.js';
import { asItIs } from './as-it-is.js';
import { letterHtml } from './letter-html.js';
import { picturesInMessage } from '../pictures/pictures-in-message.js';
import { parameterOf } from './mime-head.js';
import { mimeMessage, type MimePart } from './mime.js';
import type { FormatReader, Unwrapped } from './unwrapped.js';

/** "Re:", "Fwd:" and what they are in other mail programs; they answer or hand on, and say nothing. */
const REPLY_PREFIX =
  /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|antw|doorst|odp|res|enc|ynt|ilt|回复|转发|答复)(?:\[\d+\])?\s*[:：])+\s*/iu;

/** A letter: its page, else its text, with the subject as the title. Attachments are left alone. */
export const readEmail: FormatReader = (bytes, name) => Promise.resolve(letterIn(bytes, name));

function letterIn(bytes: Uint8Array, name: string): Result<Unwrapped, OpenError> {
  const message = mimeMessage(bytes);
  if (message.head.size === 0) return asItIs(bytes, name);
  const shown = shownParts(message);
  const pages = shown.filter(({ type }) => type === 'text/html');
  const html = pages.length > 0 ? pages.map(pageOf) : shown.map(letterOf);
  if (html.every((piece) => piece.trim() === '')) {
    return err({ kind: 'holds-no-article', found: 'e-mail' });
  }
  return ok({
    kind: 'document',
    html: html.join('\n'),
    head: headOf(message),
    isLetter: true,
    pictures: picturesInMessage(message, null),
  });
}

/**
 * The parts that are read. Of alternatives that is the richest, which comes last, of a page and its
 * pictures the page, and else whatever is no attachment.
 */
function shownParts(part: MimePart): readonly MimePart[] {
  const { parts, type } = part;
  if (part.isAttachment) return [];
  if (parts.length === 0) {
    const isText = type === 'text/html' || type === 'text/plain';
    return isText && pageOf(part).trim() !== '' ? [part] : [];
  }
  const shown = parts.map(shownParts).filter(({ length }) => length > 0);
  switch (type) {
    case 'multipart/alternative':
      return (
        shown.findLast((each) => each.some(({ type: inner }) => inner === 'text/html')) ??
        shown.at(-1) ??
        []
      );
    case 'multipart/related':
      return shown[0] ?? [];
    default:
      return shown.flat();
  }
}

function pageOf(part: MimePart): string {
  const text = decode(part.body(), part.charset);
  return text.ok ? text.value : '';
}

function letterOf(part: MimePart): string {
  const isFlowed = parameterOf(part.head, 'content-type', 'format')?.toLowerCase() === 'flowed';
  return letterHtml(pageOf(part), isFlowed);
}

function headOf({ head }: MimePart): Partial<Head> {
  const title = line(decodeWords(head.get('subject') ?? '')).replace(REPLY_PREFIX, '');
  const [from] = addressParser(head.get('from') ?? '');
  const byline = line(from?.name || (from?.address ?? ''));
  const sent = new Date(head.get('date') ?? '');
  return {
    ...(title !== '' && { title }),
    byline: byline === '' ? null : byline,
    published: Number.isNaN(sent.getTime()) ? null : sent.toISOString(),
  };
}

function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LIMITS.headChars);
}
