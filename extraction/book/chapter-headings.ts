import type { ArticlePart, PartEntry } from '../assemble-article.js';
import { plainKey, singleLine } from '../page-text.js';
import type { Anchor, ReadPage } from './article-from-book.js';

/** Lines at the beginning of a chapter among which its heading is looked for. */
const HEADING_LINES = 4;
/** A heading printed as plain lines may be in this many: number, title, subtitle. */
const PRINTED_LINES = 3;
/** The highest level below the book's title. */
const TOP_LEVEL = 2;
const LOWEST_LEVEL = 6;

/**
 * Gives every chapter of the contents a heading, and says to which part each leads: its own heading
 * where it has one; the line that says its title; else a line of ours. The page's own levels begin below
 * the book's title.
 */
export function withHeadings(
  parts: readonly ArticlePart[],
  anchors: readonly Anchor[],
  pages: readonly ReadPage[],
): { readonly parts: readonly ArticlePart[]; readonly contents: readonly PartEntry[] } {
  const lowered = loweredBy(parts);
  const out: ArticlePart[] = [];
  const contents: PartEntry[] = [];
  const places = placed(anchors, parts, pages);
  let next = 0;
  let at = 0;
  for (let part = parts[at]; part !== undefined; part = parts[at]) {
    const from = next;
    while (places[next]?.at === at) next++;
    const here = places.slice(from, next);
    const last = here.at(-1);
    if (last === undefined) {
      out.push(lower(part, lowered));
      at++;
      continue;
    }
    const end = Math.min(places[next]?.at ?? parts.length, last.end);
    const chapter = begun([part, ...parts.slice(at + 1, end)], last, lowered);
    for (const { title, level } of here) contents.push({ title, level, part: chapter.heading });
    for (const each of chapter.parts) out.push(each);
    at += chapter.taken;
  }
  return { parts: out, contents };
}

/**
 * A picture of a title stands on a page of its own: what it announces is the next page. A cover, after
 * which comes what is announced by itself, announces nothing.
 */
function placed(
  anchors: readonly Anchor[],
  parts: readonly ArticlePart[],
  pages: readonly ReadPage[],
): readonly Anchor[] {
  const leads = ({ at, end }: Anchor): boolean => parts.slice(at, end).some(isText);
  const taken = new Set(anchors.filter(leads).map(({ at }) => at));
  return anchors.flatMap((anchor): Anchor[] => {
    if (leads(anchor)) return [anchor];
    const next = pages.find(
      ({ from, to }) => from >= anchor.end && parts.slice(from, to).some(isText),
    );
    if (next === undefined || taken.has(next.from)) return [];
    return [{ ...anchor, at: next.from, end: next.to }];
  });
}

interface Begun {
  readonly heading: ArticlePart;
  /** What stands in place of the first `taken` parts. */
  readonly parts: readonly ArticlePart[];
  readonly taken: number;
}

/** The beginning of a chapter, with its heading. */
function begun(
  parts: readonly [ArticlePart, ...ArticlePart[]],
  { title, level }: Anchor,
  lowered: number,
): Begun {
  const top = parts
    .map((part, index) => ({ part, index }))
    .filter(({ part }) => isText(part))
    .slice(0, HEADING_LINES);
  const printed = top.find(({ part }) => part.kind === 'heading') ?? null;
  const first = top[0];
  if (printed !== null) {
    const before = parts.slice(0, printed.index);
    const heading = lower(printed.part, lowered);
    return { heading, parts: [...before, heading], taken: printed.index + 1 };
  }
  const line = titleLine(
    top.map(({ part }) => part),
    title,
  );
  const ownLevel = Math.min(LOWEST_LEVEL, level + TOP_LEVEL - 1);
  if (line !== null) {
    const index = parts.indexOf(line);
    const heading: ArticlePart = { ...line, kind: 'heading', level: ownLevel };
    return { heading, parts: [...parts.slice(0, index), heading], taken: index + 1 };
  }
  if (first === undefined || first.part.skip !== null) {
    const kept = first?.part ?? parts[0];
    const taken = (first?.index ?? 0) + 1;
    return { heading: kept, parts: parts.slice(0, taken), taken };
  }
  const heading: ArticlePart = {
    ...{ kind: 'heading', level: ownLevel, text: title, inlines: [], lang: null, dir: null },
    ...{ within: [], hints: null, linkChars: 0, skip: null },
  };
  return { heading, parts: [heading], taken: 0 };
}

/** The plain line that says a chapter's title, alone or with those after it. */
function titleLine(top: readonly ArticlePart[], title: string): ArticlePart | null {
  const key = plainKey(title);
  if (key === '') return null;
  for (const [index, part] of top.entries()) {
    let said = '';
    for (const { text, skip } of top.slice(index, index + PRINTED_LINES)) {
      if (skip !== null) break;
      said += plainKey(singleLine(text));
      if (said === key) return part;
      if (!key.startsWith(said)) break;
    }
  }
  return null;
}

/** How much the book's headings have to be lowered, so that none stands beside its title. */
function loweredBy(parts: readonly ArticlePart[]): number {
  let top = LOWEST_LEVEL;
  for (const { kind, level } of parts) {
    if (kind === 'heading') top = Math.min(top, level ?? TOP_LEVEL);
  }
  return Math.max(0, TOP_LEVEL - top);
}

function lower(part: ArticlePart, by: number): ArticlePart {
  if (part.kind !== 'heading' || by === 0) return part;
  return { ...part, level: Math.min(LOWEST_LEVEL, (part.level ?? TOP_LEVEL) + by) };
}

function isText({ kind }: ArticlePart): boolean {
  return kind !== 'image' && kind !== 'separator';
}
