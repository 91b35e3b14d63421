import { describe, expect, test } from 'vitest';
import { isText, type Article } from '../../../../core/article/article.js';
import { LIMITS } from '../../../../core/limits.js';
import { INTERVIEWS, STORY } from '../../../fixtures/books/books.js';
import { epubFile, type BookOptions, type Chapter } from '../../../fixtures/books/epub-file.js';
import { articleIn, outcomeOf, readAloud } from '../wrapped-articles.js';
import { readFile, spoken } from './spoken.js';

async function bookOf(
  chapters: readonly Chapter[],
  options: Partial<BookOptions> = {},
): Promise<Article> {
  const read = await articleIn('book.epub', epubFile({ ...options, chapters }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Each line of the contents with the text that it leads to. */
function contentsOf({ contents = [], blocks }: Article): string[] {
  return contents.map(({ title, level, block }) => {
    const to = blocks[block];
    return `${'  '.repeat(level - 1)}${title} > ${to !== undefined && isText(to) ? to.text : '?'}`;
  });
}

function unreadIn({ blocks }: Article): string[] {
  return blocks.flatMap((block) =>
    isText(block) && block.skip !== undefined ? [`${block.skip}: ${block.text}`] : [],
  );
}

const chapter = (body: string, title = 'One', file = 'one.xhtml'): Chapter => ({
  file,
  title,
  body,
});

describe('a book', () => {
  test.each([2, 3] as const)('of EPUB %i is read in the order of its spine', async (version) => {
    expect(await readAloud('a.epub', epubFile({ chapters: STORY, version }))).toEqual([
      'The Ferry Book',
      'The Quay',
      'The lamps were lit before anybody came down.',
      '“Are you the pilot?” asked the boy.',
      '“I was,” said Ada, “until this morning.”',
      'He thought about that1 for a while.',
      '“What are you now?” he asked.',
      '“A passenger,” she said.',
      'The Crossing',
      'Fog',
      'Nobody saw the island that day.',
      'Ice',
      'In the evening the deck was white.',
      '“Shall we turn back?” asked the boy.',
      'The Island',
      'It was smaller than on the map.',
      'There were goats.',
    ]);
  });

  test.each([2, 3] as const)('of EPUB %i has its contents', async (version) => {
    expect(contentsOf(await bookOf(STORY, { version }))).toEqual([
      'Cover > The Ferry Book',
      'The Quay > The Quay',
      'The Crossing > The Crossing',
      '  Fog > Fog',
      '  Ice > Ice',
      'The Island > The Island',
    ]);
  });

  test('says its title, its authors and its language', async () => {
    const { title, byline, lang, published } = await bookOf(STORY, { lang: 'en-GB' });
    expect({ title, byline, lang, published }).toEqual({
      ...{ title: 'The Ferry Book', byline: 'Mara Quill', lang: 'en-GB', published: '2024-03-05' },
    });
  });

  test('without a name is called after its file', async () => {
    expect((await bookOf(STORY, { title: ' ' })).title).toBe('book');
  });

  test.each([
    ['without a mimetype', { hasMimetype: false }],
    ['whose package stands at the top', { folder: '' }],
    ['whose package is deep down', { folder: 'a/b c/d/' }],
    ['whose container is damaged', { files: { 'META-INF/container.xml': '<container' } }],
  ] as const)('%s is the same', async (_, options) => {
    expect(contentsOf(await bookOf(STORY, options))).toEqual(contentsOf(await bookOf(STORY)));
  });

  test('whose addresses are encoded, in other folders or in other capitals is the same', async () => {
    const files: [string, string][] = [
      ['Text/a ä.xhtml', 'Text/a%20%C3%A4.xhtml'],
      ['one.xhtml', './Text/../ONE.xhtml'],
      ['100% true.xhtml', '100% true.xhtml'],
    ];
    for (const [file, href] of files) {
      const article = await bookOf([{ ...chapter('<p>It leaves at nine.</p>'), file, href }]);
      expect(contentsOf(article), href).toEqual(['One > One']);
    }
  });
});

describe('a chapter', () => {
  test('without a heading gets the one of the contents, or its own line becomes it', async () => {
    const { blocks } = await bookOf([
      chapter('<p>It leaves at nine.</p>'),
      chapter('<p>2</p><p>The Ice</p><p>It was white.</p>', '2. The Ice', 'two.xhtml'),
      chapter('<h2>III</h2><p>It was grey.</p>', 'The third', 'three.xhtml'),
    ]);
    const lines = blocks.map((block) => (isText(block) ? `${block.kind} ${block.text}` : ''));
    expect(lines.slice(1)).toEqual([
      'heading One',
      'paragraph It leaves at nine.',
      'heading 2',
      'paragraph The Ice',
      'paragraph It was white.',
      'heading III',
      'paragraph It was grey.',
    ]);
  });

  test('whose title is a picture begins on the next page', async () => {
    const picture = '<p><img src="one.png" alt="One"/></p>';
    const article = await bookOf([
      chapter(picture),
      { ...chapter('<p>It leaves at nine.</p>'), file: 'text.xhtml', title: null },
    ]);
    expect(contentsOf(article)).toEqual(['One > One']);
  });

  test('is told by its headings where there are no contents', async () => {
    expect(contentsOf(await bookOf(STORY, { hasContents: false }))).toEqual([
      'The Quay > The Quay',
      'The Crossing > The Crossing',
    ]);
  });

  test('that is missing or empty is left out, and the end says so', async () => {
    const chapters = STORY.map((each) =>
      each.file === 'two.xhtml' ? { ...each, body: null } : each,
    );
    const read = await readAloud('a.epub', epubFile({ chapters }));
    expect(read).toContain('There were goats.');
    expect(read).not.toContain('Fog');
    expect(read.at(-1)).toBe('A part of this book is missing or damaged, and was left out.');
  });

  test('written with empty elements in the short way of XML holds its text', async () => {
    const body =
      '<p><a id="p1"/><i class="x"/>It leaves <b/>at nine.<br/>Or ten.</p><script src="a.js"/><div/>';
    const { blocks } = await bookOf([chapter(`${body}<p>It does.</p>`)]);
    expect(blocks.slice(2).map((block) => isText(block) && [block.text, block.inlines])).toEqual([
      ['It leaves at nine.\nOr ten.', []],
      ['It does.', []],
    ]);
  });
});

describe('nobody reads aloud', () => {
  test('notes and their marks, page numbers, the title page, and what stands beside the order', async () => {
    const notes = '<section epub:type="endnotes"><h2>Notes</h2><p>1. He was nine.</p></section>';
    const article = await bookOf([
      ...STORY,
      chapter(notes, 'Notes', 'notes.xhtml'),
      { ...chapter('<p>See the map.</p>', 'Map', 'map.xhtml'), isLinear: false },
    ]);
    expect(unreadIn(article)).toEqual([
      'duplicate: The Ferry Book',
      'duplicate: Mara Quill',
      'duplicate: Harbour Press',
      'reference: He was nine.',
      'reference: Notes',
      'reference: 1. He was nine.',
      'aside: See the map.',
    ]);
    const mark = article.blocks.find(
      (block) => isText(block) && block.text.startsWith('He thought'),
    );
    expect(mark).toMatchObject({
      inlines: expect.arrayContaining([{ start: 21, end: 22, style: 'superscript' }]) as unknown,
    });
  });

  test('a table of contents that is a page of the book', async () => {
    const links = STORY.slice(2).map(
      ({ file, title }) => `<p><a href="${file}">${title ?? ''}</a></p>`,
    );
    const toc = {
      file: 'toc.xhtml',
      title: null,
      body: `<nav epub:type="toc"><h1>Contents</h1>${links.join('')}</nav>`,
    };
    const plain = {
      ...toc,
      file: 'list.xhtml',
      body: `<h1>Contents</h1>${links.join('')}${links.join('')}`,
    };
    for (const page of [toc, plain]) {
      const unread = unreadIn(await bookOf([page, ...STORY.slice(2)]));
      expect(unread.slice(0, 2)).toEqual(['duplicate: Contents', 'duplicate: The Quay']);
    }
  });

  test('what EPUB 2 names in its guide', async () => {
    const extra = '<guide><reference type="copyright-page" href="one.xhtml"/></guide>';
    const two = chapter('<p>It leaves at nine.</p>', 'Two', 'two.xhtml');
    const article = await bookOf([chapter('<p>All rights reserved.</p>'), two], {
      version: 2,
      extra,
    });
    expect(unreadIn(article)).toEqual(['boilerplate: All rights reserved.']);
  });

  test('but a book that calls everything one of these is read', async () => {
    const article = await bookOf([{ ...chapter('<p>It leaves at nine.</p>'), isLinear: false }]);
    expect(unreadIn(article)).toEqual([]);
    const notes = await bookOf([
      chapter('<div epub:type="endnotes"><p>It leaves at nine.</p></div>'),
    ]);
    expect(unreadIn(notes)).toEqual([]);
  });
});

describe('a book that a shop has locked is said to be so', () => {
  const encryption = (algorithm: string): string =>
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">' +
    `<enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/><enc:CipherData>` +
    '<enc:CipherReference URI="OEBPS/one.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>';

  test.each([
    ['by Adobe', { 'META-INF/rights.xml': '<rights/>' }],
    ['by Apple', { 'META-INF/sinf.xml': '<sinf/>' }],
    ['by LCP', { 'META-INF/license.lcpl': '{}' }],
    ['in other capitals', { 'meta-inf/RIGHTS.xml': '<rights/>' }],
    [
      'in another way',
      { 'META-INF/encryption.xml': encryption('http://www.w3.org/2001/04/xmlenc#aes128-cbc') },
    ],
  ])('%s', async (_, files) => {
    expect(await outcomeOf('a.epub', epubFile({ chapters: STORY, files }))).toBe('protected');
  });

  test.each(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC'])(
    'but not where only its fonts are hidden: %s',
    async (algorithm) => {
      const files = { 'META-INF/encryption.xml': encryption(algorithm) };
      expect(await outcomeOf('a.epub', epubFile({ chapters: STORY, files }))).toBe('an article');
    },
  );
});

describe('what is no book', () => {
  const missing = STORY.map((each) => ({ ...each, body: null }));
  test.each([
    [
      'an archive without a package',
      { chapters: STORY, files: { 'OEBPS/package.opf': '' } },
      'damaged',
    ],
    ['a package of which every page is missing', { chapters: missing }, 'damaged'],
    ['pictures', { chapters: [chapter('<p><img src="a.png" alt=""/></p>')] }, 'holds-no-article'],
  ] as const)('%s', async (_, options, outcome) => {
    expect(await outcomeOf('a.epub', epubFile(options))).toBe(outcome);
  });

  test('names in it lead nowhere outside of it', async () => {
    const page = {
      ...chapter('<p>It leaves at nine.</p>'),
      body: null,
      href: '../../../../etc/passwd',
    };
    expect(await outcomeOf('a.epub', epubFile({ chapters: [page] }))).toBe('damaged');
  });

  test('a page that unpacks too far ends it', async () => {
    const bomb = chapter('a'.repeat(3 * 1024 * 1024), 'Bomb', 'bomb.xhtml');
    expect(await outcomeOf('a.epub', epubFile({ chapters: [...STORY, bomb] }))).toBe(
      'unpacks-too-far',
    );
  });

  test('a million lines in its contents are bounded', async () => {
    const line =
      '<navPoint><navLabel><text>One NUMBER</text></navLabel><content src="one.xhtml"/></navPoint>';
    const lines = Array.from({ length: LIMITS.contents + 50 }, (_, index) =>
      line.replace('NUMBER', String(index)),
    );
    const files = { 'OEBPS/toc.ncx': `<ncx><navMap>${lines.join('')}</navMap></ncx>` };
    const { contents } = await bookOf([chapter('<p>It leaves.</p>')], { version: 2, files });
    expect(contents).toHaveLength(LIMITS.contents);
  });
});

describe('who speaks in a book', () => {
  test('of interviews: those of each chapter, and who comes again is the same', async () => {
    const reading = await readFile(epubFile({ chapters: INTERVIEWS }), 'talks.epub');
    expect(reading.script.cast.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'narrator: narrator',
      'Ivo Lind: interviewer',
      'Ada Morrow: interviewee',
      'Bo Ek: interviewee',
    ]);
    expect(spoken(reading)).toContain(
      'Ivo Lind: I was nine, and I had my father’s coat on. I remember that it was raining, and that nobody spoke to me.',
    );
  });

  test('that tells a story: the narrator alone', async () => {
    const { script } = await readFile(epubFile({ chapters: STORY }), 'story.epub');
    expect(script.cast.map(({ name }) => name)).toEqual(['narrator']);
    expect(script.turns).toHaveLength(1);
  });
});
