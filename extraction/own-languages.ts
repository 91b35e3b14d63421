import type { Inline, TextKind } from '../core/article/article.js';
import type { ArticlePart } from './assemble-article.js';
import { contradicts, plainLanguage } from './block-language.js';
import { directionOf } from './direction.js';
import { isSameLanguage } from './language-tag.js';

/** Running text. Headings and labels are too short and too full of names to tell a language. */
const RUNNING: ReadonlySet<TextKind | 'image' | 'separator'> = new Set([
  'paragraph',
  'item',
  'definition',
  'cell',
]);

/**
 * Makes of a part one that has a language of its own only where that is another than the article's:
 * declared and not contradicted by its words, else plainly told by them.
 * @param lang the article's
 * @param mistaken what the page declares for all of it although its text is in another language
 */
export function ownLanguages(
  lang: string,
  mistaken: string | null,
): (part: ArticlePart) => ArticlePart {
  return (part) => {
    if (part.kind === 'image' || part.kind === 'separator') return { ...part, lang: null };
    const own = ownLanguage(part, lang, mistaken);
    const dir = part.dir ?? (own === null || part.lang === own ? null : directionOf(own));
    return { ...part, lang: own, dir, inlines: believed(part, own ?? lang) };
  };
}

function ownLanguage(part: ArticlePart, lang: string, mistaken: string | null): string | null {
  const { kind, text, skip } = part;
  const isBelieved =
    part.lang !== null && part.lang !== mistaken && !contradicts(text, part.lang, lang);
  const supposed = isBelieved ? part.lang : lang;
  const isTold = RUNNING.has(kind) && skip === null;
  const own = (isTold ? plainLanguage(text, supposed) : null) ?? supposed;
  return isSameLanguage(own, lang) ? null : own;
}

/** The stretches less those whose language their own words contradict. */
function believed({ text, inlines }: ArticlePart, around: string): readonly Inline[] {
  if (!inlines.some(({ style }) => style === 'lang')) return inlines;
  return inlines.filter(
    ({ style, start, end, value }) =>
      style !== 'lang' ||
      value === undefined ||
      !contradicts(text.slice(start, end), value, around),
  );
}
