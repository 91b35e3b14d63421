import type { Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import { err, ok, type Result } from '../core/result.js';
import { decode } from './decode.js';
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

/** Reads a source as an article. Never throws for what the source holds. */
export function readArticle(source: Source, dom: DomParser): Result<Article, OpenError> {
  const decoded = decode(source.bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if ((source.kind ?? sourceKind(text, source.name)) === 'text') {
    return ok(articleFromText(text, source.name));
  }
  const article = articleFromPage(dom.parse(text), text, source.name);
  return article === null ? err({ kind: 'not-an-article' }) : ok(article);
}
