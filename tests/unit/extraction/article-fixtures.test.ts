import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../extraction/read-article.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { articleFixtures } from '../../fixtures/article-fixtures.js';

describe('fixtures become the articles that were accepted', () => {
  const dom = new JsdomParser();
  test.each(articleFixtures())('$id', async ({ name, bytes, expected }) => {
    const result = await readArticle({ name, bytes }, dom);
    expect(JSON.parse(JSON.stringify(result.ok ? result.value : { error: result.error }))).toEqual(
      expected,
    );
  });
});
