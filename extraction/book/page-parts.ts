import type { SkipReason } from '../../core/article/article.js';
import type { ArticlePart } from '../assemble-article.js';
import { MARK, partOf } from '../html/draft.js';
import { walkPage } from '../html/walk-page.js';
import { reasonOfKind } from '../mark-furniture.js';
import type { PictureCollector } from '../pictures/picture-collector.js';
import { prepareRoles, skipByRole } from './page-roles.js';

/** Share of a page's text that may be links before it is a table of contents. */
const MOST_LINKS = 0.7;
const FEWEST_LINKS = 5;

/** What a page of a book holds. */
export interface PageParts {
  readonly parts: readonly ArticlePart[];
  /** Where elements stand that something points to: index of the part at or after each, by `id`. */
  readonly places: ReadonlyMap<string, number>;
  /** What the next page's containers may be numbered from. */
  readonly nextKey: number;
}

/**
 * Reads a page of a book, which is all text. Takes the document to pieces.
 * @param wanted the `id`s whose places are to be found.
 */
export function partsOfPage(
  document: Document,
  {
    skip,
    pictures,
    firstKey,
    wanted,
  }: {
    readonly skip: SkipReason | null;
    readonly pictures: PictureCollector;
    readonly firstKey: number;
    readonly wanted: ReadonlySet<string>;
  },
): PageParts {
  prepareRoles(document);
  const drafts = walkPage(document, null, { pictures, firstKey });
  const ofRole = skipByRole();
  const ownSkip = skip ?? (isContentsPage(drafts) ? 'duplicate' : null);
  const plain = drafts.map((draft) => {
    const part = partOf(draft);
    if (part.kind === 'image' || part.kind === 'separator') return part;
    const reason = ownSkip ?? ofRole(draft) ?? reasonOfKind(part);
    return reason === null ? part : { ...part, skip: reason };
  });
  let nextKey = firstKey;
  for (const { within } of plain) {
    for (const { key } of within) nextKey = Math.max(nextKey, key + 1);
  }
  const marks = new Map<number, number>();
  drafts.forEach(({ mark }, index) => {
    if (!marks.has(mark)) marks.set(mark, index);
  });
  const places = wanted.size === 0 ? new Map<string, number>() : placesOf(document, wanted, marks);
  return { parts: withoutFrame(plain), places, nextKey };
}

/** A table of contents that is a page of the book: what it lists is said where it stands. */
function isContentsPage(
  drafts: readonly { readonly text: string; readonly linkChars: number }[],
): boolean {
  const lines = drafts.filter(({ text }) => text !== '');
  const chars = lines.reduce((sum, { text }) => sum + text.length, 0);
  const links = lines.filter(({ linkChars, text }) => linkChars * 2 > text.length);
  const linkChars = lines.reduce((sum, line) => sum + line.linkChars, 0);
  return links.length >= FEWEST_LINKS && linkChars > chars * MOST_LINKS;
}

/** Without the groups that hold all of the page: they say nothing of any of it. */
function withoutFrame(parts: readonly ArticlePart[]): readonly ArticlePart[] {
  const [first] = parts;
  if (first === undefined) return parts;
  let shared = 0;
  for (const container of first.within) {
    if (container.kind !== 'group') break;
    if (!parts.every(({ within }) => within[shared]?.key === container.key)) break;
    shared++;
  }
  return shared === 0
    ? parts
    : parts.map((part) => ({ ...part, within: part.within.slice(shared) }));
}

/** The elements in their order: one that holds nothing itself stands at what follows. */
function placesOf(
  document: Document,
  wanted: ReadonlySet<string>,
  marks: ReadonlyMap<number, number>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  let waiting: string[] = [];
  let held: number | undefined;
  const { body } = document;
  for (const element of body.querySelectorAll(`[id],[name],[${MARK}]`)) {
    const mark = element.getAttribute(MARK);
    if (mark !== null) held = marks.get(Number(mark));
    const isHeld = mark !== null || element.closest(`[${MARK}]`) !== null;
    const id = element.getAttribute('id') ?? element.getAttribute('name') ?? '';
    if (wanted.has(id)) waiting.push(id);
    if (!isHeld || held === undefined) continue;
    for (const each of waiting) if (!places.has(each)) places.set(each, held);
    waiting = [];
  }
  return places;
}
