import type { SkipReason } from '../../../core/article/article.js';
import type { OpenError } from '../../../core/errors.js';
import { LIMITS } from '../../../core/limits.js';
import { err, ok, type Result } from '../../../core/result.js';
import { canonicalTag } from '../../language-tag.js';
import type { Head } from '../../assemble-article.js';
import type { BookPage, ContentsLine, FormatReader, Unwrapped } from '../unwrapped.js';
import { readXml } from '../xml/read-xml.js';
import { ZipArchive } from '../zip.js';
import { navigationContents, ncxContents } from './book-contents.js';
import { BookFiles, EPUB_BOOK } from './book-files.js';
import { isLocked, localName } from './book-lock.js';
import { readPackage, type BookPackage, type ManifestItem } from './book-package.js';
import { pageMarkup } from './page-markup.js';

/** Text that can be read: XHTML, and the DTBook of EPUB 2, whose elements have the same names. */
const TEXT_TYPES: ReadonlySet<string> = new Set([
  'application/xhtml+xml',
  'text/html',
  'application/x-dtbook+xml',
  'text/x-oeb1-document',
]);
const TEXT_NAME = /\.x?html?$/i;
/** What EPUB 2's guide calls pages that say nothing of their own. */
const GUIDE_SKIPS: ReadonlyMap<string, SkipReason> = new Map<string, SkipReason>([
  ['toc', 'duplicate'],
  ['title-page', 'duplicate'],
  ['copyright-page', 'boilerplate'],
  ['notes', 'reference'],
  ['index', 'reference'],
  ['bibliography', 'reference'],
]);
const MOST_AUTHORS = 4;

/** Reads an EPUB 2 or 3: which pages it has in which order, and its contents. Its pages are not read yet. */
export const readEpub: FormatReader = (bytes) => Promise.resolve(unwrapped(bytes));

function unwrapped(bytes: Uint8Array): Result<Unwrapped, OpenError> {
  const archive = ZipArchive.open(bytes, EPUB_BOOK);
  if (!archive.ok) return archive;
  const files = new BookFiles(archive.value);
  if (isLocked(files)) return err({ kind: 'protected', found: EPUB_BOOK });
  const name = packageName(files);
  const source = name === null ? null : files.text(name);
  if (name === null || source === null) return err({ kind: 'damaged', found: EPUB_BOOK });
  if (!source.ok) return source.error.kind === 'protected' ? source : damaged();
  const book = readPackage(source.value);
  const pages = pagesOf(book, name, files);
  if (pages.length === 0) return damaged();
  return ok({ kind: 'book', pages, contents: contentsOf(book, name, files), head: headOf(book) });
}

function damaged(): Result<never, OpenError> {
  return err({ kind: 'damaged', found: EPUB_BOOK });
}

/** The package that the container names first, else the first in the archive. */
function packageName(files: BookFiles): string | null {
  const named: string[] = [];
  const container = files.text('META-INF/container.xml');
  readXml(container.ok ? container.value : '', new Map(), {
    begin: (element, attributes) => {
      const path = attributes.get('full-path');
      if (localName(element) === 'rootfile' && path !== undefined) {
        const target = files.target(path, '');
        if (target !== null) named.push(target.name);
      }
      return true;
    },
    end: () => undefined,
    text: () => undefined,
  });
  return named[0] ?? files.names.find((name) => /\.opf$/i.test(name)) ?? null;
}

/** In the order of the spine; where it names none, in the order of the manifest. */
function pagesOf(book: BookPackage, from: string, files: BookFiles): readonly BookPage[] {
  const skips = guideSkips(book, from, files);
  const spine = book.spine.some(({ id }) => book.items.has(id))
    ? book.spine
    : [...book.items.keys()].map((id) => ({ id, isLinear: true }));
  // A book that calls all of itself an aside means none of it.
  const hasLinear = spine.some(({ isLinear }) => isLinear);
  const seen = new Set<string>();
  const pages: BookPage[] = [];
  for (const { id, isLinear } of spine) {
    const item = textItem(book, id);
    if (item === null) continue;
    const name = files.target(item.href, from)?.name ?? item.href;
    if (seen.has(name)) continue;
    seen.add(name);
    pages.push({
      name,
      size: files.size(name),
      skip: isLinear || !hasLinear ? (skips.get(name) ?? null) : 'aside',
      pictures: files.picturesFor(name),
      read: () => {
        const text = files.text(name);
        return text.ok ? ok(pageMarkup(text.value)) : text;
      },
    });
  }
  return pages;
}

/** The item, or what it names to be read in its place; null for pictures. */
function textItem({ items }: BookPackage, id: string): ManifestItem | null {
  const item = items.get(id);
  const instead = items.get(item?.fallback ?? '');
  return [item, instead].find((each) => each !== undefined && isTextItem(each)) ?? null;
}

function isTextItem({ mediaType, href }: ManifestItem): boolean {
  return TEXT_TYPES.has(mediaType) || (mediaType === '' && TEXT_NAME.test(href));
}

function guideSkips(
  { guide }: BookPackage,
  from: string,
  files: BookFiles,
): ReadonlyMap<string, SkipReason> {
  const skips = new Map<string, SkipReason>();
  for (const { type, href } of guide) {
    const skip = GUIDE_SKIPS.get(type);
    const target = skip === undefined ? null : files.target(href, from);
    // Where a page holds more than that, it is named with the place in it.
    if (skip !== undefined && target?.fragment === null) skips.set(target.name, skip);
  }
  return skips;
}

/** EPUB 3's own, else EPUB 2's, which most books have as well. */
function contentsOf(book: BookPackage, from: string, files: BookFiles): readonly ContentsLine[] {
  const items = [...book.items.values()];
  const nav = items.find(({ properties }) => properties.includes(' nav '));
  const ncx =
    book.items.get(book.ncx ?? '') ??
    items.find(({ mediaType }) => mediaType === 'application/x-dtbncx+xml');
  for (const [item, read] of [
    [nav, navigationContents],
    [ncx, ncxContents],
  ] as const) {
    const name = item === undefined ? null : (files.target(item.href, from)?.name ?? null);
    const source = name === null ? null : files.text(name);
    if (name === null || source?.ok !== true) continue;
    const contents = read(source.value, name, files);
    if (contents.length > 0) return contents;
  }
  return [];
}

function headOf({ titles, creators, languages, dates }: BookPackage): Partial<Head> {
  const authors = creators.filter(({ isAuthor }) => isAuthor).map(({ name }) => name);
  const byline = [...new Set(authors)].slice(0, MOST_AUTHORS).join(', ');
  const lang = canonicalTag(languages[0] ?? null);
  return {
    ...(titles[0] !== undefined && { title: titles[0] }),
    ...(byline !== '' && { byline: byline.slice(0, LIMITS.headChars) }),
    ...(dates[0] !== undefined && { published: dates[0].slice(0, LIMITS.headChars) }),
    ...(lang !== null && { lang }),
  };
}
