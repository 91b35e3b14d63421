import { describe, expect, test } from 'vitest';
import { isText } from '../../../../../core/article/article.js';
import { isRest } from '../../../../../extraction/formats/rest/rest-start.js';
import { restDocument } from '../../../../../extraction/formats/rest/read-rest.js';
import { JsdomParser } from '../../../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../../../extraction/read-article.js';

const html = (...lines: string[]): string => restDocument(lines.join('\n')).html;

const TEXT = [
  ...['=====', 'Quay', '=====', '', ':Author: Ivo Lind', ':Date: 2024-03-05', ':Version: 3', ''],
  ...['.. contents::', '   :depth: 2', '', 'It is wet here, and it was wet before.', ''],
  ...['The boat', '========', '', 'It leaked, and so did the next one, she said.', ''],
  ...['Oars', '----', '', 'There were two.'],
];

describe('reStructuredText', () => {
  test('is an article with title, author, date and headings by the order of their marks', async () => {
    const bytes = new TextEncoder().encode(TEXT.join('\n'));
    for (const name of ['quay.rst', 'quay.txt']) {
      const article = await readArticle({ name, bytes }, new JsdomParser());
      if (!article.ok) throw new Error(article.error.kind);
      expect(article.value).toMatchObject({
        title: 'Quay',
        byline: 'Ivo Lind',
        published: '2024-03-05',
      });
      expect(
        article.value.blocks.filter(isText).map(({ kind, level, text }) => [kind, level, text]),
      ).toEqual([
        ['title', undefined, 'Quay'],
        ['paragraph', undefined, 'It is wet here, and it was wet before.'],
        ['heading', 2, 'The boat'],
        ['paragraph', undefined, 'It leaked, and so did the next one, she said.'],
        ['heading', 3, 'Oars'],
        ['paragraph', undefined, 'There were two.'],
      ]);
    }
  });

  test.each([
    [
      'literals and emphasis',
      '``a *b*``, *c d* and **e**',
      '<p><code>a *b*</code>, <em>c d</em> and <strong>e</strong></p>',
    ],
    [
      'roles',
      ':ref:`the end <end>`, :emphasis:`x` and :py:func:`~os.walk`',
      '<p>the end, x and <code>os.walk</code></p>',
    ],
    [
      'a link',
      '`the quay <https://a.example/q>`_',
      '<p><a href="https://a.example/q">the quay</a></p>',
    ],
    ['a script', '`the quay <javascript:alert(1)>`_', '<p>the quay</p>'],
    ['markup', '<b>&', '<p>&lt;b&gt;&amp;</p>'],
    ['stars that mean nothing', '2 * 3 * 4', '<p>2 * 3 * 4</p>'],
  ])('has %s in its lines', (_, line, expected) => {
    expect(html(line)).toBe(expected);
  });

  test('has names for addresses and for words', () => {
    expect(
      html(
        'See `the quay`_, harbour_ and |ada|.',
        '',
        '.. _the quay: https://a.example/',
        '.. _harbour: https://b.example/',
        '.. |ada| replace:: Ada M.',
      ),
    ).toBe(
      '<p>See <a href="https://a.example/">the quay</a>, <a href="https://b.example/">harbour</a> and Ada M..</p>',
    );
  });

  test('has lists of both kinds, in one another', () => {
    expect(
      html('* One, which', '  goes on', '', '  - nested', '', '* Two', '', '#. First', '#. Second'),
    ).toBe(
      '<ul><li><p>One, which\ngoes on</p><ul><li>nested</li></ul></li><li>Two</li></ul><ol><li>First</li><li>Second</li></ol>',
    );
  });

  test('shows what is code as it stands, and joins what was wrapped', () => {
    expect(html('Type this::', '', '    a *b*', '      c', '', 'And then', 'go on.')).toBe(
      '<p>Type this:</p><pre><code>a *b*\n  c</code></pre><p>And then\ngo on.</p>',
    );
    expect(html('.. code-block:: python', '   :linenos:', '', '   x = 1')).toBe(
      '<pre><code>x = 1</code></pre>',
    );
  });

  test('has quotations, notes, boxes, terms, verse, pictures and tables', () => {
    expect(html('Said:', '', '   So it is.')).toBe(
      '<p>Said:</p><blockquote><p>So it is.</p></blockquote>',
    );
    expect(html('It is so [1]_.', '', '.. [1] Not', '   always.')).toBe(
      '<p>It is so <sup>[1]</sup>.</p><aside class="notes"><ol><li><p>Not\nalways.</p></li></ol></aside>',
    );
    expect(html('.. note:: Beware', '   of it.')).toBe('<aside><p>Beware\nof it.</p></aside>');
    expect(html('tide', '   the sea, twice')).toBe(
      '<dl><dt>tide</dt><dd><p>the sea, twice</p></dd></dl>',
    );
    expect(html('| One', '| Two')).toBe('<p>One<br>Two</p>');
    expect(html('.. figure:: a.png', '   :alt: A bell', '', '   It rings.')).toBe(
      '<figure><img src="a.png" alt="A bell"><figcaption>It rings.</figcaption></figure>',
    );
    expect(html('== ==', 'A  B', '== ==', '1  2', '== ==')).toContain(
      '<tr><td>1</td><td>2</td></tr>',
    );
  });

  test('leaves out comments and what is for the making of the page', () => {
    expect(
      html('.. only a comment', '   that goes on', '', '.. toctree::', '   a', '   b', '', 'Text.'),
    ).toBe('<p>Text.</p>');
  });

  test('of any depth or length is read', () => {
    const deep = Array.from({ length: 3_000 }, (_, depth) => `${' '.repeat(depth % 500)}- a`);
    expect(html(...deep)).toContain('a');
    expect(html(...Array.from({ length: 50_000 }, () => 'a `b')).length).toBeGreaterThan(100_000);
  });
});

test('only a text with a directive and a section is taken for one', () => {
  expect(isRest(TEXT.join('\n'))).toBe(true);
  expect(isRest('The boat\n========\n\nIt leaked.\n\n.. and so on\n')).toBe(false);
  expect(isRest('Ivo: Why?\nAda: Because.\n')).toBe(false);
});
