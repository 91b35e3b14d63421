import type { OpenError } from '../../core/errors.js';
import { ok, type Result } from '../../core/result.js';
import { decode } from '../decode.js';
import { sourceKind } from '../source-kind.js';
import type { Unwrapped } from './unwrapped.js';

/**
 * Bytes that turn out to be a page or a text, by what they hold first and by the name second.
 * @param charset as the wrapping says it.
 * @param base address the page was saved from, as the wrapping says it.
 */
export function asItIs(
  bytes: Uint8Array,
  name: string,
  charset: string | null = null,
  base: string | null = null,
): Result<Unwrapped, OpenError> {
  const text = decode(bytes, charset);
  if (!text.ok) return text;
  return ok(
    sourceKind(text.value, name) === 'html'
      ? { kind: 'page', html: text.value, base }
      : { kind: 'text', text: text.value },
  );
}
