import { isText, type Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import type { OpeningChoices } from '../core/opening/choices.js';
import { assertNever, err, ok, type Result } from '../core/result.js';
import { articleFromParts } from './article-from-parts.js';
import { articleFromBook } from './book/article-from-book.js';
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

/** Makes documents without running or loading anything: Chromium's own DOMParser, or jsdom. */
export interface DomParser {
  parse(html: string): Document;
}

/**
 * Reads a source as an article: out of its wrappings, if it has any, and then by what is in it. Never
 * throws for what the source holds.
 * @param pictures gathers where the article's pictures lie.
 */
export async function readArticle(
  source: Source,
  dom: DomParser,
  pictures = new PictureCollector(source.beside),
): Promise<Result<Article, OpenError>> {
  return readWrapped(source, { dom, pictures }, LIMITS.wrappings);
}

/** What an article is made with. */
interface Means {
  readonly dom: DomParser;
  readonly pictures: PictureCollector;
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
    const article = articleOf({ kind: 'text', text }, source, means);
    if (!article.ok) return article;
    return article.value === null ? err({ kind: 'empty' }) : ok(article.value);
  }
  const article = articleOfPage(text, source, null, means);
  if (article !== null) return ok(article);
  return err({ kind: /<frameset[\s>]/i.test(text) ? 'frames' : 'not-an-article' });
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
