import { describe, expect, test } from 'vitest';
import { PdfWriter, type PageWriter } from '../../../../fixtures/pdf/pdf-writer.js';
import { readingOf, spokenTexts, turnTexts } from './read-pdf-bytes.js';
import { typeset, type Cursor } from '../../../../fixtures/pdf/typesetter.js';

const INTRODUCTION =
  'Ingrid Vale has mended the nets of Hollow Bay for forty years. We spoke with her in the loft above the harbour, where the twine hangs in bundles from every beam and nothing is ever thrown away.';

/** Questions and answers; a soft hyphen is where a line may break a word. */
const EXCHANGES: readonly (readonly [question: string, answer: string])[] = [
  [
    'How did you learn to mend nets?',
    'I watched my grand\u00admother. She never ex\u00adplained any\u00adthing; she put the nee\u00addle into my hand and went to make coffee, and when she came back I had made a knot that nobody has been able to un\u00addo since.',
  ],
  [
    'What does a good net feel like?',
    'Like some\u00adthing that wants to work. You pull it through your hands and it an\u00adswers. A bad one is only heavy. I have told that to ap\u00adpren\u00adtices for years, and the well-known result is that they nod and learn it them\u00adselves ten years after\u00adwards.',
  ],
  [
    'Have you ever wanted to do anything else?',
    'I was a post\u00adwoman for one sum\u00admer. I know every\u00adbody here, so I read out the post\u00adcards on the way, and they thanked me for my work and asked me to go back to the nets.',
  ],
  [
    'Who will do it after you?',
    'My neigh\u00adbour\u2019s son comes on Thurs\u00addays. He is nine\u00adteen and has more pa\u00adtience than I ever had. I tell him that the nets will out\u00adlast both of us, and he looks as if he be\u00adlieved it.',
  ],
  [
    'What would you tell your younger self?',
    'Buy bet\u00adter lamps. I have spoiled my eyes for the sake of ker\u00ado\u00adsene, and I could have had elec\u00adtric light for the price of two cod. I was proud, and you can\u2019t mend with pride.',
  ],
  [
    'Is there anything you have not been asked?',
    'No\u00adbody ever asks about the win\u00adter. All pic\u00adtures are taken in July. I would like some\u00adbody to come in Feb\u00adru\u00adary and sit here with me for as long as it takes to mend one hole.',
  ],
];

const plain = (text: string) => text.replaceAll('\u00ad', '');

function endOfFile(page: PageWriter): Cursor {
  const cursor: Cursor = { page, y: 60, bottom: 10_000, next: () => cursor };
  return cursor;
}

describe('a PDF of an interview', () => {
  test('in one column with names in bold is given to who speaks', async () => {
    const pdf = new PdfWriter({ title: 'The loft above the harbour' });
    const page = pdf.page();
    const second = pdf.page();
    page.text(60, 60, 'The loft above the harbour', { font: 'bold', size: 22 });
    const below: Cursor = {
      page,
      y: 100,
      bottom: 740,
      next: () => ({ page: second, y: 60, bottom: 740, next: () => below }),
    };
    const turns = EXCHANGES.flatMap(([question, answer]) => [
      `**Otto Lind:** ${question}`,
      `**Ingrid Vale:** ${plain(answer)}`,
    ]);
    typeset([INTRODUCTION, ...turns, ...turns.slice(0, 6).map((turn) => `${turn} Again.`)], below, {
      left: 60,
      width: 460,
      size: 13,
      after: 8,
    });

    const reading = await readingOf(pdf.bytes());

    expect(reading.script.cast.map(({ name, role }) => [name, role])).toEqual([
      ['narrator', 'narrator'],
      ['Otto Lind', 'interviewer'],
      ['Ingrid Vale', 'interviewee'],
    ]);
    const turnsRead = turnTexts(reading).slice(1, 13);
    expect(turnsRead).toEqual(
      EXCHANGES.flatMap(([question, answer]) => [
        { name: 'Otto Lind', text: question },
        { name: 'Ingrid Vale', text: plain(answer) },
      ]),
    );
  });

  test('in two columns with headers, footers and broken words is given to who speaks', async () => {
    const pdf = new PdfWriter({ title: 'Nets and patience', lang: 'en-GB' });
    const open = (): PageWriter => {
      const page = pdf.page();
      const number = String(41 + pages++);
      page.text(50, 30, 'The Hollow Bay Review', { font: 'italic', size: 9 });
      page.text(470, 30, 'Spring number', { size: 9 });
      page.text(295, 780, number, { size: 9 });
      return page;
    };
    let pages = 0;
    const first = open();
    first.text(50, 70, 'Nets and patience', { font: 'bold', size: 24 });
    const column = (page: PageWriter, side: 0 | 1, top: number): Cursor & { left: number } => ({
      page,
      y: top,
      bottom: 160,
      left: side === 0 ? 50 : 310,
      next: () => (side === 0 ? column(page, 1, top) : column(open(), 0, 70)),
    });
    const paragraphs = EXCHANGES.flatMap(([question, answer]) => [`**${question}**`, answer]);
    typeset([INTRODUCTION, ...paragraphs], column(first, 0, 110), {
      left: 50,
      width: 240,
      leading: 12,
      indent: 0,
      justified: true,
    });

    const reading = await readingOf(pdf.bytes());

    expect(pages).toBeGreaterThan(2);
    expect(spokenTexts(reading)).toEqual([
      INTRODUCTION,
      ...EXCHANGES.flatMap(([question, answer]) => [question, plain(answer)]),
    ]);
    expect(
      turnTexts(reading)
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(EXCHANGES.flatMap(([question, answer]) => [question, plain(answer)]));
    expect(reading.script.cast.map(({ role }) => role)).toEqual([
      'narrator',
      'interviewer',
      'interviewee',
    ]);
    expect(reading.article.title).toBe('Nets and patience');
  });

  test('with names in a column of their own is read row by row', async () => {
    const pdf = new PdfWriter();
    const cursor = endOfFile(pdf.page());
    cursor.page.text(50, 40, 'Transcript of the harbour hour', { font: 'bold', size: 18 });
    let { y } = cursor;
    for (const [question, answer] of EXCHANGES) {
      for (const [name, text] of [
        ['OTTO LIND', question],
        ['INGRID VALE', plain(answer)],
      ] as const) {
        cursor.page.text(50, y + 20, name);
        const at = { ...cursor, y: y + 20 };
        ({ y } = typeset([text], at, { left: 180, width: 360 }));
      }
    }

    const reading = await readingOf(pdf.bytes());

    expect(turnTexts(reading).slice(-2)).toEqual([
      { name: 'Otto Lind', text: EXCHANGES[5]?.[0] },
      { name: 'Ingrid Vale', text: plain(EXCHANGES[5]?.[1] ?? '') },
    ]);
  });
});
