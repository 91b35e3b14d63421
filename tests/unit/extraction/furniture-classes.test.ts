import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../extraction/read-article.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { isText } from '../../../core/article/article.js';

const prose =
  'The harbour lay still, and whoever had a boat sat beside it and mended what the winter had torn. ';

/** Texts of a page's parts that are skipped, with the reason. */
async function skipped(body: string): Promise<Record<string, string>> {
  const html = `<html lang="en"><title>Boats</title><body><article><h1>Boats</h1>${body}</article></body></html>`;
  const dom = new JsdomParser();
  const article = await readArticle(
    { name: 'page.html', bytes: new TextEncoder().encode(html) },
    dom,
  );
  dom.dispose();
  if (!article.ok) throw new Error('the page could not be read');
  return Object.fromEntries(
    article.value.blocks
      .filter(isText)
      .flatMap((block) => (block.skip === undefined ? [] : [[block.text, block.skip]])),
  );
}

describe('what a page calls its parts', () => {
  test('a caption, an author and a bar of buttons are known by their class names', async () => {
    expect(
      await skipped(
        `<div class="post-meta">Ivo, keeper of the keys</div><p>${prose.repeat(3)}</p>` +
          `<p class="img_caption">The quay at noon</p><p>${prose.repeat(4)}</p>` +
          `<p class="c-teilen">Send it on</p>`,
      ),
    ).toEqual({
      'Ivo, keeper of the keys': 'byline',
      'The quay at noon': 'caption',
      'Send it on': 'boilerplate',
    });
  });

  test('a name that many parts bear is no furniture: a paper may tag all it prints', async () => {
    const turn = (text: string): string => `<p class="tag-harbour">${text}</p>`;
    expect(await skipped([1, 2, 3, 4, 5].map((n) => turn(`${n}. ${prose}`)).join(''))).toEqual({});
  });

  test('nor is one that stands for much of the text', async () => {
    expect(
      await skipped(`<div class="social-post"><p>${prose}</p><p>${prose}Again.</p></div>`),
    ).toEqual({});
  });
});
