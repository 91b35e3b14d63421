import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isText, type Article } from '../../../core/article/article.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../extraction/read-article.js';
import { expectSound } from './sound-article.js';

const dom = new JsdomParser();
/** jsdom takes its time on a busy machine. */
const SLOW_MS = 120_000;

async function articleOf(html: string): Promise<Article | null> {
  const read = await readArticle({ name: 'page.html', bytes: new TextEncoder().encode(html) }, dom);
  return read.ok ? read.value : null;
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Sentences that no other paragraph holds, so that nothing counts as printed twice. */
const word = fc.stringMatching(/^[a-z]{2,9}$/);
const sentence = fc
  .array(word, { minLength: 12, maxLength: 40 })
  .map((words) => `${words.join(' ')}, and so on.`);
const inline = fc.oneof(
  sentence,
  sentence.map((text) => `<b>${text}</b> And that was the end of it.`),
  sentence.map(
    (text) => `start <a href="https://a.example/"><i>${text.slice(0, 20)}</i></a> ${text}`,
  ),
  sentence.map((text) => `<span class="x">${text}</span><br>The next day it rained.`),
);
const blocks = fc.array(
  fc.oneof(
    inline.map((text) => `<p>${text}</p>`),
    inline.map((text) => `<div>${text}</div>`),
    inline.map((text) => `<blockquote><p>${text}</p></blockquote>`),
    fc
      .array(inline, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
    fc.tuple(inline, inline).map(([a, b]) => `<p>${a}<br><br>${b}</p>`),
    fc.tuple(inline, inline).map(([a, b]) => `<dl><dt>${a}</dt><dd>${b}</dd></dl>`),
    fc.tuple(word, inline).map(([head, text]) => `<h2>About ${head} today</h2><p>${text}</p>`),
  ),
  { minLength: 4, maxLength: 10 },
);

describe('extraction', () => {
  test(
    'loses and doubles no text of a simple page, and keeps its order',
    async () => {
      await fc.assert(
        fc.asyncProperty(blocks, async (parts) => {
          const body = parts
            .map((part, i) => part.replace(/<(p|div|li|dt)>/, `<$1>n${i} `))
            .join('\n');
          const html = `<!doctype html><title>Notes</title><body><article>${body}</article>`;
          const article = await articleOf(html);
          const text = article?.blocks
            .map((block) => (isText(block) && block.kind !== 'title' ? block.text : ''))
            .join(' ');
          const shown = new JSDOM(html).window.document.body.textContent;
          expect(letters(text ?? '')).toBe(letters(shown));
          if (article !== null) expectSound(article);
        }),
        { numRuns: 30, interruptAfterTimeLimit: SLOW_MS / 2 },
      );
    },
    SLOW_MS,
  );

  test(
    'any tag soup gives a sound article or none',
    async () => {
      const names =
        'p div span b i a table tr td ul li ol dl dt dd h1 h2 br hr pre code blockquote figure figcaption aside nav form button svg script style textarea title template noscript ruby rt details dialog select option'.split(
          ' ',
        );
      const attribute = fc.constantFrom(
        '',
        ' class="comment"',
        ' hidden',
        ' style="display:none"',
        ' dir=rtl',
        ' lang=xx-',
        ' href="java\nscript:x"',
        ' id="',
        ' role=heading aria-level=9',
        ' colspan=-1',
        ' start=1e9',
        ' onclick=x',
      );
      const piece = fc.oneof(
        fc.tuple(fc.constantFrom(...names), attribute).map(([name, rest]) => `<${name}${rest}>`),
        fc.constantFrom(...names).map((name) => `</${name}>`),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom(
          '<!--',
          '-->',
          '<![CDATA[',
          ']]>',
          '&amp',
          '&#x0;',
          '&#xD800;',
          '\0',
          '\u202e',
          '<',
          '>',
          'Lind: A long enough sentence, with commas, to count as a text of its own.',
        ),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
          const article = await articleOf(pieces.join(''));
          if (article !== null) expectSound(article);
        }),
        { numRuns: 100, interruptAfterTimeLimit: SLOW_MS / 2 },
      );
    },
    SLOW_MS,
  );

  test(
    'any plain text gives a sound article that holds all its letters',
    async () => {
      const line = fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 90 }),
        sentence,
        fc.constantFrom('', '', '* * *', '-----', 'Q: Why?', '— So.', '\t', '> quoted'),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(line, { maxLength: 30 }),
          fc.constantFrom('\n', '\r\n'),
          async (lines, end) => {
            const text = lines.join(end);
            const read = await readArticle(
              { name: 'notes.txt', kind: 'text', bytes: new TextEncoder().encode(text) },
              dom,
            );
            if (!read.ok) return;
            expectSound(read.value);
            const kept = read.value.blocks
              .map((block) => (isText(block) ? block.text : ''))
              .join('\n');
            const lost = letters(text).length - letters(kept).length;
            // The title, where it is printed more than once at the top, is kept once.
            expect(lost % Math.max(1, letters(read.value.title).length)).toBe(0);
          },
        ),
        { numRuns: 250, interruptAfterTimeLimit: SLOW_MS / 2 },
      );
    },
    SLOW_MS,
  );
});
