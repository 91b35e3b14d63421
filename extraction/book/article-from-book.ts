import type { Article } from '../../core/article/article.js';
import type { OpenError } from '../../core/errors.js';
import { LIMITS } from '../../core/limits.js';
import { bookPagesLeftOut } from '../../core/messages/article-notes.js';
import { err, ok, type Result } from '../../core/result.js';
import { assembleArticle, type ArticlePart, type Head } from '../assemble-article.js';
import { beginningOfPage, BOOK_BEGINNING_CHARS, LARGE_SOURCE } from '../beginning.js';
import type { Book, BookPage, ContentsLine } from '../formats/unwrapped.js';
import { chooseTitle } from '../html/choose-title.js';
import type { PictureCollector } from '../pictures/picture-collector.js';
import { NO_PICTURES } from '../pictures/picture-shelf.js';
import { withHeadings } from './chapter-headings.js';
import { markBookHead } from './mark-book-head.js';
import { partsOfPage } from './page-parts.js';

/** A line of the contents that was found in the text. */
export interface Anchor {
  readonly title: string;
  readonly level: number;
  /** Index of the part it leads to, and of the one after the last of that page. */
  readonly at: number;
  readonly end: number;
}

/** A page of a book that was read, and where it stands among the parts of all. */
export interface ReadPage {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly places: ReadonlyMap<string, number>;
}

/** Errors that say of the whole file what it is, whichever of its pages they were met in. */
const OF_THE_WHOLE: ReadonlySet<OpenError['kind']> = new Set(['protected', 'unpacks-too-far']);

/**
 * The article of a book: its pages one after the other, each parsed by itself, with its table of
 * contents. Pages that are missing or broken are left out, and a note at the end says so. Null when no
 * page holds text.
 * @param pictures where the book's pictures are looked for.
 */
export function articleFromBook(
  book: Book,
  name: string,
  pictures: PictureCollector,
  parse: (html: string) => Document,
): Result<Article | null, OpenError> {
  const read = readPages(book, pictures, parse);
  if (!read.ok) return read;
  const { pages, missing } = read.value;
  const parts = readAtAll(read.value.parts);
  if (missing === book.pages.length) return err({ kind: 'damaged', found: 'EPUB book' });
  if (!parts.some(({ kind, text }) => kind !== 'image' && text !== '')) return ok(null);
  const { title, isSpoken } = chooseTitle({
    candidates: [book.head.title ?? null],
    headings: [],
    siteName: null,
    fileName: name,
  });
  const head: Head = {
    ...{ byline: null, siteName: null, published: null, lang: null, dir: null },
    ...book.head,
    title,
    isTitleSpoken: isSpoken,
  };
  const anchors = anchorsIn(book.contents, pages, parts);
  const { parts: body, contents } = withHeadings(parts, anchors, pages);
  const marked = markBookHead(body, head);
  const whole = missing === 0 ? marked.parts : [...marked.parts, note(bookPagesLeftOut(missing))];
  const entries = contents.map((entry) => ({ ...entry, part: marked.now(entry.part) }));
  return ok(assembleArticle(head, whole, entries));
}

/** A book of which nothing would be read aloud means something else by what it says of its pages. */
function readAtAll(parts: readonly ArticlePart[]): readonly ArticlePart[] {
  const isRead = parts.some(({ kind, skip, text }) => kind !== 'image' && text !== '' && !skip);
  return isRead ? parts : parts.map((part) => ({ ...part, skip: null }));
}

/**
 * A large book's first pages, with {@link BOOK_BEGINNING_CHARS} and more that are read aloud; null for a
 * book that is not large.
 */
export function beginningOfBook(book: Book): Book | null {
  const total = book.pages.reduce((sum, { size }) => sum + size, 0);
  if (total < LARGE_SOURCE) return null;
  let room = BOOK_BEGINNING_CHARS;
  const pages: BookPage[] = [];
  for (const page of book.pages) {
    if (room <= 0) break;
    const read = (): Result<string, OpenError> => {
      const html = page.read();
      return html.ok ? ok(beginningOfPage(html.value) ?? html.value) : html;
    };
    pages.push({ ...page, read });
    if (page.skip === null) room -= page.size;
  }
  return { ...book, pages };
}

interface ReadPages {
  readonly parts: readonly ArticlePart[];
  readonly pages: readonly ReadPage[];
  readonly missing: number;
}

function readPages(
  { pages, contents }: Book,
  pictures: PictureCollector,
  parse: (html: string) => Document,
): Result<ReadPages, OpenError> {
  const wanted = fragmentsByPage(contents);
  const parts: ArticlePart[] = [];
  const done: ReadPage[] = [];
  let missing = 0;
  let sourceChars = 0;
  let firstKey = 0;
  let room: number = LIMITS.articleChars;
  for (const page of pages) {
    if (sourceChars > LIMITS.sourceChars || room <= 0 || parts.length > LIMITS.blocks) break;
    const html = sourceOf(page);
    if (!html.ok) {
      if (OF_THE_WHOLE.has(html.error.kind)) return html;
      missing++;
      continue;
    }
    sourceChars += html.value.length;
    pictures.turnTo(page.pictures ?? NO_PICTURES);
    const read = partsOfPage(parse(html.value), {
      skip: page.skip,
      pictures,
      firstKey,
      wanted: wanted.get(page.name) ?? NONE,
    });
    firstKey = read.nextKey;
    const from = parts.length;
    for (const part of read.parts) {
      parts.push(part);
      room -= part.text.length;
    }
    done.push({ name: page.name, from, to: parts.length, places: read.places });
  }
  return ok({ parts, pages: done, missing });
}

const NONE: ReadonlySet<string> = new Set();

/** An empty page is no damage: some stand where a picture was. */
function sourceOf(page: BookPage): Result<string, OpenError> {
  const html = page.read();
  return !html.ok && html.error.kind === 'empty' ? ok('') : html;
}

function fragmentsByPage(contents: readonly ContentsLine[]): ReadonlyMap<string, Set<string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { page, fragment } of contents) {
    if (fragment === null) continue;
    const known = wanted.get(page) ?? new Set();
    wanted.set(page, known.add(fragment));
  }
  return wanted;
}

/** In the order of the text. Where the contents list nothing that is there, each page's first heading. */
function anchorsIn(
  contents: readonly ContentsLine[],
  pages: readonly ReadPage[],
  parts: readonly ArticlePart[],
): readonly Anchor[] {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const listed = contents.flatMap(({ title, level, page: name, fragment }): Anchor[] => {
    const page = byName.get(name);
    if (page === undefined) return [];
    const inside = fragment === null ? undefined : page.places.get(fragment);
    const at = page.from + (inside ?? 0);
    return [{ title, level: Math.min(level, 6), at, end: page.to }];
  });
  if (listed.length > 0) return listed.sort((a, b) => a.at - b.at);
  return pages.flatMap(({ from, to }): Anchor[] => {
    const own = parts.slice(from, to);
    const index = own.findIndex(({ kind }) => kind === 'heading');
    const title = own[index]?.text.replace(/\s+/g, ' ').slice(0, LIMITS.headChars);
    return title === undefined ? [] : [{ title, level: 1, at: from + index, end: to }];
  });
}

function note(text: string): ArticlePart {
  return {
    kind: 'paragraph',
    level: null,
    text,
    inlines: [],
    lang: null,
    dir: null,
    within: [],
    hints: null,
    linkChars: 0,
    skip: null,
  };
}
