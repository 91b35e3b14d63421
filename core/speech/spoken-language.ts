import { isText } from '../article/article.js';
import type { Article, TextBlock, TextSpan } from '../article/article.js';
import { languageKey } from './language.js';

/**
 * Tag of the language in which a stretch is spoken: of the innermost marked stretch that holds all its
 * letters, else of its paragraph, else of the article. A word or two of another language in a sentence
 * change nothing.
 */
export function languageOf(article: Article, span: TextSpan): string {
  const block = article.blocks[span.block];
  if (block === undefined || !isText(block)) return article.lang;
  return stretchLanguage(block, span) ?? block.lang ?? article.lang;
}

function stretchLanguage(block: TextBlock, { start, end }: TextSpan): string | null {
  let found: { readonly value: string; readonly length: number } | null = null;
  for (const inline of block.inlines) {
    if (inline.style !== 'lang' || inline.value === undefined) continue;
    const isAround =
      inline.start < end &&
      inline.end > start &&
      !hasLetters(block.text.slice(start, Math.max(start, inline.start))) &&
      !hasLetters(block.text.slice(Math.min(end, inline.end), end));
    const length = inline.end - inline.start;
    if (isAround && (found === null || length < found.length)) {
      found = { value: inline.value, length };
    }
  }
  return found?.value ?? null;
}

function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Keys of `languageKey` of the languages other than its own that are marked in an article, in the
 * order in which they are met.
 */
export function otherLanguages(article: Article): readonly string[] {
  const own = languageKey(article.lang);
  const found = new Set<string>();
  const add = (tag: string | undefined): void => {
    const key = tag === undefined ? own : languageKey(tag);
    if (key !== own && key !== 'und') found.add(key);
  };
  for (const block of article.blocks) {
    if (!isText(block) || block.skip !== undefined) continue;
    add(block.lang);
    for (const { style, value } of block.inlines) if (style === 'lang') add(value);
  }
  return [...found];
}
