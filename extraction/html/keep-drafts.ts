import { insideOf, type Draft, type Place } from './draft.js';
import { lostDrafts } from './lost-drafts.js';
import { isProse } from './main-place.js';
import { missedBody } from './missed-body.js';
import { outskirts } from './outskirts.js';
import {
  isArticleElement,
  isAside,
  isChrome,
  isMainElement,
  isNavigation,
  isSignOff,
} from './page-parts.js';

/** Text that makes a `<main>` or `<article>` worth trusting, in characters. */
const ENOUGH_TEXT = 140;
/** Share of a line's characters that may be links before it is a menu. */
const MOST_LINKS = 0.6;
/** Share of its article element's text below which a choice has missed the article. */
const MISSED_SHARE = 0.5;
/** The same of a `<main>`, which may hold more than the article. */
const MISSED_MAIN_SHARE = 0.35;
/** Share of the chosen text up to which a part that is named like the page's furniture is dropped. */
const CHROME_SHARE = 0.25;

/**
 * The drafts that belong to the article, in reading order: those Readability chose, without what is
 * plainly named as something else, and with what it lost between them. Where it chose none, by plain
 * rules: the page's main part without its menus.
 */
export function keepDrafts(drafts: readonly Draft[], marks: ReadonlySet<number>): readonly Draft[] {
  const chosen = drafts.filter(({ mark }) => marks.has(mark));
  if (charsOf(chosen) === 0) return mainPart(drafts);
  const inside = withoutSignOff(withoutChrome(missedBody(drafts, chosen) ?? chosen));
  const around = outskirts(inside);
  const content = inside.filter((draft) => !around.has(draft));
  const whole = wholeArticle(drafts, content);
  if (whole !== null) return whole;
  const lost = lostDrafts(drafts, new Set(content));
  if (lost.size === 0) return content;
  const kept = new Set(content);
  const left = new Set(chosen.filter((draft) => !kept.has(draft)));
  return drafts.filter((draft) => kept.has(draft) || (lost.has(draft) && !left.has(draft)));
}

/** Share bars, newsletters and the like inside the chosen part; never most of it. */
function withoutChrome(chosen: readonly Draft[]): readonly Draft[] {
  const isInNavigation = insideOf(isNavigation);
  const rest = chosen.filter((draft) => !isInNavigation(draft));
  const content = charsOf(rest) > 0 ? rest : chosen;
  const chrome = content.filter(insideOf(isChrome));
  if (charsOf(chrome) > charsOf(content) * CHROME_SHARE) return content;
  const dropped = new Set(chrome);
  return content.filter((draft) => !dropped.has(draft));
}

/** Without what follows the text in boxes of their own: who wrote it, and what to do next. */
function withoutSignOff(content: readonly Draft[]): readonly Draft[] {
  const isInSignOff = insideOf(isSignOff);
  const last = content.findLastIndex((draft) => isProse(draft) && !isInSignOff(draft));
  return last < 0
    ? content
    : content.filter((draft, index) => index <= last || !isInSignOff(draft));
}

/**
 * The whole of the `<article>` or `<main>` that everything chosen stands in, if only a small part of
 * it was chosen: then Readability took one of its sections for the article.
 */
function wholeArticle(drafts: readonly Draft[], chosen: readonly Draft[]): readonly Draft[] | null {
  for (const [isWhole, share] of [
    [isArticleElement, MISSED_SHARE],
    [isMainElement, MISSED_MAIN_SHARE],
  ] as const) {
    const around = outermost(chosen[0]?.place ?? null, isWhole);
    const isWithin = insideOf((place) => place === around);
    if (around === null || !chosen.every(isWithin)) continue;
    const whole = withoutFrame(drafts.filter(isWithin));
    return charsOf(chosen) < charsOf(whole) * share ? whole : null;
  }
  return null;
}

function outermost(place: Place | null, test: (place: Place) => boolean): Place | null {
  let found: Place | null = null;
  for (let at = place; at !== null; at = at.parent) if (test(at)) found = at;
  return found;
}

/** Without menus, boxes and what is named like the page's furniture. */
function withoutFrame(drafts: readonly Draft[]): readonly Draft[] {
  const isInFrame = insideOf((place) => isChrome(place) || isAside(place));
  return drafts.filter((draft) => !isInFrame(draft) && !isMenu(draft));
}

function mainPart(drafts: readonly Draft[]): readonly Draft[] {
  const content = withoutFrame(drafts);
  for (const isMain of [isArticleElement, isMainElement]) {
    const inside = content.filter(insideOf(isMain));
    if (charsOf(inside) >= ENOUGH_TEXT) return inside;
  }
  return charsOf(content) > 0 ? content : drafts;
}

/** A line that is links and little else. */
export function isMenu({ text, linkChars }: Draft): boolean {
  return text !== '' && linkChars > text.length * MOST_LINKS;
}

function charsOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { kind, text }) => sum + (kind === 'image' ? 0 : text.length), 0);
}
