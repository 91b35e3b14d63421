import type { Container, Direction, Hints, Inline, TextKind } from '../../core/article/article.js';
import { LIMITS } from '../../core/limits.js';
import type { ArticlePart, ImagePart } from '../assemble-article.js';
import { canonicalTag } from '../language-tag.js';

/** An element that drafts stood in, remembered apart from the document, which is taken to pieces. */
export interface Place {
  readonly tag: string;
  /** Lower-cased class names and `id`, with spaces around each; empty where there are none. */
  readonly names: string;
  readonly role: string | null;
  readonly parent: Place | null;
  readonly depth: number;
  /** What it adds to the `within` path of the blocks in it, from the outside in. */
  containers: readonly Container[];
}

/** A block as the page has it, before it is known whether it belongs to the article. */
export interface Draft {
  readonly kind: TextKind | 'image' | 'separator';
  readonly level: number | null;
  /** Text of a text block, `alt` of an image, nothing of a separator. */
  readonly text: string;
  /** Of an image. */
  readonly image?: ImagePart;
  readonly inlines: readonly Inline[];
  readonly lang: string | null;
  readonly dir: Direction | null;
  readonly place: Place;
  hints: Hints | null;
  /** Number written on the element that holds it; see {@link MARK}. */
  readonly mark: number;
  /** Characters of its text that are links. */
  readonly linkChars: number;
}

/**
 * Attribute that carries a draft's number through the choosing of the content, which renames, moves
 * and re-parses elements but keeps their attributes.
 */
export const MARK = 'data-draft';

/** The containers from the outermost in; of a hostile depth the innermost. */
export function withinOf(place: Place): Container[] {
  const path: Container[] = [];
  for (let at: Place | null = place; at !== null; at = at.parent) {
    for (let i = at.containers.length - 1; i >= 0; i--) {
      const container = at.containers[i];
      if (container !== undefined && path.length < LIMITS.depth) path.push(container);
    }
  }
  return path.reverse();
}

/** Tells whether a place or one of its ancestors satisfies `test`; asks once for each place. */
export function insideOf(test: (place: Place) => boolean): (draft: { place: Place }) => boolean {
  const known = new Map<Place, boolean>();
  const isInside = (place: Place): boolean => {
    let inside = known.get(place);
    if (inside === undefined) {
      inside = test(place) || (place.parent !== null && isInside(place.parent));
      known.set(place, inside);
    }
    return inside;
  };
  return ({ place }) => isInside(place);
}

/** The draft as a part of an article. */
export function partOf(draft: Draft): ArticlePart {
  const { kind, level, text, image, inlines, lang, dir, hints, linkChars, place } = draft;
  const within = withinOf(place);
  const own = image === undefined ? {} : { image };
  return { kind, level, text, ...own, inlines, lang, dir, hints, linkChars, within, skip: null };
}

/** The language most of the text is marked with, for pages that mark only the article. */
export function commonLanguage(drafts: readonly Draft[]): string | null {
  const chars = new Map<string, number>();
  let total = 0;
  for (const { lang, text } of drafts) {
    total += text.length;
    if (lang !== null) chars.set(lang, (chars.get(lang) ?? 0) + text.length);
  }
  const [most] = [...chars].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] * 2 > total ? canonicalTag(most[0]) : null;
}
