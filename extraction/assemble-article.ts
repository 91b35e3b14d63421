import type {
  Article,
  Block,
  BlockId,
  Container,
  ContentsEntry,
  Direction,
  Hints,
  Inline,
  Picture,
  SkipReason,
  TextKind,
} from '../core/article/article.js';
import { LIMITS } from '../core/limits.js';
import { REST_LEFT_OUT } from '../core/messages/article-notes.js';
import { directionOf, scriptDirection } from './direction.js';
import { detectLanguage } from './detect-language.js';
import { notePart } from './note-part.js';
import { ownLanguages } from './own-languages.js';
import { wellFormed } from './page-text.js';

/** A picture as the page has it. */
export interface ImagePart {
  /** See `ImageBlock`. */
  readonly alt: string | null;
  /** Null where it does not lie in the file. */
  readonly picture: Picture | null;
}

/** A block that belongs to the article, before it has its number. */
export interface ArticlePart {
  readonly kind: TextKind | 'image' | 'separator';
  readonly level: number | null;
  readonly text: string;
  /** Of an image; without it, `text` is its description. */
  readonly image?: ImagePart;
  readonly inlines: readonly Inline[];
  readonly lang: string | null;
  readonly dir: Direction | null;
  readonly within: readonly Container[];
  readonly hints: Hints | null;
  /** Characters of its text that are links. */
  readonly linkChars: number;
  readonly skip: SkipReason | null;
}

/** What stands at the head of an article. */
export interface Head {
  readonly title: string;
  /** Whether the title is words of the article, and not only a file's name. */
  readonly isTitleSpoken: boolean;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: string | null;
  /** Host the page came from; absent where it is not known. */
  readonly site?: string;
  readonly lang: string | null;
  readonly dir: Direction | null;
}

/** A line of a table of contents, and the part that it leads to. */
export interface PartEntry {
  readonly title: string;
  readonly level: number;
  readonly part: ArticlePart;
}

/**
 * Numbers the parts, puts the title in front, and says language and direction once.
 * @param contents of a book, in the order of the parts; null for anything else.
 */
export function assembleArticle(
  head: Head,
  parts: readonly ArticlePart[],
  contents: readonly PartEntry[] | null = null,
): Article {
  const kept = withoutIdleSeparators(bounded(parts));
  const lang = detectLanguage(
    kept.map(({ text, skip }) => (skip === null ? text : '')),
    head.lang,
  );
  const dir = head.dir ?? directionOf(lang) ?? scriptDirection(kept.map(({ text }) => text));
  const shared = sharedContainers(kept);
  // A language that the page declares and its text contradicts is nobody's own.
  const own = ownLanguages(lang, head.lang !== lang ? head.lang : null);
  const blocks: Block[] = [];
  if (head.isTitleSpoken) {
    blocks.push({
      kind: 'title',
      id: 0 as BlockId,
      text: wellFormed(head.title),
      inlines: [],
      within: [],
    });
  }
  for (const part of kept) {
    blocks.push(block(own(part), blocks.length as BlockId, dir, shared));
  }
  const { published, site } = head;
  const title = wellFormed(head.title);
  const byline = head.byline && wellFormed(head.byline);
  const siteName = head.siteName && wellFormed(head.siteName);
  const known = site === undefined ? {} : { site };
  return {
    ...{ title, byline, siteName, ...known, published, lang, dir, blocks },
    ...(contents !== null && { contents: entriesOf(contents, kept, head.isTitleSpoken ? 1 : 0) }),
  };
}

/** What leads to a part that was cut leads nowhere. */
function entriesOf(
  contents: readonly PartEntry[],
  kept: readonly ArticlePart[],
  first: number,
): readonly ContentsEntry[] {
  const places = new Map(kept.map((part, index) => [part, index + first]));
  return contents.flatMap(({ title, level, part }) => {
    const block = places.get(part);
    return block === undefined ? [] : [{ title, level, block: block as BlockId }];
  });
}

function block(part: ArticlePart, id: BlockId, dir: Direction, shared: number): Block {
  const within = part.within.slice(shared);
  if (part.kind === 'separator') return { kind: 'separator', id, within };
  if (part.kind === 'image') {
    const { alt, picture } = part.image ?? { alt: part.text, picture: null };
    const shown = picture !== null && { picture };
    return { kind: 'image', id, alt: alt === null ? null : wellFormed(alt), ...shown, within };
  }
  return {
    kind: part.kind,
    id,
    ...(part.kind === 'heading' && { level: part.level ?? 2 }),
    text: wellFormed(part.text),
    inlines: part.inlines,
    ...(part.lang !== null && { lang: part.lang }),
    ...(part.dir !== null && part.dir !== dir && { dir: part.dir }),
    within,
    ...(part.hints !== null && { hints: part.hints }),
    ...(part.skip !== null && { skip: part.skip }),
  };
}

/** As much as an article may hold, its title included; where something is left out, that is said. */
function bounded(parts: readonly ArticlePart[]): readonly ArticlePart[] {
  let room = LIMITS.articleChars - LIMITS.headChars - REST_LEFT_OUT.length;
  const kept: ArticlePart[] = [];
  for (const part of parts) {
    if (kept.length >= LIMITS.blocks - 2) return [...kept, notePart(REST_LEFT_OUT)];
    if (part.kind !== 'image' && part.text.length > room) {
      // Half a character, where the cut went through one, is nothing that an engine could say.
      const text = part.text
        .slice(0, room)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd();
      if (text !== '') kept.push({ ...part, text, inlines: [] });
      return [...kept, notePart(REST_LEFT_OUT)];
    }
    if (part.kind !== 'image') room -= part.text.length;
    kept.push(part);
  }
  return kept;
}

/** A rule divides two texts; at the ends, or twice, it divides nothing. */
function withoutIdleSeparators(parts: readonly ArticlePart[]): ArticlePart[] {
  const kept: ArticlePart[] = [];
  for (const part of parts) {
    if (part.kind === 'separator' && (kept.at(-1)?.kind ?? 'separator') === 'separator') continue;
    kept.push(part);
  }
  if (kept.at(-1)?.kind === 'separator') kept.pop();
  return kept;
}

/** How many outer containers all parts share: they say nothing about any of them. */
function sharedContainers(parts: readonly ArticlePart[]): number {
  const [first, ...rest] = parts;
  if (first === undefined || rest.length === 0) return 0;
  let shared = first.within.length;
  for (const { within } of rest) {
    let same = 0;
    while (same < shared && within[same]?.key === first.within[same]?.key) same++;
    shared = same;
  }
  // A list without its items, or a table without its cells, would leave these homeless.
  while (shared > 0 && first.within.length > 0) {
    const last = first.within[shared - 1];
    if (last === undefined || !['list', 'definitions', 'table', 'row'].includes(last.kind)) break;
    shared--;
  }
  return shared;
}
