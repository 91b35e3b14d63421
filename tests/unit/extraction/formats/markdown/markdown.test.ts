import { describe, expect, test } from 'vitest';
import { isText, type Article } from '../../../../../core/article/article.js';
import { withoutFrontMatter } from '../../../../../extraction/formats/markdown/front-matter.js';
import { markdownHtml } from '../../../../../extraction/formats/markdown/markdown-html.js';
import { withoutTemplateMarks } from '../../../../../extraction/formats/markdown/template-marks.js';
import { JsdomParser } from '../../../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../../../extraction/read-article.js';

async function read(source: string): Promise<Article> {
  const bytes = new TextEncoder().encode(source);
  const article = await readArticle({ name: 'notes.md', bytes }, new JsdomParser());
  if (!article.ok) throw new Error(article.error.kind);
  return article.value;
}

/** Each block as its kind, the containers it is in, and its text. */
async function shown(source: string): Promise<string[]> {
  return (await read(source)).blocks
    .filter(isText)
    .map(({ kind, level, within, text }) =>
      [kind + String(level ?? ''), ...within.map((each) => each.kind), text].join(' '),
    );
}

describe('a Markdown text', () => {
  test('has headings of both kinds', async () => {
    expect(
      await shown(
        'The quay\n===\n\nIt is wet.\n\n## The boat ##\n\nIt leaks.\n\nThe end\n---\n\nGone.',
      ),
    ).toEqual([
      'title The quay',
      'paragraph It is wet.',
      'heading2 The boat',
      'paragraph It leaks.',
      'heading2 The end',
      'paragraph Gone.',
    ]);
  });

  test('has lists in lists, tables and quotations in quotations', async () => {
    const source =
      '1. One\n   - nested\n2. Two\n\n> Quoted,\n> and on\n>\n> > deeper\n\n| a | b |\n|---|---|\n| c | d |\n';
    expect(await shown(source)).toEqual([
      'item list item One',
      'item list item list item nested',
      'item list item Two',
      'paragraph quote Quoted, and on',
      'paragraph quote quote deeper',
      ...['a', 'b', 'c', 'd'].map((text) => `cell table row cell ${text}`),
    ]);
  });

  test('has emphasis over lines, links, code, and HTML in it; comments are gone', async () => {
    const { blocks } = await read(
      'She *leaned over\nthe rail* of [the boat](https://a.example/b "c"), said `no`, and <b>left</b>. <!-- really -->\n',
    );
    expect(blocks[0]).toMatchObject({
      text: 'She leaned over the rail of the boat, said no, and left.',
      inlines: [
        { style: 'em' },
        { style: 'link', value: 'https://a.example/b' },
        { style: 'code' },
        { style: 'strong' },
      ],
    });
  });

  test('has code that is not read, whatever marks it', async () => {
    const { blocks } = await read(
      'Look:\n\n```js\nlet a = *b*;\n```\n\n    indented();\n\nThere.\n',
    );
    expect(blocks.filter(isText).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph Look:',
      'preformatted let a = *b*;',
      'preformatted indented();',
      'paragraph There.',
    ]);
  });

  test('has its notes below', async () => {
    const blocks = await shown('She left.[^1] He did not.\n\n[^1]: In March.\n');
    expect(blocks[0]).toBe('paragraph She left.[1] He did not.');
    expect(blocks[1]).toMatch(/^paragraph aside .*In March\.$/);
  });

  test('keeps a speaker on each line apart, and joins lines that were only wrapped', async () => {
    const turns =
      '**Ivo:** Why?\n**Ada:** Because of the boat, which leaked.\n**Ivo:** Which one?\n';
    expect((await shown(turns)).map((line) => line.replace('paragraph ', ''))).toEqual([
      'Ivo: Why?',
      'Ada: Because of the boat, which leaked.',
      'Ivo: Which one?',
    ]);
    expect(await shown('**Why did you leave?**\nBecause of the boat.\n')).toHaveLength(2);
    expect(await shown('She left.\nHe did not.\nIt rained.\n')).toEqual([
      'paragraph She left. He did not. It rained.',
    ]);
  });

  test('runs nothing that is written into it', async () => {
    const { blocks } = await read(
      'Before it all.\n\n<script>alert(1)</script>\n\n[a](javascript:alert(2)) after it all, she said.\n',
    );
    expect(JSON.stringify(blocks)).not.toContain('alert');
  });
});

describe('what is written for the program that makes a page of it', () => {
  test.each([
    ['{% include video id="a" %}shown{{ page.title }}', 'shown'],
    ['{{< figure src="a.png" >}}shown', 'shown'],
    ['{: .lead}\nshown{: .more}', '\nshown'],
    ['`{{ code }}` and {not a mark}', '`{{ code }}` and {not a mark}'],
    ['```\n{% raw %}\n```\n{% end %}', '```\n{% raw %}\n```\n'],
  ])('%j is shown as %j', (source, shown) => {
    expect(withoutTemplateMarks(source)).toBe(shown);
  });
});

describe('what programs keep at its top', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: "The quay: a walk" # really\nauthor:\n  - Ivo Lind\n  - \'Ada\'\nlang: en_GB\ndate: 2024-03-05\ntags: [a, b]\n---\nText.',
    ],
    [
      'TOML',
      '+++\ntitle = "The quay: a walk"\nauthors = ["Ivo Lind", "Ada"]\nlanguage = "en-GB"\ndate = 2024-03-05\n[extra]\n+++\nText.',
    ],
    [
      'JSON',
      '{\n  "title": "The quay: a walk",\n  "author": ["Ivo Lind", "Ada"],\n  "lang": "en-GB",\n  "date": "2024-03-05"\n}\nText.',
    ],
  ])('is read: %s', (_, source) => {
    expect(withoutFrontMatter(source)).toEqual({
      text: 'Text.',
      head: {
        title: 'The quay: a walk',
        byline: 'Ivo Lind, Ada',
        lang: 'en-GB',
        published: '2024-03-05',
      },
    });
  });

  test.each(['---\nA rule, and then a text.\n---\nMore.', 'title: no\n', '---\n\n---\n'])(
    'is not seen in %j',
    (source) => {
      expect(withoutFrontMatter(source)).toEqual({ text: source, head: {} });
    },
  );
});

test('a hundred thousand lines without a blank one are read', () => {
  expect(markdownHtml('Ada: a b c\n'.repeat(100_000)).length).toBeGreaterThan(1_000_000);
});
