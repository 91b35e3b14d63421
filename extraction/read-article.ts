import { isText, type Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import { LIMITS } from '../core/limits.js';
import { assertNever, err, ok, type Result } from '../core/result.js';
import { articleFromParts } from './article-from-parts.js';
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

/** Makes documents without running or loading anything: Chromium's own DOMParser, or jsdom. */
export interface DomParser {
  parse(html: string): Document;
}

/**
 * Reads a source as an article: out of its wrappings, if it has any, and then by what is in it. Never
 * throws for what the source holds.
 */
export async function readArticle(
  source: Source,
  dom: DomParser,
): Promise<Result<Article, OpenError>> {
  return readWrapped(source, dom, LIMITS.wrappings);
}

/** @param wrappings how many may still be taken off. */
async function readWrapped(
  source: Source,
  dom: DomParser,
  wrappings: number,
): Promise<Result<Article, OpenError>> {
  const { name, bytes, kind } = source;
  const format = kind === undefined ? formatOf(bytes, name) : null;
  if (format === null) return readBare(source, dom);
  const { reader, name: found } = format;
  if (reader === undefined) return err({ kind: 'not-text', found });
  if (wrappings === 0) return err({ kind: 'holds-no-article', found });
  const unwrap = await reader();
  const unwrapped = await unwrap(bytes, name);
  if (!unwrapped.ok) return unwrapped;
  if (unwrapped.value.kind === 'file') {
    const { name: inner, bytes: content } = unwrapped.value;
    return readWrapped({ name: inner, bytes: content }, dom, wrappings - 1);
  }
  const article = articleOf(unwrapped.value, name, dom);
  return article === null ? err({ kind: 'holds-no-article', found }) : ok(article);
}

/** A page or a text as it was saved, without any wrapping. */
function readBare({ name, bytes, kind }: Source, dom: DomParser): Result<Article, OpenError> {
  if (bytes.length > LIMITS.bareBytes) {
    return err({ kind: 'too-large', bytes: bytes.length, limit: LIMITS.bareBytes });
  }
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if ((kind ?? sourceKind(text, name)) === 'text') {
    const article = withText(articleFromText(text, name));
    return article === null ? err({ kind: 'empty' }) : ok(article);
  }
  const article = articleFromPage(dom.parse(text), text, name);
  return article === null ? err({ kind: 'not-an-article' }) : ok(article);
}

/** Null where there is no text. */
function articleOf(
  unwrapped: Exclude<Unwrapped, { kind: 'file' }>,
  name: string,
  dom: DomParser,
): Article | null {
  switch (unwrapped.kind) {
    case 'page': {
      const { html, base } = unwrapped;
      return articleFromPage(dom.parse(html), html, name, base);
    }
    case 'document':
      return articleFromDocument(dom.parse(unwrapped.html), unwrapped, name);
    case 'text':
      return unwrapped.text.trim() === '' ? null : withText(articleFromText(unwrapped.text, name));
    case 'parts':
      return articleFromParts(unwrapped.parts, unwrapped.head, name);
    default:
      return assertNever(unwrapped);
  }
}

/** Null where nothing but rules and marks of a format was left. */
function withText(article: Article): Article | null {
  return article.blocks.some(isText) ? article : null;
}
