import { foundEncoding } from './decode.js';
import { formatOf } from './formats/format-of.js';
import type { Source } from './read-article.js';

/**
 * Label of the encoding that is found for a page or a text, whatever a person has chosen; null where its
 * format says that itself, or it came as text.
 */
export function sourceEncoding({ name, bytes, kind }: Source): string | null {
  if (kind !== undefined || formatOf(bytes, name) !== null) return null;
  return foundEncoding(bytes);
}
