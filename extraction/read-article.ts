import type { Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { assertNever, err, ok, type Result } from '../core/result.js';
import { isText } from '../core/article/article.js';
import { articleFromParts } from './article-from-parts.js';
import { beginningOfPage, beginningOfText } from './beginning.js';
import { articleFromBook, beginningOfBook } from './book/article-from-book.js';
import { decode } from './decode.js';
import { formatOf } from './formats/format-of.js';
import type { Unwrapped } from './formats/unwrapped.js';
import { articleFromDocument } from './html/article-from-document.js';
import { articleFromPage } from './html/article-from-page.js';
import { sourceKind, type SourceKind } from './source-kind.js';
import { articleFromText } from './text/article-from-text.js';

/** A file or a piece of the clipboard, as it came. */
export interface Source {
  /** Base name, for its ending and as the last resort for a title. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Set where it is known, as on the clipboard; else found out. */
  readonly kind?: SourceKind;
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
 * @param begun called at most once, before the result is there; for small sources never.
 */
export async function readArticle(
  source: Source,
  dom: DomParser,
  begun: Begun | null = null,
): Promise<Result<Article, OpenError>> {
  return readWrapped(source, dom, LIMITS.wrappings, begun);
}

/** @param wrappings how many may still be taken off. */
async function readWrapped(
  source: Source,
  dom: DomParser,
  wrappings: number,
  begun: Begun | null,
): Promise<Result<Article, OpenError>> {
  const { name, bytes, kind } = source;
  const format = kind === undefined ? formatOf(bytes, name) : null;
  if (format === null) return readBare(source, dom, begun);
  const { reader, name: found } = format;
  if (reader === undefined) return err({ kind: 'not-text', found });
  if (wrappings === 0) return err({ kind: 'holds-no-article', found });
  const unwrap = await reader();
  const unwrapped = await unwrap(bytes, name);
  if (!unwrapped.ok) return unwrapped;
  if (unwrapped.value.kind === 'file') {
    const { name: inner, bytes: content } = unwrapped.value;
    return readWrapped({ name: inner, bytes: content }, dom, wrappings - 1, begun);
  }
  begin(begun, () => beginningOf(unwrapped.value, name, dom));
  const article = articleOf(unwrapped.value, name, dom);
  if (!article.ok) return article;
  return article.value === null ? err({ kind: 'holds-no-article', found }) : ok(article.value);
}

/** A page or a text as it was saved, without any wrapping. */
function readBare(
  { name, bytes, kind }: Source,
  dom: DomParser,
  begun: Begun | null,
): Result<Article, OpenError> {
  if (bytes.length > LIMITS.bareBytes) {
    return err({ kind: 'too-large', bytes: bytes.length, limit: LIMITS.bareBytes });
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if ((kind ?? sourceKind(text, name)) === 'text') {
    begin(begun, () => beginningOf({ kind: 'text', text }, name, dom));
    return ok(articleFromText(text, name));
  }
  begin(begun, () => beginningOf({ kind: 'page', html: text, base: null }, name, dom));
  const article = articleFromPage(dom.parse(text), text, name);
  return article === null ? err({ kind: 'not-an-article' }) : ok(article);
}

/** Tells of a beginning that is worth it. */
function begin(begun: Begun | null, read: () => Article | null): void {
  const beginning = begun === null ? null : read();
  if (begun === null || beginning === null) return;
  let chars = 0;
  for (const block of beginning.blocks) chars += isText(block) ? block.text.length : 0;
  if (chars >= FEWEST_CHARS) begun(beginning);
}

/** The article that the first part of a large source makes; null where it is not large. */
function beginningOf(unwrapped: Unwrapped, name: string, dom: DomParser): Article | null {
  switch (unwrapped.kind) {
    case 'page':
    case 'document': {
      const html = beginningOfPage(unwrapped.html);
      const article = html === null ? null : articleOf({ ...unwrapped, html }, name, dom);
      return article?.ok === true ? article.value : null;
    }
    case 'text': {
      const text = beginningOfText(unwrapped.text);
      return text === null ? null : articleFromText(text, name);
    }
    case 'book': {
      const book = beginningOfBook(unwrapped);
      const article = book === null ? null : articleOf({ ...unwrapped, ...book }, name, dom);
      return article?.ok === true ? article.value : null;
    }
    case 'file':
    case 'parts':
      return null;
  }
}

/** Null where there is no text. What a book's pages are wrapped in shows only when they are read. */
function articleOf(
  unwrapped: Exclude<Unwrapped, { kind: 'file' }>,
  name: string,
  dom: DomParser,
): Result<Article | null, OpenError> {
  switch (unwrapped.kind) {
    case 'page': {
      const { html, base } = unwrapped;
      return ok(articleFromPage(dom.parse(html), html, name, base));
    }
    case 'document':
      return ok(articleFromDocument(dom.parse(unwrapped.html), unwrapped, name));
    case 'book':
      return articleFromBook(unwrapped, name, (html) => dom.parse(html));
    case 'text':
      return ok(unwrapped.text.trim() === '' ? null : articleFromText(unwrapped.text, name));
    case 'parts':
      return ok(articleFromParts(unwrapped.parts, unwrapped.head, name));
    default:
      return assertNever(unwrapped);
  }
}
