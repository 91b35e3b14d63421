import type { Article } from '../../core/article/article.js';
import type { ReadingScope } from '../../core/opening/choices.js';
import { assembleArticle } from '../assemble-article.js';
import { markFurniture } from '../mark-furniture.js';
import { chooseContent } from './choose-content.js';
import { commonLanguage, partOf } from './draft.js';
import { keepDrafts } from './keep-drafts.js';
import { wholePage } from './whole-page.js';
import { pageAddress } from './link-target.js';
import { declaredDirection, declaredLanguage, declaredTitle } from './page-head.js';
import type { PictureCollector } from '../pictures/picture-collector.js';
import { chooseTitle } from './choose-title.js';
import { walkPage } from './walk-page.js';

/**
 * The article of a page, or null when it holds no text at all. Takes the document to pieces.
 * @param html the source the document was parsed from; only its beginning is looked at.
 * @param savedFrom the page's address as its wrapping says it; what the page says of itself comes first.
 * @param pictures where the page's pictures are looked for.
 * @param scope of the whole page, its menus are marked as what is not read.
 */
export function articleFromPage(
  document: Document,
  html: string,
  name: string,
  savedFrom: string | null,
  pictures: PictureCollector,
  scope: ReadingScope = 'article',
): Article | null {
  const base = pageAddress(document, html, savedFrom);
  const pageTitle = declaredTitle(document);
  const pageLang = declaredLanguage(document);
  const pageDir = declaredDirection(document);
  const drafts = walkPage(document, base, { pictures, scope });
  const choice = chooseContent(document);
  const kept = scope === 'page' ? drafts : keepDrafts(drafts, choice.marks);
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
  const parts = scope === 'page' ? wholePage(drafts) : kept.map(partOf);
  return assembleArticle(head, markFurniture(parts, head));
}
