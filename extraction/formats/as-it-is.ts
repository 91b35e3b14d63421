import type { OpenError } from '../../core/errors.js';
import { ok, type Result } from '../../core/result.js';
import { decode } from '../decode.js';
import { NO_PICTURES, type PictureShelf } from '../pictures/picture-shelf.js';
import { sourceKind } from '../source-kind.js';
import type { Unwrapped } from './unwrapped.js';

/**
 * Bytes that turn out to be a page or a text, by what they hold first and by the name second.
 * @param charset as the wrapping says it.
 * @param base address the page was saved from, as the wrapping says it.
 * @param pictures where the page's pictures lie.
 */
export function asItIs(
  bytes: Uint8Array,
  name: string,
  charset: string | null = null,
  base: string | null = null,
  pictures: PictureShelf = NO_PICTURES,
): Result<Unwrapped, OpenError> {
  const text = decode(bytes, charset);
  if (!text.ok) return text;
  return ok(
    sourceKind(text.value, name) === 'html'
      ? { kind: 'page', html: text.value, base, pictures }
      : { kind: 'text', text: text.value },
  );
}
