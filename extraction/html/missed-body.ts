import { insideOf, type Draft, type Place } from './draft.js';
import { isProse } from './main-place.js';
import { isAside, isChrome } from './page-parts.js';
import { LINE_HOLDERS } from './page-scope.js';

/** Prose that makes a place worth reading, in characters. */
const ENOUGH_PROSE = 500;
/** Share of that prose below which what was chosen is not the article. */
const MISSED_SHARE = 0.4;
/** How far around it what was chosen may stand to be its beginning or end. */
const NEAR = 2;

/**
 * The article's body when Readability chose something beside it: all in the one place where most
 * paragraphs stand together, if nothing of it was chosen and it holds far more than what was. Null
 * when the choice is sound. What was chosen right beside it stays with it: often a first paragraph.
 */
export function missedBody(
  drafts: readonly Draft[],
  chosen: readonly Draft[],
): readonly Draft[] | null {
  const isInFrame = insideOf((place) => isChrome(place) || isAside(place));
  const together = new Map<Place, number>();
  for (const draft of drafts) {
    if (!isProse(draft) || isInFrame(draft)) continue;
    const { place } = draft;
    const home = LINE_HOLDERS.has(place.tag) && place.parent !== null ? place.parent : place;
    together.set(home, (together.get(home) ?? 0) + draft.text.length);
  }
  const [best] = [...together].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < ENOUGH_PROSE) return null;
  const [body, chars] = best;
  const isInBody = insideOf((place) => place === body);
  const prose = chosen.filter(isProse).reduce((sum, { text }) => sum + text.length, 0);
  if (prose >= chars * MISSED_SHARE || chosen.some(isInBody)) return null;
  const around = ancestor(body, NEAR);
  const isNear = insideOf((place) => place === around);
  const beside = new Set(
    around.tag === 'body' || around.tag === 'html' ? [] : chosen.filter(isNear),
  );
  return drafts.filter((draft) => beside.has(draft) || (isInBody(draft) && !isInFrame(draft)));
}

function ancestor(place: Place, levels: number): Place {
  let at = place;
  for (let i = 0; i < levels && at.parent !== null; i++) at = at.parent;
  return at;
}
