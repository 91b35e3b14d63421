import type { Article } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { ok, type Result } from '../core/result.js';
import { attribute } from '../core/script/detect-speakers.js';
import type { PictureCollector } from './pictures/picture-collector.js';
import { readArticle, type DomParser, type Source } from './read-article.js';
import { sourceEncoding } from './source-encoding.js';

/** Who is told of what comes beside the reading. */
export interface SourceListener {
  readonly pictures?: PictureCollector | undefined;
  readonly begun?: ((beginning: Reading) => void) | undefined;
}

/**
 * From bytes to who says what: the one path of the app, of `script` and of the tests. Never throws
 * for what the source holds.
 * @param pictures gathers where the article's pictures lie.
 * @param begun told of the beginning of a large source, as soon as it can be read aloud.
 */
export async function readSource(
  source: Source,
  dom: DomParser,
  { pictures, begun }: SourceListener = {},
): Promise<Result<Reading, OpenError>> {
  const readingOf = (article: Article): Reading => {
    const encoding = sourceEncoding(source);
    return { article, ...attribute(article), ...(encoding !== null && { encoding }) };
  };
  const tell =
    begun &&
    ((beginning: Article): void => {
      begun(readingOf(beginning));
    });
  const article = await readArticle(source, dom, { pictures, begun: tell });
  return article.ok ? ok(readingOf(article.value)) : article;
}
