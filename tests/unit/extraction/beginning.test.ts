import { describe, expect, test } from 'vitest';
import { isText, type Article } from '../../../core/article/article.js';
import type { Reading } from '../../../core/ipc/contract.js';
import { beginningOfPage, LARGE_SOURCE } from '../../../extraction/beginning.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../extraction/read-source.js';
import { epubFile } from '../../fixtures/books/epub-file.js';
import { zipFile } from '../../fixtures/wrapped-pages.js';

const SENTENCE = 'The lamps were lit on the quay before anybody came down to see them. ';
const paragraph = (number: number): string => `<p>${String(number)}. ${SENTENCE.repeat(4)}</p>\n`;
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => paragraph(index)).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>The quay</title>${head}</head><body><article><h1>The quay</h1>${body}</article></body></html>`;

async function read(
  name: string,
  content: string | Uint8Array,
): Promise<{ beginnings: Reading[]; whole: Reading }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const beginnings: Reading[] = [];
  const whole = await readSource({ name, bytes }, new JsdomParser(), {
    begun: (each) => beginnings.push(each),
  });
  if (!whole.ok) throw new Error(whole.error.kind);
  return { beginnings, whole: whole.value };
}

function texts({ blocks }: Article): string[] {
  return blocks.map((block) => (isText(block) ? block.text : ''));
}

describe('of a large source the beginning comes first:', () => {
  const many = 2_500;
  const chapters = Array.from({ length: 12 }, (_, index) => ({
    file: `${String(index)}.xhtml`,
    title: `Chapter ${String(index)}`,
    body: `<h1>Chapter ${String(index)}</h1>${paragraphs(many / 10)}`,
  }));

  test.each([
    ['a page', 'a.html', page(paragraphs(many))],
    [
      'a text',
      'a.txt',
      Array.from({ length: many }, (_, i) => `${String(i)}. ${SENTENCE.repeat(4)}`).join('\n\n'),
    ],
    ['a book', 'a.epub', epubFile({ chapters })],
    [
      'a book of one file',
      'a.epub',
      epubFile({ chapters: [{ file: 'a.xhtml', title: 'One', body: paragraphs(many) }] }),
    ],
    ['a page in an archive', 'a.zip', zipFile({ 'a.html': page(paragraphs(many)) })],
  ])('%s', async (_, name, content) => {
    const { beginnings, whole } = await read(name, content);
    const [beginning] = beginnings;
    if (beginning === undefined) throw new Error('no beginning');
    expect(beginnings).toHaveLength(1);
    const first = texts(beginning.article);
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(whole.article.blocks.length / 2);
    // The last one may be cut.
    expect(texts(whole.article).slice(0, first.length - 1)).toEqual(first.slice(0, -1));
    expect(beginning.article.title).toBe(whole.article.title);
  });

  test('the words behind megabytes of scripts, styles and pictures', async () => {
    const carried =
      `<style>${'p { margin: 0 }'.repeat(20_000)}</style><script>${'x("<p>");'.repeat(50_000)}</script>` +
      `<img src="data:image/png;base64,${'A'.repeat(800_000)}" alt=""><svg>${'<path/>'.repeat(20_000)}</svg>`;
    const { beginnings } = await read('a.html', page(paragraphs(many), carried));
    expect(beginnings.map(({ article }) => article.title)).toEqual(['The quay']);
    expect(texts(beginnings[0]?.article as Article)[1]).toContain('0. The lamps');
  });
});

describe('none comes', () => {
  test.each([
    ['of a small page', 'a.html', page(paragraphs(20))],
    [
      'of a page that begins with nothing to read',
      'a.html',
      page(`${'<br>'.repeat(200_000)}${paragraphs(20)}`),
    ],
    [
      'of a small book',
      'a.epub',
      epubFile({ chapters: [{ file: 'a.xhtml', title: 'One', body: paragraphs(20) }] }),
    ],
  ])('%s', async (_, name, content) => {
    expect((await read(name, content)).beginnings).toEqual([]);
  });
});

test.each([
  ['tags without an end', '<p'],
  ['scripts without an end', '<script>'],
  ['addresses without an end', 'data:'],
  ['nothing but text', 'word '],
])('%s take no time', (_, unit) => {
  const source = unit.repeat(Math.ceil((2 * LARGE_SOURCE) / unit.length));
  expect(beginningOfPage(source)?.length ?? 0).toBeLessThan(LARGE_SOURCE);
});
