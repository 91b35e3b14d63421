import type { Article } from '../core/article/article.js';
import { assembleArticle, type ArticlePart, type Head } from './assemble-article.js';
import { titleOfFile } from './html/choose-title.js';
import { markFurniture } from './mark-furniture.js';

/** The article that a format's reader has made blocks of, or null when none of them holds text. */
export function articleFromParts(
  parts: readonly ArticlePart[],
  known: Partial<Head>,
  name: string,
): Article | null {
  if (!parts.some(({ kind, text }) => kind !== 'image' && text !== '')) return null;
  const title = known.title ?? null;
  const head: Head = {
    byline: null,
    siteName: null,
    published: null,
    lang: null,
    dir: null,
    ...known,
    title: title ?? titleOfFile(name),
    isTitleSpoken: title !== null && known.isTitleSpoken !== false,
  };
  return assembleArticle(head, markFurniture(parts, head));
}
