import { describe, expect, test } from 'vitest';
import {
  PdfWriter,
  fileOf,
  latin,
  stream,
  type PageWriter,
} from '../../../../fixtures/pdf/pdf-writer.js';
import { readingOf, spokenTexts, textBlocks } from './read-pdf-bytes.js';
import {
  typeset,
  widthOf,
  type Cursor,
  type Setting,
} from '../../../../fixtures/pdf/typesetter.js';

const FERRY =
  'The ferry leaves at seven, whether anybody is on board or not, because the post has to be on the other side by eight and the crew like to have their breakfast there.';
const BRIDGE =
  'A bridge was promised in the year in which the present captain was born, and again when she went to school, and a third time on the day on which she got her licence.';
const ICE =
  'In a hard winter the ice holds a car, but not the ferry, so for a week or two the islanders drive across and complain that there is nobody to have coffee with.';
const LAMPS =
  'Two lamps mark the channel. The green one has been out since the storm, and those who know the water steer by the window of the bakery, which is lit from three.';

function cursorAt(page: PageWriter, y: number): Cursor {
  const cursor: Cursor = { page, y, bottom: 10_000, next: () => cursor };
  return cursor;
}

const WIDE: Setting = { left: 60, width: 480, after: 8 };
const LEFT: Setting = { left: 50, width: 230, justified: true, after: 8 };
const RIGHT: Setting = { ...LEFT, left: 310 };

describe('reading order', () => {
  test('is down the first column and then down the second, below what stands across both', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    page.text(50, 60, 'Seven, and no later', { size: 24 });
    typeset([`${FERRY} ${LAMPS}`], cursorAt(page, 90), { left: 50, width: 490, after: 8 });
    typeset([FERRY.replace('ferry', 'mail boat'), BRIDGE], cursorAt(page, 150), LEFT);
    typeset([ICE, LAMPS], cursorAt(page, 150), RIGHT);

    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual([
      `${FERRY} ${LAMPS}`,
      FERRY.replace('ferry', 'mail boat'),
      BRIDGE,
      ICE,
      LAMPS,
    ]);
  });

  test('does not depend on the order in which the file draws its lines', async () => {
    const forwards = new PdfWriter();
    const backwards = new PdfWriter();
    for (const pdf of [forwards, backwards]) {
      const page = pdf.page();
      typeset([FERRY, BRIDGE], cursorAt(page, 60), LEFT);
      typeset([ICE, LAMPS], cursorAt(page, 64), RIGHT);
      if (pdf === backwards) page.drawing.reverse();
    }
    const expected = spokenTexts(await readingOf(forwards.bytes()));
    expect(expected).toEqual([FERRY, BRIDGE, ICE, LAMPS]);
    expect(spokenTexts(await readingOf(backwards.bytes()))).toEqual(expected);
  });

  test('leaves a box in small letters beside the text to the end of its page', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    typeset([FERRY, BRIDGE, ICE, LAMPS], cursorAt(page, 60), { ...LEFT, width: 330 });
    const box =
      'The ferry was built in 1961 and has carried two kings, one elephant and every piano on the island.';
    typeset([box], cursorAt(page, 80), { left: 420, width: 120, size: 8 });

    const reading = await readingOf(pdf.bytes());
    expect(textBlocks(reading).map(({ text }) => text)).toEqual([FERRY, BRIDGE, ICE, LAMPS, box]);
    expect(textBlocks(reading).at(-1)?.within).toMatchObject([{ kind: 'aside' }]);
  });

  test('takes a table whose cells are texts row by row', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    const cells = [FERRY, BRIDGE, ICE, LAMPS, `${FERRY} So it was.`, `${ICE} So it is.`];
    for (const [index, cell] of cells.entries()) {
      const y = 60 + Math.floor(index / 2) * 110;
      typeset([cell], cursorAt(page, y), index % 2 === 0 ? LEFT : RIGHT);
    }
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual(cells);
  });

  test('follows a page that lies on its side, and drops what runs up its margin', async () => {
    const pdf = new PdfWriter();
    const lying = pdf.page();
    for (const [index, line] of FERRY.split(/(?<=because) /).entries()) {
      lying.text(100 + index * 12, 700, line, { turn: 90 });
    }
    lying.text(60, 60, 'DRAFT', { turn: 45, size: 40 });
    lying.text(20, 20, 'Not for sale');
    expect(spokenTexts(await readingOf(pdf.bytes())).join(' ')).toBe(FERRY);
  });
});

describe('headers, footers and page numbers', () => {
  test('are dropped where they repeat, though their words change from chapter to chapter', async () => {
    const pdf = new PdfWriter();
    const texts = [
      FERRY,
      BRIDGE,
      ICE,
      LAMPS,
      `${FERRY} Still.`,
      `${ICE} Still.`,
      `${LAMPS} Still.`,
    ];
    for (const [index, text] of texts.entries()) {
      const page = pdf.page();
      page.text(60, 30, index % 2 === 0 ? 'Crossings' : `Chapter ${index < 4 ? 'one' : 'two'}`, {
        size: 9,
      });
      typeset([text], cursorAt(page, 70), WIDE);
      page.text(300, 780, String(index + 112));
    }
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual(texts);
  });

  test('that a browser prints are dropped from a single page', async () => {
    const pdf = new PdfWriter({ title: 'Crossings' });
    const page = pdf.page();
    page.text(25, 20, '11/24/26, 8:40 PM', { size: 8 });
    page.text(290, 20, 'Crossings', { size: 8 });
    page.text(60, 70, 'Crossings', { size: 22 });
    typeset([FERRY, BRIDGE], cursorAt(page, 100), WIDE);
    page.text(25, 785, 'https://isles.example/crossings', { size: 8 });
    page.text(570, 785, '1/1', { size: 8 });
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual([FERRY, BRIDGE]);
  });

  test('do not take years at the top of pages with them', async () => {
    const pdf = new PdfWriter();
    for (const [year, text] of [
      [1961, FERRY],
      [1988, BRIDGE],
      [2011, ICE],
    ] as const) {
      const page = pdf.page();
      page.text(60, 60, String(year), { font: 'bold' });
      typeset([text], cursorAt(page, 90), WIDE);
      page.text(60, 130, `It was noted in ${year}.`);
    }
    const texts = textBlocks(await readingOf(pdf.bytes())).map(({ text }) => text);
    expect(texts).toEqual([
      ...['1961', FERRY, 'It was noted in 1961.'],
      ...['1988', BRIDGE, 'It was noted in 1988.'],
      ...['2011', ICE, 'It was noted in 2011.'],
    ]);
  });
});

describe('paragraphs', () => {
  test.each<[string, Setting]>([
    ['white between them', { left: 60, width: 300, after: 8 }],
    ['a first line set in', { left: 60, width: 300, indent: 14 }],
    ['a last line that is short', { left: 60, width: 300, justified: true }],
  ])('are told by %s', async (_, setting) => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    typeset([FERRY, BRIDGE, ICE, LAMPS], cursorAt(page, 60), setting);
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual([FERRY, BRIDGE, ICE, LAMPS]);
  });

  test('go on on the next page, over a footnote that comes after them', async () => {
    const pdf = new PdfWriter();
    const [first, second] = [pdf.page(), pdf.page()];
    const cut =
      'The captain has never been late, and the one time when she was, nobody had looked at';
    typeset([BRIDGE, `${ICE} ${cut}`], cursorAt(first, 640), { left: 60, width: 480 });
    first.text(60, 770, '1 She was late in 1999, for the birth of her son.', { size: 7 });
    typeset(
      ['the clock, so that it does not count. Now they look.', FERRY],
      cursorAt(second, 60),
      WIDE,
    );
    const reading = await readingOf(pdf.bytes());
    expect(spokenTexts(reading)).toEqual([
      BRIDGE,
      `${ICE} ${cut} the clock, so that it does not count. Now they look.`,
      FERRY,
    ]);
    const note = textBlocks(reading).find(({ text }) => text.startsWith('1 She was late'));
    expect(note?.skip).toBe('reference');
  });

  test('go on below a quotation set large in their middle', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    typeset([`${FERRY} Nobody has ever asked her why the crew and the`], cursorAt(page, 60), {
      left: 60,
      width: 300,
    });
    page.text(60, 150, 'Nobody looks at the clock', { size: 18 });
    typeset(['captain have two breakfasts, and she has never told.', ICE], cursorAt(page, 190), {
      left: 60,
      width: 300,
      after: 8,
    });
    expect(spokenTexts(await readingOf(pdf.bytes()))[0]).toBe(
      `${FERRY} Nobody has ever asked her why the crew and the captain have two breakfasts, and she has never told.`,
    );
  });

  test('begin with the letter that is set large over several lines', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    page.text(60, 84, 'T', { size: 36 });
    page.text(84, 60, 'he ferry leaves at seven, whether anybody is on board or');
    page.text(84, 72, 'not, because the post has to be on the other side by the');
    page.text(84, 84, 'time at which the crew like to have their breakfast there,');
    page.text(60, 96, 'and they have it.');
    typeset([BRIDGE, ICE], cursorAt(page, 120), { left: 60, width: 290, after: 8 });
    expect(spokenTexts(await readingOf(pdf.bytes()))[0]).toMatch(
      /^The ferry leaves .* there, and they have it\.$/,
    );
  });
});

describe('what a text is', () => {
  test('shows in its letters: headings, lists, captions, program text, marks of notes', async () => {
    const pdf = new PdfWriter({ author: 'Mona Strand', lang: 'en-GB' });
    const page = pdf.page();
    page.text(60, 60, 'Seven, and no later', { size: 24, font: 'bold' });
    typeset([FERRY], cursorAt(page, 100), WIDE);
    page.text(60, 150, 'What it carries', { size: 14, font: 'bold' });
    page.text(60, 170, '• letters').text(60, 184, '• pianos, each with a rope of its own');
    const clock = 'The clock is set at noon';
    const mark = 60 + widthOf(clock, 'regular', 10);
    page.text(60, 210, clock).text(mark, 206, '2', { size: 6 });
    page.text(mark + 6, 210, 'by the bakery.');
    page.text(60, 240, 'Figure 1: The ferry in July.', { size: 8 });
    page.text(60, 270, 'go(east);', { font: 'mono' }).text(72, 282, 'stop();', { font: 'mono' });
    typeset([BRIDGE, ICE], cursorAt(page, 310), WIDE);

    const reading = await readingOf(pdf.bytes());
    const kinds = textBlocks(reading).map(({ kind, text, skip }) => [kind, text, skip]);
    expect(kinds).toEqual([
      ['title', 'Seven, and no later', undefined],
      ['paragraph', FERRY, undefined],
      ['heading', 'What it carries', undefined],
      ['item', 'letters', undefined],
      ['item', 'pianos, each with a rope of its own', undefined],
      ['paragraph', 'The clock is set at noon2 by the bakery.', undefined],
      ['caption', 'Figure 1: The ferry in July.', 'caption'],
      ['preformatted', 'go(east);\n  stop();', 'code'],
      ['paragraph', BRIDGE, undefined],
      ['paragraph', ICE, undefined],
    ]);
    const marked = textBlocks(reading)[5];
    expect(marked?.inlines).toContainEqual({ start: 24, end: 25, style: 'superscript' });
    expect(reading.article.byline).toBe('Mona Strand');
    expect(reading.article.lang).toBe('en-GB');
  });

  test('keeps bold and italics as styles of their letters', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    typeset([`**Ada:** ${FERRY} _Truly_ so.`, BRIDGE], cursorAt(page, 60), WIDE);
    const [block] = textBlocks(await readingOf(pdf.bytes()));
    const styled = block?.inlines.map(({ start, end, style }) => [
      style,
      block.text.slice(start, end),
    ]);
    expect(styled).toEqual([
      ['strong', 'Ada:'],
      ['em', 'Truly'],
    ]);
  });

  test('skips a table of contents', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    page.text(60, 60, 'Crossings ................................................ 3');
    page.text(60, 72, 'Lamps ........................................................ 17');
    typeset([FERRY, BRIDGE], cursorAt(page, 110), WIDE);
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual([FERRY, BRIDGE]);
  });
});

describe('the title', () => {
  test.each([
    ['Microsoft Word - ferry_final2.doc', 'Seven, and no later'],
    ['untitled', 'Seven, and no later'],
    ['Seven, and no later', 'Seven, and no later'],
  ])('declared as %j is %j, which is printed largest', async (title, shown) => {
    const pdf = new PdfWriter({ title });
    const page = pdf.page();
    page.text(60, 60, 'Seven, and no later', { size: 22 });
    typeset([FERRY, BRIDGE], cursorAt(page, 100), WIDE);
    const reading = await readingOf(pdf.bytes());
    expect(reading.article.title).toBe(shown);
    expect(spokenTexts(reading)).toEqual([FERRY, BRIDGE]);
  });

  test('is the declared one where nothing is printed larger', async () => {
    const pdf = new PdfWriter({ title: 'Seven, and no later' });
    typeset([FERRY, BRIDGE], cursorAt(pdf.page(), 60), WIDE);
    expect((await readingOf(pdf.bytes())).article.title).toBe('Seven, and no later');
  });
});

describe('a structure tree', () => {
  test('tells order and roles that the places of the letters do not', async () => {
    const pdf = new PdfWriter({ lang: 'en' });
    const page = pdf.page();
    const tagged = (text: string, y: number, role: string, key: number) =>
      typeset([text], cursorAt(page, y), { left: 60, width: 300, tag: { role, key } });
    tagged('What it carries', 60, 'H2', 1);
    tagged(FERRY, 300, 'P', 2);
    tagged(BRIDGE, 80, 'P', 3);
    tagged(ICE, 180, 'BlockQuote', 4);
    page.text(60, 500, 'Printed on paper that was bought twice');

    const reading = await readingOf(pdf.bytes());
    expect(textBlocks(reading).map(({ kind, text }) => [kind, text])).toEqual([
      ['title', 'What it carries'],
      ['paragraph', FERRY],
      ['paragraph', BRIDGE],
      ['paragraph', ICE],
    ]);
    expect(textBlocks(reading).at(-1)?.within).toMatchObject([{ kind: 'quote' }]);
  });

  test('is not believed where every line is a paragraph to it', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    let key = 0;
    const proxy: Cursor = cursorAt(page, 60);
    const text = page.text.bind(page);
    page.text = (x, y, words, look) =>
      text(x, y, words, { ...look, tag: { role: 'P', key: ++key } });
    typeset([FERRY, BRIDGE, ICE], proxy, { left: 60, width: 300, after: 8 });
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual([FERRY, BRIDGE, ICE]);
  });

  test('is not believed where it holds half of the text', async () => {
    const pdf = new PdfWriter();
    const page = pdf.page();
    typeset([FERRY], cursorAt(page, 60), { ...WIDE, tag: { role: 'P', key: 1 } });
    typeset([BRIDGE, ICE], cursorAt(page, 110), WIDE);
    expect(spokenTexts(await readingOf(pdf.bytes()))).toEqual([FERRY, BRIDGE, ICE]);
  });
});

test('Japanese is read by the tables that the file does not hold itself', async () => {
  const text = '潮は一日に二度、名前を書く。海の番人はそれを毎日帳面に写している。';
  const hex = Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join(
    '',
  );
  const content = `BT /F 10 Tf 60 700 Td <${hex}> Tj ET`;
  const file = fileOf(
    new Map([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
      [
        3,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
      ],
      [4, stream(content)],
      [
        5,
        '<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/UniJIS-UCS2-H/DescendantFonts[6 0 R]>>',
      ],
      [
        6,
        '<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>',
      ],
      [
        7,
        '<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 60>>',
      ],
    ]),
    '/Root 1 0 R',
  );
  const reading = await readingOf(latin(file));
  expect(spokenTexts(reading)).toEqual([text]);
  expect(reading.article.lang).toBe('ja');
});
