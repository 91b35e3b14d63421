import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReading } from '../../../../../core/ipc/reading-guard.js';
import { LIMITS } from '../../../../../core/limits.js';
import { openPdf } from '../../../../../extraction/formats/pdf/open-pdf.js';
import { readPage } from '../../../../../extraction/formats/pdf/page-content.js';
import {
  formsInForms,
  packedPdf,
  packedSpaces,
  packedStream,
  pdfOf,
  pdfOfPages,
} from '../../../../fixtures/pdf/pdf-files.js';
import { PdfWriter, fileOf, latin, stream } from '../../../../fixtures/pdf/pdf-writer.js';
import { readPdfBytes, readingOf, spokenTexts } from './read-pdf-bytes.js';
import { typeset, type Cursor } from '../../../../fixtures/pdf/typesetter.js';

const TEXT =
  'The lamp on the pier is lit at dusk, and whoever lights it writes the hour in a book that nobody has ever read to the end, because it has no end yet.';

function twoPages(): PdfWriter {
  const pdf = new PdfWriter({ title: 'The lamp on the pier' });
  for (let number = 1; number <= 2; number++) {
    const page = pdf.page();
    const cursor: Cursor = { page, y: 60, bottom: 10_000, next: () => cursor };
    typeset(
      [`**Ada:** Who lights it on day ${number}?`, `**Ben:** On day ${number} nobody. ${TEXT}`],
      cursor,
      {
        left: 60,
        width: 300,
        after: 6,
      },
    );
  }
  return pdf;
}

const shown = `BT /F 10 Tf 60 700 Td (${TEXT}) Tj ET`;

describe('a PDF that cannot be read', () => {
  test.each([
    ['is empty after its first line', '%PDF-1.7\n'],
    ['holds nothing of a PDF', `%PDF-1.7\n${'nothing '.repeat(500)}`],
    ['has a catalogue without pages', fileOf(new Map([[1, '<</Type/Catalog>>']]), '/Root 1 0 R')],
  ])('because it %s is said to be damaged', async (_, source) => {
    expect(await readPdfBytes(latin(source))).toEqual({
      ok: false,
      error: { kind: 'damaged', found: 'PDF document' },
    });
  });

  test('because it has a password is said to be locked', async () => {
    const key = '0'.repeat(64);
    const locked = twoPages()
      .source()
      .replace(
        '/Info',
        `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>/Info`,
      );
    expect(await readPdfBytes(latin(locked))).toEqual({
      ok: false,
      error: { kind: 'protected', found: 'PDF document' },
    });
  });

  test('because its pages are pictures is said to need recognition', async () => {
    const scan = pdfOf('600 0 0 800 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI');
    expect(await readPdfBytes(scan)).toEqual({
      ok: false,
      error: { kind: 'pictures-of-text', found: 'PDF document' },
    });
  });
});

describe('a broken or hostile PDF', () => {
  const expected = [1, 2].flatMap((number) => [
    `Ada: Who lights it on day ${number}?`,
    `Ben: On day ${number} nobody. ${TEXT}`,
  ]);

  test.each([
    [
      'the table of places is wrong',
      (source: string) => source.replace(/^\d{10} 00000 n/gm, '0000000007 00000 n'),
    ],
    [
      'the place of the table is wrong',
      (source: string) => source.replace(/startxref\n\d+/, 'startxref\n999999'),
    ],
    ['the end is missing', (source: string) => source.slice(0, source.indexOf('\nxref'))],
    ['something stands before it', (source: string) => `Sent by mail\r\n\r\n${source}`],
    [
      'the count of pages is huge',
      (source: string) => source.replace('/Count 2', '/Count 2000000000'),
    ],
    [
      'the length of a stream is wrong',
      (source: string) => source.replace(/\/Length \d+/g, '/Length 3'),
    ],
  ])('is read all the same where %s', async (_, broken) => {
    const reading = await readingOf(latin(broken(twoPages().source())));
    expect(spokenTexts(reading)).toEqual(expected);
  });

  test.each([
    [
      'the page tree is a circle',
      twoPages()
        .source()
        .replace(/\/Kids\[[^\]]*\]/, '/Kids[2 0 R 2 0 R]'),
    ],
    [
      'a page is its own contents',
      twoPages()
        .source()
        .replace(/\/Contents \d+ 0 R/g, '/Contents 3 0 R'),
    ],
    [
      'a font is its own parent',
      twoPages().source().replaceAll('/BaseFont/Helvetica', '/Type0/BaseFont 6 0 R'),
    ],
    ['a form draws itself', formInItself()],
  ])('ends where %s', async (_, source) => {
    const read = await readPdfBytes(latin(source));
    expect(read.ok || ['damaged', 'pictures-of-text'].includes(read.error.kind)).toBe(true);
  });

  test.each([
    ['spaces', `${' '.repeat(10_000_000)}${shown}`],
    ['states that are saved and restored', `${'q Q '.repeat(300_000)}${shown}`],
  ])('is read though its stream unfolds to millions of %s', async (_, content) => {
    const bytes = packedPdf(content);
    expect(bytes.length).toBeLessThan(content.length / 50);
    expect((await readingOf(bytes)).article.blocks.length).toBeGreaterThan(0);
  });

  test.each([
    [
      'one stream that unfolds to a gigabyte',
      () => pdfOfPages([packedStream(packedSpaces(1_024))]),
    ],
    [
      'a stream packed twice, of a gigabyte',
      () => pdfOfPages([packedStream(packedSpaces(1_024), 2)]),
    ],
  ])('of %s is given up by what it unpacks or does', async (_, make) => {
    const bytes = make();
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
    expect(await readPdfBytes(bytes)).toEqual({
      ok: false,
      error: { kind: 'unpacks-too-far', found: 'PDF document' },
    });
  });

  test('whose forms draw ten others each, seven levels deep, is left when enough is carried out', async () => {
    const opened = await openPdf(formsInForms(7));
    if (!opened.ok) throw new Error(opened.error.kind);
    const { document, budget, close } = opened.value;
    await readPage(await document.getPage(1), new Map());
    expect(budget.operations).toBeLessThan(0);
    await close();
  });

  test('is read up to the page that unfolds too far, and says so', async () => {
    const bomb = packedStream(packedSpaces(1_024));
    const reading = await readingOf(pdfOfPages([stream(shown), bomb, stream(shown)]));
    expect(spokenTexts(reading)).toEqual([
      expect.stringContaining(TEXT.slice(0, 100)),
      'This file has 3 pages. Only the first 2 are shown and read here.',
    ]);
  });

  test('keeps no more stretches of one page than the limit', async () => {
    const letters = `BT /F 1 Tf ${'1 0 0 1 5 5 Tm (a) Tj 1 0 0 1 90 700 Tm (b) Tj '.repeat(LIMITS.pdfPageItems)} ET`;
    const reading = await readingOf(packedPdf(letters));
    const chars = reading.article.blocks.reduce(
      (sum, block) => sum + ('text' in block ? block.text.length : 0),
      0,
    );
    expect(chars).toBeLessThan(LIMITS.pdfPageItems * 3);
  });

  test('asks for nothing outside of itself', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (address) => {
      asked.push(address instanceof Request ? address.url : address.toString());
      return Promise.reject(new Error('nothing is fetched'));
    };
    try {
      const source = twoPages().source();
      const open = '/OpenAction<</S/JavaScript/JS(app.launchURL\\("http://a.example/"\\))>>';
      const url = '/AA<</O<</S/URI/URI(http://b.example/)>>>>';
      await readPdfBytes(
        latin(
          source
            .replace('/Type/Catalog', `/Type/Catalog${open}${url}`)
            .replaceAll('/WinAnsiEncoding', '/UniJIS-UCS2-H'),
        ),
      );
    } finally {
      globalThis.fetch = fetch;
    }
    expect(asked).toEqual([]);
  });
});

function formInItself(): string {
  const form = `<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 5>>`;
  return fileOf(
    new Map([
      [1, '<</Type/Catalog/Pages 2 0 R>>'],
      [2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
      [3, '<</Type/Page/Parent 2 0 R/Resources<</XObject<</X 4 0 R>>>>/Contents 5 0 R>>'],
      [4, `${form}\nstream\n/X Do\nendstream`],
      [5, stream('/X Do')],
    ]),
    '/Root 1 0 R',
  );
}

describe('any bytes that begin as a PDF', () => {
  const whole = twoPages().bytes();
  const KINDS = [
    'damaged',
    'protected',
    'pictures-of-text',
    'holds-no-article',
    'empty',
    'not-text',
  ];

  async function expectSound(bytes: Uint8Array): Promise<void> {
    const read = await readPdfBytes(bytes);
    if (read.ok) expect(isReading(read.value)).toBe(true);
    else expect(KINDS).toContain(read.error.kind);
  }

  test('cut anywhere give a sound article or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 6, max: whole.length }), async (end) => {
        await expectSound(whole.slice(0, end));
      }),
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    );
  });

  test('changed anywhere give a sound article or a reason', async () => {
    const changes = fc.array(
      fc.tuple(fc.integer({ min: 9, max: whole.length - 1 }), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 40 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = whole.slice();
        for (const [at, byte] of changed) bytes[at] = byte;
        await expectSound(bytes);
      }),
      { numRuns: 100, interruptAfterTimeLimit: 40_000 },
    );
  });

  test('of other pieces of a PDF give a sound article or a reason', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '1 0 obj',
          'endobj',
          '<<',
          '>>',
          '[',
          ']',
          'stream\n',
          '\nendstream',
          'xref',
          'trailer',
        ],
        ...[
          '/Type/Catalog/Pages 1 0 R',
          '/Kids[1 0 R 2 0 R]/Count -1',
          '/Filter[/FlateDecode/ASCIIHexDecode]',
        ],
        ...[
          '/Contents 1 0 R',
          '/MediaBox[0 0 1e9 NaN]',
          '/Rotate 45',
          'BT /F 1e30 Tf (x) Tj ET',
          'startxref\n9',
        ],
      ),
      fc.string({ unit: 'binary-ascii', maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await expectSound(latin(`%PDF-1.4\n${pieces.join(' ')}`));
      }),
      { numRuns: 60, interruptAfterTimeLimit: 40_000 },
    );
  });
});

test('a PDF of more pages than the limit says at its end how many were read', async () => {
  const pdf = new PdfWriter();
  for (let number = 0; number < LIMITS.pdfPages + 2; number++) {
    pdf.page().text(60, 60, `The lamp was lit on evening ${number}.`);
  }
  const reading = await readingOf(pdf.bytes());
  const last = spokenTexts(reading).at(-1) ?? '';
  // A slow machine ends earlier, by the time.
  expect(last).toMatch(/^This file has 1002 pages\. Only the first \d+ are shown and read here\.$/);
});
