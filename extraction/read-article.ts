import { isText, type Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import type { OpeningChoices } from '../core/opening/choices.js';
import { assertNever, err, ok, type Result } from '../core/result.js';
import { articleFromParts } from './article-from-parts.js';
import { beginningOfPage, beginningOfText } from './beginning.js';
import { articleFromBook, beginningOfBook } from './book/article-from-book.js';
import { decode } from './decode.js';
import { formatOf } from './formats/format-of.js';
import type { Unwrapped } from './formats/unwrapped.js';
import { articleFromDocument } from './html/article-from-document.js';
import { articleFromPage } from './html/article-from-page.js';
import type { PictureBeside } from '../core/pictures/beside.js';
import { withoutDataPictures } from './pictures/data-pictures.js';
import { PictureCollector } from './pictures/picture-collector.js';
import { NO_PICTURES } from './pictures/picture-shelf.js';
import { sourceKind, type SourceKind } from './source-kind.js';
import { articleFromText } from './text/article-from-text.js';
import { plainLetter } from './text/plain-letter.js';

/** A file or a piece of the clipboard, as it came. */
export interface Source {
  /** Base name, for its ending and as the last resort for a title. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set where it is known, as on the clipboard; else found out. */
  readonly kind?: SourceKind;
  /** What a person has chosen for this file; absent where nothing was. */
  readonly choices?: OpeningChoices;
  /** Pictures in a folder that was saved beside the file. */
  readonly beside?: readonly PictureBeside[];
}

/** Characters that a beginning must have: a page may begin with megabytes of menus. */
const FEWEST_CHARS = 2_000;

/** Makes documents without running or loading anything: Chromium's own DOMParser, or jsdom. */
export interface DomParser {
  parse(html: string): Document;
}

/** Told of the first part of a large source before the whole is read. */
export type Begun = (beginning: Article) => void;

/**
 * Reads a source as an article: out of its wrappings, if it has any, and then by what is in it. Never
 * throws for what the source holds.
 * @param pictures gathers where the article's pictures lie.
 * @param begun called at most once, before the result is there; for small sources never.
 */
export async function readArticle(
  source: Source,
  dom: DomParser,
  { pictures = new PictureCollector(source.beside), begun }: ArticleListener = {},
): Promise<Result<Article, OpenError>> {
  return readWrapped(source, { dom, pictures, begun }, LIMITS.wrappings);
}

/** Who is told of what comes beside the article. */
export interface ArticleListener {
  readonly pictures?: PictureCollector | undefined;
  readonly begun?: Begun | undefined;
}

/** What an article is made with. */
interface Means {
  readonly dom: DomParser;
  readonly pictures: PictureCollector;
  readonly begun: Begun | undefined;
}

/** A source without its bytes, once they are decoded. */
type Named = Pick<Source, 'name' | 'choices'>;

/** @param wrappings how many may still be taken off. */
async function readWrapped(
  source: Source,
  means: Means,
  wrappings: number,
): Promise<Result<Article, OpenError>> {
  const { name, bytes, kind, choices } = source;
  const format = kind === undefined ? formatOf(bytes, name) : null;
  if (format === null) return readBare(source, means);
  const { reader, name: found } = format;
  if (reader === undefined) return err({ kind: 'not-text', found });
  if (wrappings === 0) return err({ kind: 'holds-no-article', found });
  const unwrap = await reader();
  const unwrapped = await unwrap(bytes, name, choices?.encoding);
  if (!unwrapped.ok) return unwrapped;
  if (unwrapped.value.kind === 'file') {
    const { name: inner, bytes: content, pictures = NO_PICTURES } = unwrapped.value;
    means.pictures.add(pictures);
    return readWrapped({ ...source, name: inner, bytes: content }, means, wrappings - 1);
  }
  begin(unwrapped.value, source, means);
  const article = articleOf(unwrapped.value, source, means);
  if (!article.ok) return article;
  return article.value === null ? err({ kind: 'holds-no-article', found }) : ok(article.value);
}

/** A page or a text as it was saved, without any wrapping. */
function readBare(
  { name, bytes, kind, choices }: Source,
  means: Means,
): Result<Article, OpenError> {
  if (bytes.length > LIMITS.bareBytes) {
    return err({ kind: 'too-large', bytes: bytes.length, limit: LIMITS.bareBytes });
  }
  const decoded = decode(bytes, null, choices?.encoding);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const source = { name, ...(choices && { choices }) };
  if ((kind ?? sourceKind(text, name)) === 'text') {
    begin({ kind: 'text', text }, source, means);
    const article = articleOf({ kind: 'text', text }, source, means);
    if (!article.ok) return article;
    return article.value === null ? err({ kind: 'empty' }) : ok(article.value);
  }
  begin({ kind: 'page', html: text, base: null }, source, means);
  const article = articleOfPage(text, source, null, means);
  if (article !== null) return ok(article);
  return err({ kind: /<frameset[\s>]/i.test(text) ? 'frames' : 'not-an-article' });
}

/** Tells of a beginning that is worth it. */
function begin(unwrapped: Unwrapped, source: Named, means: Means): void {
  const { begun } = means;
  const beginning = begun === undefined ? null : beginningOf(unwrapped, source, means);
  if (begun === undefined || beginning === null) return;
  let chars = 0;
  for (const block of beginning.blocks) chars += isText(block) ? block.text.length : 0;
  if (chars >= FEWEST_CHARS) begun(withoutPictures(beginning));
}

/** Pictures come with the whole, which numbers them. */
function withoutPictures(article: Article): Article {
  const blocks = article.blocks.map((block) => {
    if (block.kind !== 'image') return block;
    const { picture: _, ...rest } = block;
    return rest;
  });
  return { ...article, blocks };
}

/** The article that the first part of a large source makes; null where it is not large. */
function beginningOf(unwrapped: Unwrapped, source: Named, { dom }: Means): Article | null {
  const first = firstOf(unwrapped);
  if (first === null) return null;
  const means = { dom, pictures: new PictureCollector(), begun: undefined };
  const article = articleOf(first, source, means);
  return article.ok ? article.value : null;
}

function firstOf(unwrapped: Unwrapped): Exclude<Unwrapped, { kind: 'file' }> | null {
  switch (unwrapped.kind) {
    case 'page':
    case 'document': {
      const html = beginningOfPage(unwrapped.html);
      return html === null ? null : { ...unwrapped, html };
    }
    case 'text': {
      const text = beginningOfText(unwrapped.text);
      return text === null ? null : { ...unwrapped, text };
    }
    case 'book': {
      const book = beginningOfBook(unwrapped);
      return book === null ? null : { ...unwrapped, ...book };
    }
    case 'file':
    case 'parts':
      return null;
    default:
      return assertNever(unwrapped);
  }
}

/** Null where there is no text. What a book's pages are wrapped in shows only when they are read. */
function articleOf(
  unwrapped: Exclude<Unwrapped, { kind: 'file' }>,
  source: Named,
  means: Means,
): Result<Article | null, OpenError> {
  const { name } = source;
  switch (unwrapped.kind) {
    case 'page': {
      const { html, base, pictures = NO_PICTURES } = unwrapped;
      means.pictures.add(pictures);
      return ok(articleOfPage(html, source, base, means));
    }
    case 'document': {
      const { html, pictures = NO_PICTURES } = unwrapped;
      means.pictures.add(pictures);
      return ok(articleFromDocument(parsed(html, means), unwrapped, name, means.pictures));
    }
    case 'book':
      return articleFromBook(unwrapped, name, means.pictures, (html) => parsed(html, means));
    case 'text': {
      const { text } = unwrapped;
      const letter = plainLetter(text);
      if (letter !== null) return articleOf(letter, source, means);
      return ok(text.trim() === '' ? null : withText(articleFromText(text, name)));
    }
    case 'parts':
      return ok(articleFromParts(unwrapped.parts, unwrapped.head, name));
    default:
      return assertNever(unwrapped);
  }
}

function articleOfPage(
  html: string,
  { name, choices }: Named,
  base: string | null,
  means: Means,
): Article | null {
  const document = parsed(html, means);
  return articleFromPage(document, html, name, base, means.pictures, choices?.scope);
}

/** The document, without what is written into it of pictures: that is looked for where it stands. */
function parsed(html: string, { dom, pictures }: Means): Document {
  const without = withoutDataPictures(html);
  if (without.pictures.size > 0) pictures.add((address) => without.pictures.get(address) ?? null);
  return dom.parse(without.html);
}

/** Null where nothing but rules and marks of a format was left. */
function withText(article: Article): Article | null {
  return article.blocks.some(isText) ? article : null;
}
