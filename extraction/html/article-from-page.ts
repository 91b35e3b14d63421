import type { Article } from '../../core/article/article.js';
import { assembleArticle, type ArticlePart } from '../assemble-article.js';
import { canonicalTag } from '../language-tag.js';
import { markFurniture } from '../mark-furniture.js';
import { chooseContent } from './choose-content.js';
import { withinOf, type Draft } from './draft.js';
import { keepDrafts } from './keep-drafts.js';
import { pageAddress } from './link-target.js';
import { declaredDirection, declaredLanguage, declaredTitle } from './page-head.js';
import { chooseTitle } from './choose-title.js';
import { walkPage } from './walk-page.js';

/**
 * The article of a page, or null when it holds no text at all. Takes the document to pieces.
 * @param html the source the document was parsed from; only its beginning is looked at.
 */
export function articleFromPage(document: Document, html: string, name: string): Article | null {
  const base = pageAddress(document, html);
  const pageTitle = declaredTitle(document);
  const pageLang = declaredLanguage(document);
  const pageDir = declaredDirection(document);
  const drafts = walkPage(document, base);
  const choice = chooseContent(document);
  const kept = keepDrafts(drafts, choice.marks);
  if (!kept.some(({ text, kind }) => kind !== 'image' && text !== '')) return null;
  const { title, isSpoken } = chooseTitle({
    candidates: [choice.title, pageTitle],
    headings: drafts.filter(
      ({ kind, level }) => kind === 'heading' && level !== null && level <= 2,
    ),
    siteName: choice.siteName,
    fileName: name,
  });
  const head = {
    title,
    isTitleSpoken: isSpoken,
    byline: choice.byline,
    siteName: choice.siteName,
    published: choice.published,
    ...(base !== null && { site: new URL(base).hostname.replace(/^www\./, '') }),
    lang: pageLang ?? commonLanguage(kept),
    dir: pageDir,
  };
  return assembleArticle(head, markFurniture(kept.map(part), head));
}

function part(draft: Draft): ArticlePart {
  const { kind, level, text, inlines, lang, dir, hints, linkChars, place } = draft;
  const within = withinOf(place);
  return { kind, level, text, inlines, lang, dir, hints, linkChars, within, skip: null };
}

/** The language most of the text is marked with, for pages that mark only the article. */
function commonLanguage(drafts: readonly Draft[]): string | null {
  const chars = new Map<string, number>();
  let total = 0;
  for (const { lang, text } of drafts) {
    total += text.length;
    if (lang !== null) chars.set(lang, (chars.get(lang) ?? 0) + text.length);
  }
  const [most] = [...chars].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 > total ? canonicalTag(most[0]) : null;
}
