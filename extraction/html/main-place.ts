import type { Draft, Place } from './draft.js';
import { LINE_HOLDERS } from './page-scope.js';

/** A paragraph of this length is text and no label, in characters. */
const PROSE_CHARS = 80;
/** The same in scripts that write a word in a sign or two. */
const DENSE_PROSE_CHARS = 30;
const DENSE_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Share of its characters that may be links. */
const FEW_LINKS = 0.3;
/** Share of all prose that the article's own place holds. */
const MAIN_SHARE = 0.6;

/** Whether a draft is a paragraph of running text, wherever it stands. */
export function isProse({ kind, text, linkChars }: Draft): boolean {
  if (kind !== 'paragraph' && kind !== 'item' && kind !== 'definition') return false;
  if (linkChars > text.length * FEW_LINKS) return false;
  return text.length >= (DENSE_SCRIPT.test(text) ? DENSE_PROSE_CHARS : PROSE_CHARS);
}

/**
 * The innermost place that holds most of the prose, and so most of the article; null where there is
 * none. One of several places that the page sets alike, such as a long answer among the turns of an
 * interview, is no place of the article's own: what holds all of them is.
 */
export function mainPlace(drafts: readonly Draft[]): Place | null {
  const held = new Map<Place, number>();
  const children = new Map<Place, Set<Place>>();
  let all = 0;
  for (const draft of drafts) {
    const chars = isProse(draft) ? draft.text.length : 0;
    all += chars;
    for (let at: Place | null = draft.place; at !== null; at = at.parent) {
      held.set(at, (held.get(at) ?? 0) + chars);
      if (at.parent === null) continue;
      const siblings = children.get(at.parent);
      if (siblings === undefined) children.set(at.parent, new Set([at]));
      else siblings.add(at);
    }
  }
  if (all === 0) return null;
  let main: Place | null = null;
  for (const [place, chars] of held) {
    if (chars < all * MAIN_SHARE || LINE_HOLDERS.has(place.tag)) continue;
    if (main === null || place.depth > main.depth) main = place;
  }
  while (main !== null && main.parent !== null && hasTwin(main, children.get(main.parent))) {
    main = main.parent;
  }
  return main;
}

/** Whether one of the others is set like it: the same element of the same class. */
function hasTwin(place: Place, siblings: ReadonlySet<Place> | undefined): boolean {
  const names = place.names.split(' ').filter((name) => name !== '');
  for (const other of siblings ?? []) {
    if (other === place || other.tag !== place.tag) continue;
    if (
      names.length === 0
        ? other.names === ''
        : names.some((name) => other.names.includes(` ${name} `))
    )
      return true;
  }
  return false;
}
