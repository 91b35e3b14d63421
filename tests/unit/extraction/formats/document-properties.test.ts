import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isReading } from '../../../../core/ipc/reading-guard.js';
import { LIMITS } from '../../../../core/limits.js';
import { readFlatOdt, readOdt } from '../../../../extraction/formats/open-document/read-odt.js';
import { readRtf } from '../../../../extraction/formats/rtf/read-rtf.js';
import type { FormatReader } from '../../../../extraction/formats/unwrapped.js';
import { readDocx } from '../../../../extraction/formats/word/read-docx.js';
import { JsdomParser } from '../../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../../extraction/read-source.js';
import { docxFile } from '../../../fixtures/documents/docx-file.js';
import { DOCUMENT_FORMATS, type DocumentBlock } from '../../../fixtures/documents/document-file.js';
import { odtFile } from '../../../fixtures/documents/odt-file.js';
import { rtfFile } from '../../../fixtures/documents/rtf-file.js';

/** jsdom takes its time on a busy machine. */
const SLOW_MS = 120_000;
const dom = new JsdomParser();
const READERS: Readonly<Record<string, FormatReader>> = {
  DOCX: readDocx,
  ODT: readOdt,
  'flat ODT': readFlatOdt,
  RTF: readRtf,
};
const SOUND: readonly DocumentBlock[] = [
  { kind: 'title', text: 'A conversation with Mirja Valk' },
  { kind: 'heading', text: 'Beginnings' },
  { kind: 'text', text: '**Oskar Lind:** How did it begin – with a “bell”?' },
  { kind: 'text', text: '**Mirja Valk:** With a rope, as it always does.' },
  { kind: 'numbered', text: 'One thing' },
  { kind: 'numbered', text: 'and another' },
  {
    kind: 'table',
    text: '',
    rows: [
      ['a', 'b'],
      ['c', 'd'],
    ],
  },
];
const TAG =
  /^\/?(?:html|body|h[1-6]|p|ul|ol|li|table|tr|td|th|blockquote|aside|section|figcaption|strong|em|u|s|sup|sub|span|a|br|img)(?: (?:class|dir|lang|href|start|colspan|alt)="[^"<>]*")*$/;

/** Every tag is one of ours and closed in its order, and nothing stands deeper than it may. */
function expectSound(html: string): void {
  const open: string[] = [];
  let deepest = 0;
  for (const [, tag = ''] of html.replace(/^<!doctype html>/, '').matchAll(/<([^>]*)>/g)) {
    expect(tag).toMatch(TAG);
    const name = /^\/?(\w+)/.exec(tag)?.[1] ?? '';
    if (tag.startsWith('/')) expect(open.pop()).toBe(name);
    else if (name !== 'br' && name !== 'img') open.push(name);
    deepest = Math.max(deepest, open.length);
  }
  expect(open).toEqual([]);
  expect(deepest).toBeLessThanOrEqual(LIMITS.depth);
  expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>]/);
}

async function expectRead(reader: FormatReader, bytes: Uint8Array): Promise<void> {
  const read = await reader(bytes, 'a');
  if (!read.ok) return;
  if (read.value.kind !== 'document') throw new Error(read.value.kind);
  expectSound(read.value.html);
}

/** The whole path: a sound article or an error that is told, never an exception. */
async function expectOpened(bytes: Uint8Array, name: string): Promise<void> {
  const read = await readSource({ name, bytes }, dom);
  if (read.ok) expect(isReading(read.value)).toBe(true);
  else expect(read.error.kind).not.toBe('unexpected');
}

const damage = fc.record({
  cut: fc.option(fc.nat(), { nil: null, freq: 2 }),
  flips: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
});

function damaged(
  file: Uint8Array,
  { cut, flips }: { cut: number | null; flips: [number, number][] },
) {
  const bytes = cut === null ? file.slice() : file.slice(0, cut % file.length);
  for (const [at, byte] of flips) bytes[at % Math.max(1, bytes.length)] = byte;
  return bytes;
}

describe.each(DOCUMENT_FORMATS)('a damaged $name', ({ name, ending, make }) => {
  const file = make(SOUND);
  const reader = READERS[name];
  if (reader === undefined) throw new Error(`no reader of ${name}`);

  test('is read as far as it goes, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(damage, (done) => expectRead(reader, damaged(file, done))),
      { numRuns: 200 },
    );
  });

  test(
    'opens as a sound article, or is told to be damaged',
    async () => {
      await fc.assert(
        fc.asyncProperty(damage, (done) => expectOpened(damaged(file, done), `talk.${ending}`)),
        { numRuns: 25, interruptAfterTimeLimit: SLOW_MS / 2 },
      );
    },
    SLOW_MS,
  );

  test('may be any bytes at all behind its first ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (rest) =>
        expectRead(reader, Uint8Array.from([...file.slice(0, 40), ...rest])),
      ),
      { numRuns: 100 },
    );
  });
});

const words = fc.constantFrom(
  'a',
  'Ada: ',
  ' ',
  '&amp;',
  '&#0;',
  '&x;',
  ']]>',
  '"',
  '\u202e',
  '<',
  '&',
);

function soup(elements: readonly string[], attributes: readonly string[]): fc.Arbitrary<string> {
  const element = fc.constantFrom(...elements);
  const attribute = fc.constantFrom('', ...attributes);
  const piece = fc.oneof(
    fc.tuple(element, attribute).map(([name, more]) => `<${name}${more}>`),
    fc.tuple(element, attribute).map(([name, more]) => `<${name}${more}/>`),
    element.map((name) => `</${name}>`),
    words,
  );
  return fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
}

const wordSoup = soup(
  (
    'w:p w:pPr w:r w:rPr w:t w:b w:i w:tbl w:tr w:tc w:tcPr w:gridSpan w:numPr w:ilvl w:numId w:pStyle ' +
    'w:txbxContent w:fldChar w:instrText w:hyperlink w:footnoteReference w:del w:ins w:br w:tab w:sdt ' +
    'mc:AlternateContent mc:Choice mc:Fallback wp:docPr w:tblHeader w:trPr'
  ).split(' '),
  [
    ' w:val="0"',
    ' w:val="1"',
    ' w:val="99999999999"',
    ' w:fldCharType="begin"',
    ' w:id="1"',
    ' descr="<x"',
  ],
);
const odfSoup = soup(
  (
    'text:p text:h text:span text:list text:list-item text:list-header text:note text:note-body text:a ' +
    'text:s text:tab text:line-break table:table table:table-row table:table-cell draw:frame ' +
    'draw:text-box draw:image svg:title svg:desc text:section text:tracked-changes office:annotation ' +
    'office:text office:body office:styles style:style'
  ).split(' '),
  [
    ' text:style-name="T"',
    ' text:outline-level="-1"',
    ' xlink:href="x"',
    ' text:display="none"',
    ' text:start-value="1e9"',
  ],
);
const rtfSoup = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom(
            ...(
              'b i ul par pard plain cell row trowd intbl line tab u uc f fonttbl fcharset s cs ls ilvl stylesheet ' +
              'outlinelevel footnote shptxt field fldinst fldrslt info title pict bin listtable list listid listlevel ' +
              'pn pnlvlblt v deleted super lang nestcell sect'
            ).split(' '),
          ),
          fc.constantFrom('', '0', '1', '7', '-3', '128', '99999999999'),
        )
        .map(([word, value]) => `\\${word}${value} `),
      fc.constantFrom(
        '{',
        '}',
        '{\\*',
        "\\'e9",
        "\\'zz",
        '\\',
        '\\~',
        ';',
        'Ada: ',
        '<b>',
        '\xff',
        '\n',
      ),
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever stands in a file of', () => {
  test.each([
    ['DOCX', wordSoup.map((body) => docxFile({ body, footnotes: body, styles: body }))],
    ['ODT', odfSoup.map((body) => odtFile({ body, styles: body, automaticStyles: body }))],
    ['RTF', rtfSoup.map((inside) => rtfFile(inside))],
  ] as const)(
    '%s, what comes out is balanced, bounded and made of known tags',
    async (name, files) => {
      const reader = READERS[name];
      if (reader === undefined) throw new Error(`no reader of ${name}`);
      await fc.assert(
        fc.asyncProperty(files, (file) => expectRead(reader, file)),
        { numRuns: 300 },
      );
    },
  );

  test.each([
    ['DOCX', 'a.docx', wordSoup.map((body) => docxFile({ body }))],
    ['ODT', 'a.odt', odfSoup.map((body) => odtFile({ body }))],
    ['RTF', 'a.rtf', rtfSoup.map((inside) => rtfFile(inside))],
  ] as const)(
    '%s, it opens as a sound article or is refused',
    async (_, fileName, files) => {
      await fc.assert(
        fc.asyncProperty(files, (file) => expectOpened(file, fileName)),
        { numRuns: 25, interruptAfterTimeLimit: SLOW_MS / 2 },
      );
    },
    SLOW_MS,
  );
});
