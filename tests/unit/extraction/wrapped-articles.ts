import { isText, type Article } from '../../../core/article/article.js';
import type { OpenError } from '../../../core/errors.js';
import type { Result } from '../../../core/result.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../extraction/read-article.js';

const dom = new JsdomParser();

/** What the app makes of a file of this name. */
export function articleIn(name: string, bytes: Uint8Array): Promise<Result<Article, OpenError>> {
  return readArticle({ name, bytes }, dom);
}

/** The kind of what is told instead of an article, or "an article". */
export async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  const read = await articleIn(name, bytes);
  return read.ok ? 'an article' : read.error.kind;
}

/** The article's paragraphs that are read aloud, its title first. */
export async function readAloud(name: string, bytes: Uint8Array): Promise<string[]> {
  const read = await articleIn(name, bytes);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.blocks.flatMap((block) =>
    isText(block) && block.skip === undefined ? [block.text] : [],
  );
}
