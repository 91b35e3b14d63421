import type { ArticlePart } from '../assemble-article.js';
import { insideOf, partOf, type Draft } from './draft.js';
import { isMenu } from './keep-drafts.js';
import { isNavigation } from './page-parts.js';

/** All of a page's text. Its menus are marked as what is not read, unless there is nothing else. */
export function wholePage(drafts: readonly Draft[]): ArticlePart[] {
  const isInNavigation = insideOf(isNavigation);
  const isFurniture = (draft: Draft): boolean => isInNavigation(draft) || isMenu(draft);
  const isText = ({ kind, text }: Draft): boolean => kind !== 'image' && text !== '';
  const isAll = !drafts.some((draft) => isText(draft) && !isFurniture(draft));
  return drafts.map((draft) => {
    const part = partOf(draft);
    return isAll || !isFurniture(draft) ? part : { ...part, skip: 'boilerplate' };
  });
}
