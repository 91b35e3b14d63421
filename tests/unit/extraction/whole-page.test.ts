import { describe, expect, test } from 'vitest';
import { isText } from '../../../core/article/article.js';
import type { OpeningChoices } from '../../../core/opening/choices.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../extraction/read-article.js';
import { mhtmlFile } from '../../fixtures/wrapped-pages.js';

const WHOLE: OpeningChoices = { encoding: null, scope: 'page' };
const LONG =
  'The harbour is cold at night, and the boats come in one after the other, each with its own light, until the quay is full.';

async function read(html: string | Uint8Array, choices?: OpeningChoices, name = 'page.html') {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  const source = { name, bytes, ...(choices && { choices }) };
  const article = await readArticle(source, new JsdomParser());
  if (!article.ok) return { error: article.error.kind };
  const texts = article.value.blocks.filter(isText);
  return {
    read: texts.filter(({ skip }) => skip === undefined).map(({ text }) => text),
    skipped: texts.filter(({ skip }) => skip !== undefined).map(({ text }) => text),
  };
}

const PAGE = `<html><head><title>The harbour</title></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/all">All stories</a></li></ul></nav>
<main><article><h1>The harbour</h1>${`<p>${LONG}</p><p>It was “${LONG}”, she said.</p>`.repeat(1)}<p>${LONG.slice(4)}</p></article></main>
<aside class="sidebar"><h2>What the tide table says</h2><p>High water at four in the morning, and again at half past four.</p></aside>
<div hidden><p>The second part of the story, which opens when it is clicked.</p></div>
<footer><p>Printed on the island.</p></footer></body></html>`;

describe('the whole page', () => {
  test('is all of its text, with what is hidden; its menus are shown and not read', async () => {
    const article = await read(PAGE);
    const whole = await read(PAGE, WHOLE);
    expect(article.read?.join()).not.toContain('High water');
    expect(whole.read).toContain('High water at four in the morning, and again at half past four.');
    expect(whole.read).toContain('The second part of the story, which opens when it is clicked.');
    expect(whole.read).toContain('Printed on the island.');
    expect(whole.skipped).toEqual(expect.arrayContaining(['Home', 'All stories']));
    for (const text of article.read ?? []) expect(whole.read).toContain(text);
  });

  test('is there where no article is: all of it was hidden', async () => {
    const page = `<body><div aria-hidden="true"><p>${LONG.slice(0, 60)}</p></div></body>`;
    expect(await read(page)).toEqual({ error: 'not-an-article' });
    expect((await read(page, WHOLE)).read?.join()).toContain(LONG.slice(0, 60));
  });

  test('of nothing but menus is its menus', async () => {
    const whole = await read(
      '<body><nav><a href="/">Tide tables of the harbour</a></nav></body>',
      WHOLE,
    );
    expect(whole.read).toContain('Tide tables of the harbour');
  });

  test('of a page without any text is still nothing', async () => {
    expect(await read('<body><img src="a.png"></body>', WHOLE)).toEqual({
      error: 'not-an-article',
    });
  });

  test('is read out of a wrapping as well', async () => {
    const article = await read(mhtmlFile(), undefined, 'ferry.mhtml');
    const whole = await read(mhtmlFile(), WHOLE, 'ferry.mhtml');
    expect(whole.read?.length ?? 0).toBeGreaterThanOrEqual(article.read?.length ?? 0);
  });
});

test('a page of frames says that its text is in other files', async () => {
  const page =
    '<html><head><title>The tide</title></head><frameset cols="20%,*"><frame src="menu.html"><frame src="story.html"></frameset></html>';
  expect(await read(page)).toEqual({ error: 'frames' });
  expect(await read(page, WHOLE)).toEqual({ error: 'frames' });
});
