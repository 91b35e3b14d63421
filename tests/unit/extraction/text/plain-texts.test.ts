import { describe, expect, test } from 'vitest';
import { isText, type Article } from '../../../../core/article/article.js';
import { attribute } from '../../../../core/script/detect-speakers.js';
import { JsdomParser } from '../../../../extraction/node/jsdom-parser.js';
import { readArticle } from '../../../../extraction/read-article.js';
import { textParagraphs } from '../../../../extraction/text/text-lines.js';

async function read(...lines: string[]): Promise<Article> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const article = await readArticle({ name: 'saved.txt', bytes }, new JsdomParser());
  if (!article.ok) throw new Error(article.error.kind);
  return article.value;
}

const shown = ({ blocks }: Article): string[] =>
  blocks
    .filter(isText)
    .map(({ kind, within, text }) => [kind, ...within.map((each) => each.kind), text].join(' '));

describe('a letter that was saved as text', () => {
  const HEAD = [
    'From: "Ada Morrow" <ada@harbour.example>',
    'To: Ivo Lind <ivo@town.example>',
    'Subject: The last ferry',
    'Date: Tue, 5 Mar 2024 08:00:00 +0100',
    '',
  ];

  test('has its subject as the title, and its sender as the author', async () => {
    expect(await read(...HEAD, 'It leaves at nine, and then never again.')).toMatchObject({
      title: 'The last ferry',
      byline: 'Ada Morrow',
      published: '2024-03-05T07:00:00.000Z',
    });
  });

  test('has quotations in quotations, and no signature', async () => {
    const letter = await read(
      ...HEAD,
      'I asked them both, and this is what they said of it in the end:',
      '',
      '> It leaves at nine.',
      '> > When does it leave,',
      '> > do you know?',
      '> Nobody knows.',
      '',
      'So there we are, and I shall take the train, as I always do.',
      '',
      '-- ',
      'Ada Morrow, Harbour Street 4',
    );
    expect(shown(letter)).toEqual([
      'title The last ferry',
      'paragraph I asked them both, and this is what they said of it in the end:',
      'paragraph quote It leaves at nine.',
      expect.stringMatching(/^paragraph quote quote When does it leave,\sdo you know\?$/),
      'paragraph quote Nobody knows.',
      'paragraph So there we are, and I shall take the train, as I always do.',
    ]);
  });

  test('says once what it answers', async () => {
    const { blocks } = await read(
      ...HEAD,
      'It leaves at nine, and then never again, as far as I have heard.',
      '',
      'On Mon, 4 Mar 2024, Ivo Lind wrote:',
      '> When does it leave?',
    );
    expect(blocks.filter(isText).map(({ skip }) => skip ?? 'read')).toEqual([
      ...['read', 'read', 'duplicate', 'duplicate'],
    ]);
  });

  test.each([
    [
      'a transcript',
      ['From: Harbour Radio', 'Ivo: Why did you come?', 'Ada: By boat.', '', 'Ivo: And then?'],
    ],
    ['a list', ['To: do', 'Date: none', 'Milk: two', '', 'And so on, and so forth.']],
  ])('is not seen in %s', async (_, lines) => {
    expect(shown(await read(...lines)).join()).toContain(lines[0] ?? '?');
  });
});

describe('a book', () => {
  const BOOK = [
    ...[
      'The Project Gutenberg eBook of The Quay',
      '',
      'Title: The Quay',
      '',
      'Author: Ada Morrow',
      '',
    ],
    ...['*** START OF THE PROJECT GUTENBERG EBOOK THE QUAY ***', '', 'CHAPTER I. THE BOAT', ''],
    'It was wet, and had been _very_ wet for so long that nobody',
    'could remember when it had last been anything but _wet_ on',
    'the quay, in the boats, in the house and under the stairs.',
    ...[
      '',
      '*** END OF THE PROJECT GUTENBERG EBOOK THE QUAY ***',
      '',
      'You may copy it, give it away or',
    ],
  ];

  test('stands without the licence around it, and has a title and an author', async () => {
    const book = await read(...BOOK);
    expect(book).toMatchObject({ title: 'The Quay', byline: 'Ada Morrow' });
    expect(shown(book)).toEqual([
      'title The Quay',
      'heading CHAPTER I. THE BOAT',
      'paragraph It was wet, and had been very wet for so long that nobody could remember when it had last been anything but wet on the quay, in the boats, in the house and under the stairs.',
    ]);
  });

  test('has in italics what is written so', async () => {
    const block = (await read(...BOOK)).blocks.at(-1);
    expect(block).toMatchObject({ inlines: [{ style: 'em' }, { style: 'em' }] });
  });

  test('whose paragraphs are only set in has paragraphs', () => {
    const lines = [
      '   It was wet, and it had been wet for so long that nobody',
      'could remember when it had last been anything but wet on',
      'the quay, and in the boats.',
      '   She did not mind. She had never known it otherwise, and',
      'her mother had told her that it was the same everywhere in',
      'the world, more or less.',
    ];
    expect(textParagraphs(lines.join('\n'))).toHaveLength(2);
  });
});

describe('a plain text', () => {
  test('may have lines above its headings, too', () => {
    expect(
      textParagraphs('========\nThe boat\n========\n\nIt leaked.\n\n~~~~\nOars\n~~~~\nTwo.'),
    ).toEqual([
      { kind: 'heading', text: 'The boat' },
      { kind: 'paragraph', text: 'It leaked.' },
      { kind: 'heading', text: 'Oars' },
      { kind: 'paragraph', text: 'Two.' },
    ]);
  });

  test('may mark them as AsciiDoc does', () => {
    expect(textParagraphs('= The boat\n\nIt leaked.\n\n=== Oars ===\n\nTwo.')).toEqual([
      { kind: 'heading', text: 'The boat', level: 1 },
      { kind: 'paragraph', text: 'It leaked.' },
      { kind: 'heading', text: 'Oars', level: 3 },
      { kind: 'paragraph', text: 'Two.' },
    ]);
  });

  test('quotes in quotations', () => {
    expect(
      textParagraphs('> One.\n> > Two.\n> Three.').map(({ text, quoteDepth }) => [
        text,
        quoteDepth,
      ]),
    ).toEqual([
      ['One.', 1],
      ['Two.', 2],
      ['Three.', 1],
    ]);
  });

  test('keeps names with underscores, and one stretch between two of them', async () => {
    const { blocks } = await read(
      'The file a_b_c and _this_ one are here, and nothing else is.',
      '',
      'And on.',
    );
    expect(blocks.filter(isText)[0]?.text).toContain('a_b_c and _this_ one');
  });

  test('is a hundred thousand lines without a blank one, and is read', () => {
    expect(textParagraphs('a b c\n'.repeat(150_000)).length).toBeGreaterThan(0);
  });

  test('that was wrapped keeps its speakers', async () => {
    const article = await read(
      'The last ferry',
      '',
      'IVO LIND: What did your father say when you told him that you',
      'wanted to steer it yourself, in the end?',
      '',
      'ADA MORROW: He said no, and then he gave me his coat. It was too',
      'large, and I wore it for eleven winters, until it came apart.',
      '',
      'IVO LIND: And tomorrow? What shall you do with all of the time',
      'that you have then?',
      '',
      'ADA MORROW: Tomorrow I shall sleep, and after that I shall learn',
      'to swim. I never did, you know.',
    );
    const { script } = attribute(article);
    expect(script.turns.map(({ speaker }) => script.cast[speaker]?.name)).toEqual(
      expect.arrayContaining(['Ivo Lind', 'Ada Morrow']),
    );
  });
});
