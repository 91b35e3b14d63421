import type { SkipReason } from '../core/article/article.js';
import type { ArticlePart, Head } from './assemble-article.js';
import { duplicateParts } from './duplicate-parts.js';
import { namedFurniture } from './furniture-classes.js';
import { furnitureOf, type FurnitureLine } from './furniture-lines.js';
import { isByline, isDateLine, isHeadLine } from './head-lines.js';
import { linkLines } from './link-lines.js';
import { plainKey, singleLine } from './page-text.js';

/** Lines at the top that may be author and date. */
const HEAD_LINES = 6;
/** A longer line over the title is text. */
const KICKER_CHARS = 40;
/** A paragraph of this length ends the head of an article. */
const BODY_CHARS = 200;
/** Longer text in a figure is what the figure shows. */
const LONGEST_CAPTION = 240;
/** Share of links from which on a line is nothing but a link. */
const ALL_LINK = 0.8;
/** Share of the text that may follow a comment form's heading: more is the article itself. */
const TAIL_SHARE = 0.35;

/** What furniture each part is. */
type Lines = ReadonlyMap<ArticlePart, FurnitureLine | null>;

/**
 * Marks what belongs to the page and not to the article, and drops the title where it is printed
 * again at the top. Conservative: a line is only marked when all of it is known furniture.
 */
export function markFurniture(parts: readonly ArticlePart[], head: Head): ArticlePart[] {
  const body = withoutTitle(parts, head);
  const lines = new Map(body.map((part) => [part, isText(part) ? furnitureOf(part.text) : null]));
  const headEnd = endOfHead(body);
  const tailStart = startOfTail(body, lines);
  const linkLists = partsOfLinkLists(body, lines);
  const named = namedFurniture(body.filter(isText), (part) => body.indexOf(part) < headEnd);
  const links = linkLines(body);
  const marked = body.map((part, index) => {
    if (part.skip !== null || !isText(part)) return part;
    const skip =
      index >= tailStart
        ? 'boilerplate'
        : (reasonOf(part, index < headEnd && isOnlyOnce(part, body) ? head : null) ??
          lines.get(part)?.reason ??
          named.get(part) ??
          (linkLists.has(part) || links.has(part) ? 'boilerplate' : null));
    return skip === null ? part : { ...part, skip };
  });
  // What only furniture says again, such as a table of contents, is said where it stands.
  const duplicates = duplicateParts(marked.filter(({ skip }) => skip === null));
  return marked.map((part) => (duplicates.has(part) ? { ...part, skip: 'duplicate' } : part));
}

/** Why a part of this kind is not read, wherever it stands; else null. */
export function reasonOfKind(part: ArticlePart): SkipReason | null {
  if (isCaption(part)) return 'caption';
  return part.kind === 'preformatted' && isCode(part) ? 'code' : null;
}

function reasonOf(part: ArticlePart, head: Head | null): SkipReason | null {
  const reason = reasonOfKind(part);
  if (reason !== null) return reason;
  if (
    head !== null &&
    (part.kind === 'heading'
      ? isDateLine(singleLine(part.text), head.lang) || isByline(singleLine(part.text), null)
      : (part.kind === 'paragraph' || part.kind === 'item') &&
        isHeadLine(singleLine(part.text), head.byline, head.lang))
  )
    return 'byline';
  return null;
}

/** What a page says of a picture: its caption, and whatever else stands in its figure. */
function isCaption({ kind, text, within }: ArticlePart): boolean {
  const around = new Set(within.map((container) => container.kind));
  if (kind === 'caption') return !around.has('table');
  return (
    around.has('figure') &&
    (kind === 'paragraph' || kind === 'item') &&
    text.length <= LONGEST_CAPTION &&
    !around.has('quote') &&
    !around.has('table')
  );
}

/** Below "Related stories" and its kind: the lines that are links and nothing else. */
function partsOfLinkLists(parts: readonly ArticlePart[], lines: Lines): ReadonlySet<ArticlePart> {
  const listed = new Set<ArticlePart>();
  let isList = false;
  for (const part of parts) {
    if (!isText(part)) continue;
    if (part.linkChars >= part.text.length * ALL_LINK) {
      if (isList) listed.add(part);
    } else isList = lines.get(part) !== null;
  }
  return listed;
}

/** A name that comes again and again is a speaker's label and no byline. */
function isOnlyOnce({ text }: ArticlePart, parts: readonly ArticlePart[]): boolean {
  return parts.filter((other) => other.text === text).length === 1;
}

/**
 * The title is block 0; printed once more below it, it would be said twice. Short lines over it say
 * in which part of the site it stands: "Culture", "Interview".
 */
function withoutTitle(parts: readonly ArticlePart[], head: Head): ArticlePart[] {
  if (!head.isTitleSpoken) return [...parts];
  const key = plainKey(head.title);
  const top = parts.filter(isText).slice(0, HEAD_LINES);
  const printed = top.findIndex((part) => plainKey(part.text) === key);
  const over = printed < 0 ? [] : top.slice(0, printed);
  const isOver = over.every(({ text }) => text.length <= KICKER_CHARS);
  return parts
    .filter((part) => !(top.includes(part) && plainKey(part.text) === key))
    .map((part) => (isOver && over.includes(part) ? { ...part, skip: 'boilerplate' } : part));
}

/** How many parts stand at the top before the text begins; what the article is about may be among them. */
function endOfHead(parts: readonly ArticlePart[]): number {
  let lines = 0;
  let isBody = false;
  for (const [index, part] of parts.entries()) {
    if (!isText(part)) continue;
    const isLong = part.text.length > BODY_CHARS;
    if (lines >= HEAD_LINES || (isLong && isBody)) return index;
    isBody ||= isLong;
    lines++;
  }
  return parts.length;
}

/** Where comment forms begin, if little enough follows. */
function startOfTail(parts: readonly ArticlePart[], lines: Lines): number {
  const total = parts.reduce((sum, { text }) => sum + text.length, 0);
  let after = 0;
  let start = parts.length;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (part === undefined) continue;
    after += part.text.length;
    if (after > total * TAIL_SHARE) break;
    if (lines.get(part)?.endsArticle === true) start = index;
  }
  return start;
}

/** Program text, and not prose or verse that was set in a fixed-width face. */
function isCode({ text, inlines, hints }: ArticlePart): boolean {
  if (inlines.some(({ style, start, end }) => style === 'code' && end - start > text.length / 2)) {
    return true;
  }
  if (
    hints?.classes?.some((name) => /code|highlight|brush|lang(uage)?-|prism|hljs|syntax/.test(name))
  ) {
    return true;
  }
  const signs = text.match(/[{}[\]()<>;=+*/\\|&$#@_`~^]/g)?.length ?? 0;
  return signs > text.length * 0.04;
}

function isText({ kind }: ArticlePart): boolean {
  return kind !== 'image' && kind !== 'separator';
}
