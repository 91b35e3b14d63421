import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../core/limits.js';
import { readRtf } from '../../../../extraction/formats/rtf/read-rtf.js';
import { rtfFile } from '../../../fixtures/documents/rtf-file.js';
import { readFile, refusal, spoken } from './spoken.js';

async function unwrapped(file: Uint8Array) {
  const read = await readRtf(file, 'a.rtf');
  if (!read.ok || read.value.kind !== 'document') throw new Error(JSON.stringify(read));
  return read.value;
}

/** The body of the HTML that a document becomes. */
async function html(inside: string, head?: string): Promise<string> {
  return /<body>(.*)<\/body>/s.exec((await unwrapped(rtfFile(inside, head))).html)?.[1] ?? '';
}

describe('of an RTF document', () => {
  test('bold, italics and their like hold within their group', async () => {
    expect(
      await html('{\\b Ada:} a {\\i b\\b c\\b0}{\\ul d\\ulnone e}{\\super f}\\strike g\\par'),
    ).toBe(
      '<p><strong>Ada:</strong> a <em>b</em><strong><em>c</em></strong><u>d</u>e<sup>f</sup><s>g</s></p>',
    );
  });

  test('\\plain and \\pard begin anew', async () => {
    const styles = '{\\stylesheet{\\s7 Speaker Name;}}';
    expect(await html(`${styles}\\s7\\b one\\par\\pard\\plain two\\par`)).toBe(
      '<p class="speaker-name"><strong>one</strong></p><p>two</p>',
    );
  });

  test('line ends are white space nowhere, and \\line and \\tab somewhere', async () => {
    expect(await html('one\r\n two\\line three\\tab four\\\nfive')).toBe(
      '<p>one two<br>three\tfour</p><p>five</p>',
    );
  });

  test('characters are given by number, with bytes that stand in for them', async () => {
    expect(
      await html("\\u8211?\\uc2\\u28450\\'8a\\'bfx{\\uc0\\u233 y}\\u-3913?\\u233\\'65\\'65z\\par"),
    ).toBe('<p>–漢xéyéz</p>');
    expect(await html('\\u55357?\\u56832? \\u55357?x')).toBe('<p>\u{1f600} \ufffdx</p>');
  });

  test.each([
    ['\\ansi\\ansicpg1251', "\\u1071?\\'ff", 'Яя'],
    ['\\ansi', "\\'93caf\\'e9\\'94", '“café”'],
    ['\\mac', "caf\\'8e", 'café'],
    ['\\ansi\\ansicpg932', "\\'8a\\'bf\\'83e", '漢テ'],
    ['\\ansi\\ansicpg4711', "caf\\'e9", 'café'],
  ])('bytes are in the encoding of %s', async (head, inside, text) => {
    expect(await html(inside, head)).toBe(`<p>${text}</p>`);
  });

  test("a font's character set goes before the document's", async () => {
    const fonts =
      '{\\fonttbl{\\f1\\fcharset204 A;}{\\f2\\fcharset161 B;}{\\f3\\fcharset128 C;}{\\f4\\fcharset2 D;}{\\f5\\fcharset238 E;}}';
    expect(
      await html(
        `${fonts}{\\f1 \\'cf\\'f0}{\\f2 \\'e1}{\\f3 \\'82\\'b1}{\\f4 \\'b7x}{\\f5 \\'b3}\\'e9`,
      ),
    ).toBe('<p>Прαこxłé</p>');
  });

  test('every encoding that a font may name can be read', async () => {
    for (const charset of [77, 128, 129, 134, 136, 161, 162, 163, 177, 178, 186, 204, 222, 238]) {
      const fonts = `{\\fonttbl{\\f1\\fcharset${String(charset)} A;}}`;
      expect(await html(`${fonts}\\f1 plain\\'41`)).toBe('<p>plainA</p>');
    }
  });

  test('headings are told by outline level and by the name of their style', async () => {
    const styles = '{\\stylesheet{\\s1 heading 1;}{\\s2\\outlinelevel1 Rubrik;}{\\s3 Title;}}';
    expect(
      await html(
        `${styles}\\s3 Top\\par\\pard\\s1 One\\par\\pard\\s2 Two\\par\\pard\\outlinelevel2 Three\\par\\pard Text`,
      ),
    ).toBe('<h1>Top</h1><h2>One</h2><h3>Two</h3><h4>Three</h4><p>Text</p>');
  });

  test('lists go on behind what stands between; old ones say by themselves what they are', async () => {
    const table =
      "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat3{\\leveltext\\'02\\'00.;}}{\\listlevel\\levelnfc23}\\listid5}}" +
      '{\\*\\listoverridetable{\\listoverride\\listid5\\ls2}}';
    const item = (text: string, level = 0) =>
      `\\pard\\ls2\\ilvl${String(level)}{\\listtext 9.\\tab}${text}\\par`;
    const markup = await html(`${table}${item('a')}${item('b', 1)}\\pard between\\par${item('c')}`);
    expect(markup.replaceAll(/<\/?p>/g, '')).toBe(
      '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>between<ol start="4"><li>c</li></ol>',
    );
    expect(
      await html('\\pard{\\pntext x}{\\*\\pn\\pnlvlblt}a\\par{\\pntext x}b\\par\\pard c'),
    ).toBe('<ul><li><p>a</p></li><li><p>b</p></li></ul><p>c</p>');
  });

  test('tables are found between paragraphs', async () => {
    const row = (a: string, b: string) =>
      `\\trowd\\cellx1\\cellx2\\pard\\intbl ${a}\\cell\\pard\\intbl ${b}\\cell\\row`;
    expect(await html(`\\pard x\\par${row('a', 'b')}${row('', 'c\\par d')}\\pard y\\par`)).toBe(
      '<p>x</p><table><tr><td><p>a</p></td><td><p>b</p></td></tr>' +
        '<tr><td></td><td><p>c</p><p>d</p></td></tr></table><p>y</p>',
    );
  });

  test('a row that has no end ends where the text does not say that it stands in it', async () => {
    expect(
      await html('\\trowd\\cellx1\\pard\\intbl a\\par\\pard\\intbl b\\par\\pard after\\par'),
    ).toBe('<table><tr><td><p>a</p><p>b</p></td></tr></table><p>after</p>');
    expect(await html('\\trowd\\cellx1\\pard a\\cell\\row\\pard after\\par')).toBe(
      '<table><tr><td><p>a</p></td></tr></table><p>after</p>',
    );
  });

  test('what is no text is passed over: pictures, headers, objects, hidden and unknown things', async () => {
    expect(
      await html(
        'a{\\pict\\wmetafile8 0a0b}{\\header top}{\\object{\\*\\objdata 01}{\\result b}}{\\v hidden}' +
          '{\\*\\unknown{\\b no}}{\\*\\bkmkstart x}{\\deleted gone}{\\unknown c}\\par',
      ),
    ).toBe('<p>abc</p>');
  });

  test('binary data may hold any byte', async () => {
    expect(await html('a{\\pict\\bin7 }}}{{{\\}b{\\bin3 \\}}c')).toBe('<p>abc</p>');
  });

  test('notes follow the text, and their marks are no words in it', async () => {
    const note = '{\\super\\chftn}{\\footnote\\pard {\\super\\chftn} On Sundays only.}';
    const reading = await readFile(
      rtfFile(`It rang${note} twice.\\par And then it was quiet again.\\par`),
      'a.rtf',
    );
    expect(reading.article.blocks[0]).toMatchObject({
      text: 'It rang1 twice.',
      inlines: [{ style: 'superscript', start: 7, end: 8 }],
    });
    expect(spoken(reading).at(-1)).toBe('narrator: On Sundays only.');
  });

  test('links lead where they say, and boxes follow their paragraph', async () => {
    expect(
      await html(
        'see {\\field{\\*\\fldinst{HYPERLINK "https://a.example/?b=1&c"}}{\\fldrslt{\\ul here}}} and' +
          '{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard In a box\\par}}{\\shprslt no}} on\\par',
      ),
    ).toBe(
      '<p>see <a href="https://a.example/?b=1&amp;c">here</a> and on</p>' +
        '<aside><p>In a box</p></aside>',
    );
  });

  test('title, author and language are known', async () => {
    const { head } = await unwrapped(
      rtfFile(
        "{\\info{\\title On {\\b bells}}{\\author Ad\\'e8le}{\\operator X}{\\subject Y}}Text\\par{\\lang1031 mehr Text und noch mehr}",
        '\\ansi\\deflang2057',
      ),
    );
    expect(head).toEqual({ title: 'On bells', byline: 'Adèle', lang: 'de' });
  });

  test('text from right to left says so', async () => {
    const fonts = '{\\fonttbl{\\f1\\fcharset177 A;}}';
    expect(await html(`${fonts}\\rtlpar\\f1 \\'f9\\'ec\\par`)).toBe('<p dir="rtl">של</p>');
  });
});

describe('a hostile or broken RTF document', () => {
  test('keeps its words and loses its depth', async () => {
    expect(await html(`${'{\\b '.repeat(100_000)}deep`)).toBe('<p><strong>deep</strong></p>');
    expect(await html(`${'{'.repeat(LIMITS.depth + 9)}{\\*\\x no}{\\pict no}yes`)).toBe(
      '<p>yes</p>',
    );
    expect(await html(`${'}'.repeat(1_000)}after`)).toBe('<p>after</p>');
  });

  test('says of lists, columns and lengths what it likes', async () => {
    const lists = Array.from(
      { length: 10_000 },
      (_, i) => `\\pard\\ls${String(i)}\\ilvl${String(i)} x\\par`,
    );
    expect((await html(lists.join(''))).match(/<p>x/g)).toHaveLength(10_000);
    expect(await html('a{\\bin999999999999 b}c')).toBe('<p>a</p>');
    expect(await html('a\\bin-5 b\\uc99999999 \\u233 c')).toBe('<p>abé</p>');
    expect(await html('\\outlinelevel-7 a\\par\\pard\\outlinelevel99 b')).toBe(
      '<h2>a</h2><p>b</p>',
    );
    expect(await html(`\\${'a'.repeat(500)}99999999999999999 b\\u99999999999 c`)).toBe('<p>b</p>');
  });

  test('opens notes in notes without end', async () => {
    expect(await html(`x${'{\\footnote y'.repeat(5_000)}`)).toMatch(
      /^<p>x<sup>1<\/sup><\/p><aside/,
    );
  });

  test('shows markup that is text as text', async () => {
    expect(await html("<b>\\'3cscript>&amp;\\{\\}\\\\")).toBe(
      '<p>&lt;b&gt;&lt;script&gt;&amp;amp;{}\\</p>',
    );
  });

  test('that is cut in the middle is read up to there', async () => {
    const whole = rtfFile('one\\par {\\b two \\u8211');
    expect(spoken(await readFile(whole.slice(0, -8), 'a.rtf'))).toEqual([
      'narrator: one',
      'narrator: two',
    ]);
  });

  test('with no text in it holds no article', async () => {
    expect(await refusal(rtfFile('{\\pict 0a}'), 'a.rtf')).toEqual({
      kind: 'holds-no-article',
      found: 'RTF document',
    });
  });
});
