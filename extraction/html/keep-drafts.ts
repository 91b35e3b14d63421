import { isInside, type Draft, type Place } from './draft.js';
import { isAside, isChrome } from './page-parts.js';

/** Text that makes a `<main>` or `<article>` worth trusting, in characters. */
const ENOUGH_TEXT = 140;
/** Share of a line's characters that may be links before it is a menu. */
const MOST_LINKS = 0.6;

/**
 * The drafts that belong to the article: those Readability chose, and what it lost beside them.
 * Where it chose none, by plain rules: the page's main part without its menus.
 */
export function keepDrafts(drafts: readonly Draft[], marks: ReadonlySet<number>): readonly Draft[] {
  return marks.size === 0 ? mainPart(drafts) : drafts.filter(({ mark }) => marks.has(mark));
}

function mainPart(drafts: readonly Draft[]): readonly Draft[] {
  const content = drafts.filter(
    (draft) =>
      !isInside(draft.place, isChrome) && !isInside(draft.place, isAside) && !isMenu(draft),
  );
  for (const isMain of [isArticle, isMainElement]) {
    const inside = content.filter(({ place }) => isInside(place, isMain));
    if (inside.reduce((sum, { text }) => sum + text.length, 0) >= ENOUGH_TEXT) return inside;
  }
  return content.length > 0 ? content : drafts;
}

function isMenu({ text, linkChars }: Draft): boolean {
  return text !== '' && linkChars > text.length * MOST_LINKS;
}

function isArticle({ tag, role }: Place): boolean {
  return tag === 'article' || role === 'article';
}

function isMainElement({ tag, role }: Place): boolean {
  return tag === 'main' || role === 'main';
}
