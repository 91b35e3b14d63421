import type { Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { ok, type Result } from '../core/result.js';
import { attribute } from '../core/script/detect-speakers.js';
import { readArticle, type DomParser, type Source } from './read-article.js';

/**
 * From bytes to who says what: the one path of the app, of `script` and of the tests. Never throws
 * for what the source holds.
 * @param begun told of the beginning of a large source, as soon as it can be read aloud.
 */
export async function readSource(
  source: Source,
  dom: DomParser,
  begun: ((beginning: Reading) => void) | null = null,
): Promise<Result<Reading, OpenError>> {
  const tell = (beginning: Article): void => begun?.(readingOf(beginning));
  const article = await readArticle(source, dom, begun === null ? null : tell);
  return article.ok ? ok(readingOf(article.value)) : article;
}

function readingOf(article: Article): Reading {
  return { article, ...attribute(article) };
}
