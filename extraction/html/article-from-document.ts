import type { Article } from '../../core/article/article.js';
import { assembleArticle, type Head } from '../assemble-article.js';
import type { Unwrapped } from '../formats/unwrapped.js';
import { markAnswered } from '../mark-answered.js';
import { markFurniture } from '../mark-furniture.js';
import type { PictureCollector } from '../pictures/picture-collector.js';
import { chooseTitle } from './choose-title.js';
import { commonLanguage, partOf } from './draft.js';
import { declaredDirection, declaredLanguage } from './page-head.js';
import { walkPage } from './walk-page.js';

/**
 * The article of a document that was written as one piece, all of it in reading order, or null when it
 * holds no text. Takes the document to pieces.
 * @param head what its wrapping says of it; what that leaves open is looked for in the document.
 * @param pictures where the document's pictures are looked for.
 */
export function articleFromDocument(
  document: Document,
  { head: known, isLetter }: Pick<Extract<Unwrapped, { kind: 'document' }>, 'head' | 'isLetter'>,
  name: string,
  pictures: PictureCollector,
): Article | null {
  const lang = known.lang ?? declaredLanguage(document);
  const dir = known.dir ?? declaredDirection(document);
  const drafts = walkPage(document, null, { pictures });
  if (!drafts.some(({ text, kind }) => kind !== 'image' && text !== '')) return null;
  const { title, isSpoken } = chooseTitle({
    candidates: [known.title ?? null],
    headings: drafts.filter(({ kind, level }) => kind === 'heading' && level === 1),
    siteName: known.siteName ?? null,
    fileName: name,
  });
  const head: Head = {
    byline: null,
    siteName: null,
    published: null,
    ...known,
    title,
    isTitleSpoken: isSpoken && known.isTitleSpoken !== false,
    lang: lang ?? commonLanguage(drafts),
    dir,
  };
  const parts = drafts.map(partOf);
  return assembleArticle(
    head,
    markFurniture(isLetter === true ? markAnswered(parts) : parts, head),
  );
}
