import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { ok, type Result } from '../core/result.js';
import { attribute } from '../core/script/detect-speakers.js';
import type { PictureCollector } from './pictures/picture-collector.js';
import { readArticle, type DomParser, type Source } from './read-article.js';
import { sourceEncoding } from './source-encoding.js';

/**
 * From bytes to who says what: the one path of the app, of `script` and of the tests. Never throws
 * for what the source holds.
 * @param pictures gathers where the article's pictures lie.
 */
export async function readSource(
  source: Source,
  dom: DomParser,
  pictures?: PictureCollector,
): Promise<Result<Reading, OpenError>> {
  const article = await readArticle(source, dom, pictures);
  if (!article.ok) return article;
  const encoding = sourceEncoding(source);
  return ok({
    article: article.value,
    ...attribute(article.value),
    ...(encoding !== null && { encoding }),
  });
}
