import type { Inline } from '../../core/article/article.js';
import type { ArticlePart } from '../assemble-article.js';

/** "_never_": how italics are written where there are none. Over lines, but not over sentences. */
const ITALICS = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]{0,300}?[^\s_])_(?![\p{L}\p{N}_])/gu;
/** A single one may be anything, as in a text about programs. */
const FEWEST = 2;

/** The parts with what is written as `_italics_` in italics, if the text does so at all. */
export function withEmphasis(parts: readonly ArticlePart[]): ArticlePart[] {
  const count = parts.reduce((sum, { text }) => sum + (text.match(ITALICS)?.length ?? 0), 0);
  return count < FEWEST ? [...parts] : parts.map(emphasised);
}

function emphasised(part: ArticlePart): ArticlePart {
  if (part.inlines.length > 0) return part;
  const inlines: Inline[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: inner = '', index } of part.text.matchAll(ITALICS)) {
    text += part.text.slice(at, index);
    inlines.push({ start: text.length, end: text.length + inner.length, style: 'em' });
    text += inner;
    at = index + whole.length;
  }
  return inlines.length === 0 ? part : { ...part, text: text + part.text.slice(at), inlines };
}
