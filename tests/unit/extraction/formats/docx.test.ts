import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../core/limits.js';
import { readDocx } from '../../../../extraction/formats/word/read-docx.js';
import {
  docxFile,
  para,
  run,
  style,
  type DocxParts,
} from '../../../fixtures/documents/docx-file.js';
import { readFile, refusal, spoken } from './spoken.js';

/** The body of the HTML that a document becomes. */
async function html(parts: DocxParts | Uint8Array): Promise<string> {
  const file = parts instanceof Uint8Array ? parts : docxFile(parts);
  const read = await readDocx(file, 'a.docx');
  if (!read.ok || read.value.kind !== 'document') throw new Error(JSON.stringify(read));
  return /<body>(.*)<\/body>/s.exec(read.value.html)?.[1] ?? '';
}

async function head(parts: DocxParts) {
  const read = await readDocx(docxFile(parts), 'a.docx');
  if (!read.ok || read.value.kind !== 'document') throw new Error(JSON.stringify(read));
  return read.value.head;
}

function paragraphStyle(id: string, name: string, inside = '', basedOn = ''): string {
  const base = basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${inside}</w:style>`;
}

describe('of a Word document', () => {
  test('bold, italics and their like come through, by hand or by style', async () => {
    const styles =
      paragraphStyle('Q', 'Question', '<w:rPr><w:b/></w:rPr>') +
      '<w:style w:type="character" w:styleId="N"><w:name w:val="Speaker Name"/><w:rPr><w:i/></w:rPr></w:style>';
    expect(await html({ body: para(run('Why?'), style('Q')), styles })).toBe(
      '<p class="question"><strong>Why?</strong></p>',
    );
    expect(await html({ body: para(run('Ada', '<w:rStyle w:val="N"/>')), styles })).toBe(
      '<p><span class="speaker-name"><em>Ada</em></span></p>',
    );
    expect(
      await html({
        body: para(
          run('a', '<w:b w:val="0"/>') +
            run('b', '<w:u w:val="single"/>') +
            run('c', '<w:strike/>') +
            run('d', '<w:vertAlign w:val="subscript"/>'),
        ),
      }),
    ).toBe('<p>a<u>b</u><s>c</s><sub>d</sub></p>');
  });

  test('a bold stretch in a bold style stands out by being plain', async () => {
    const styles =
      paragraphStyle('Q', 'Question', '<w:rPr><w:b/></w:rPr>') +
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = para(run('one ', '<w:rStyle w:val="S"/>') + run('two'), style('Q'));
    expect(await html({ body, styles })).toBe('<p class="question">one <strong>two</strong></p>');
  });

  test('styles that are based on one another in a circle are read once', async () => {
    const styles =
      paragraphStyle('A', 'A one', '<w:rPr><w:b/></w:rPr>', 'B') +
      paragraphStyle('B', 'B two', '<w:rPr><w:i/></w:rPr>', 'A');
    expect(await html({ body: para('x', style('A')), styles })).toBe(
      '<p class="a-one"><strong><em>x</em></strong></p>',
    );
  });

  test('headings are told by outline level and by name, and their boldness says nothing', async () => {
    const styles =
      paragraphStyle('T', 'Title') +
      paragraphStyle('H', 'heading 1', '<w:rPr><w:b/></w:rPr>') +
      paragraphStyle('R', 'Rubrik', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>');
    const body =
      para('Top', style('T')) + para('One', style('H')) + para('Two', style('R')) + para('Text');
    expect(await html({ body, styles })).toBe('<h1>Top</h1><h2>One</h2><h3>Two</h3><p>Text</p>');
  });

  test('lists go on behind what stands between, and nest', async () => {
    const level = (ilvl: number, format: string, text = `%${String(ilvl + 1)}.`) =>
      `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="5">${level(0, 'decimal')}${level(1, 'bullet', 'o')}</w:abstractNum>` +
      '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>';
    const item = (text: string, ilvl = 0) =>
      para(text, `<w:numPr><w:ilvl w:val="${String(ilvl)}"/><w:numId w:val="2"/></w:numPr>`);
    const body = item('a') + item('b', 1) + item('c', 1) + item('d') + para('between') + item('e');
    expect((await html({ body, numbering })).replaceAll(/<\/?p>/g, '')).toBe(
      '<ol start="1"><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ol>between' +
        '<ol start="3"><li>e</li></ol>',
    );
  });

  test('words that a list puts in front are text', async () => {
    const label = (id: string, text: string) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum>`;
    const numbering =
      `${label('1', 'Q:')}${label('2', 'o')}` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    const item = (text: string, list: string) =>
      para(text, `<w:numPr><w:numId w:val="${list}"/></w:numPr>`);
    expect(await html({ body: item('Why?', '1') + item('So.', '2'), numbering })).toBe(
      '<p>Q: Why?</p><ul><li><p>So.</p></li></ul>',
    );
  });

  test('tables, tabs, line breaks and special characters are kept', async () => {
    const body =
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${para('h')}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para('c')}</w:tc></w:tr></w:tbl>` +
      para('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>');
    expect(await html({ body })).toBe(
      '<table><tr><th><p>h</p></th></tr><tr><td colspan="2"><p>c</p></td></tr></table>' +
        '<p>a\tb<br>c\u2011</p>',
    );
  });

  test('what was deleted, hidden or is only an instruction is not text', async () => {
    const body = para(
      `${run('kept ')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins>${run('added ')}</w:ins>` +
        `${run('secret', '<w:vanish/>')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>` +
        `<w:r><w:instrText>HYPERLINK "https://a.example/"</w:instrText></w:r>${run('no')}` +
        `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('link')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run(' end')}`,
    );
    expect(await html({ body })).toBe(
      '<p>kept added <a href="https://a.example/">link</a> end</p>',
    );
  });

  test('a field in a link does not end it', async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const relationships =
      '<Relationship Id="l" Type="hyperlink" TargetMode="External" Target="https://a.example/"/>';
    const field = `${mark('begin')}<w:r><w:instrText>PAGEREF x</w:instrText></w:r>${mark('separate')}${run('5')}${mark('end')}`;
    const body = para(`<w:hyperlink r:id="l">${run('page ')}${field}${run(' on')}</w:hyperlink>`);
    expect(await html({ body, relationships })).toBe(
      '<p><a href="https://a.example/">page 5 on</a></p>',
    );
  });

  test('a field that is never finished hides no more than its paragraph', async () => {
    const body = para(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('no')}`) + para('yes');
    expect(await html({ body })).toBe('<p>yes</p>');
  });

  test('the list of contents is left out, and the drawing is read once', async () => {
    const styles = paragraphStyle('C', 'toc 1');
    const box = (text: string) => `<w:txbxContent>${para(text)}</w:txbxContent>`;
    const body =
      para('Chapter 1 ... 5', style('C')) +
      para(
        `${run('The text goes on around it.')}<w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice><w:drawing><wp:docPr descr="A bell"/>${box('In a box')}</w:drawing></mc:Choice>` +
          `<mc:Fallback>${box('In a box')}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect(await html({ body, styles })).toBe(
      '<p>The text goes on around it.</p><p><img alt="A bell"></p><aside><p>In a box</p></aside>',
    );
  });

  test('footnotes follow the text, and their marks are no words in it', async () => {
    const body = [0, 1, 2].map(() => para('One more sentence of the text.')).join('');
    const noted = para(
      `${run('It rang')}<w:r><w:footnoteReference w:id="4"/></w:r>${run(' twice.')}`,
    );
    const footnotes =
      '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>' +
      `<w:footnote w:id="4">${para('On Sundays only.')}</w:footnote>`;
    const reading = await readFile(docxFile({ body: noted + body, footnotes }), 'a.docx');
    const [first] = reading.article.blocks;
    expect(first).toMatchObject({
      text: 'It rang1 twice.',
      inlines: [{ style: 'superscript', start: 7, end: 8 }],
    });
    expect(spoken(reading).at(-1)).toBe('narrator: On Sundays only.');
  });

  test('a note that is referred to a thousand times is printed once', async () => {
    const body = para('<w:r><w:footnoteReference w:id="4"/></w:r>'.repeat(1_000));
    const footnotes = `<w:footnote w:id="4">${para('Only once.')}</w:footnote>`;
    expect((await html({ body, footnotes })).match(/Only once/g)).toHaveLength(1);
  });

  test('title and author are those that a person gave', async () => {
    const body = para('Text');
    expect(await head({ body, title: 'On bells', creator: 'Ada Lund' })).toEqual({
      title: 'On bells',
      byline: 'Ada Lund',
    });
    expect(
      await head({ body, title: 'Microsoft Word - bells2.doc', creator: 'Windows User' }),
    ).toEqual({});
  });

  test('the one heading above all others is the title; several side by side are not', async () => {
    const styles = paragraphStyle('H', 'heading 1');
    const one = para('On bells', style('H')) + para('Text');
    expect(await head({ body: one, styles, title: 'Old draft' })).toMatchObject({
      title: 'On bells',
    });
    const several = one + para('On ropes', style('H')) + para('Text');
    expect(await head({ body: several, styles, title: 'Old draft' })).toMatchObject({
      title: 'Old draft',
    });
    expect(await html({ body: several, styles })).toContain('<h2>On bells</h2>');
  });

  test('the language is that of most of the text, and of a paragraph where its words agree', async () => {
    const english =
      'The bell is rung by hand, and nobody has ever been late for it in all these years.';
    const german =
      'Die Glocke wird von Hand geläutet, und niemand ist in all den Jahren zu spät gekommen.';
    const lang = (tag: string) => `<w:lang w:val="${tag}"/>`;
    const body =
      para(run(english, lang('en-GB'))).repeat(3) +
      para(run(german, lang('de-DE'))) +
      para(run(english, lang('fr-FR')));
    expect(await head({ body })).toMatchObject({ lang: 'en-GB' });
    const languages = [...(await html({ body })).matchAll(/<p lang="([^"]*)"/g)];
    expect(languages.map(([, tag]) => tag)).toEqual(['de-DE']);
  });

  test('text from right to left says so', async () => {
    const body = para(run('שלום', '<w:rtl/><w:b/><w:bCs w:val="0"/>'), '<w:bidi/>');
    expect(await html({ body })).toBe('<p dir="rtl">שלום</p>');
  });

  test('other names for the same namespaces are understood', async () => {
    const file = docxFile({ body: '' });
    const other = zipSync({
      'word/document.xml': strToU8(
        '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:rPr><x:b/></x:rPr><x:t>Strict</x:t></x:r></x:p></x:body></x:document>',
      ),
    });
    expect(await html(other)).toBe('<p><strong>Strict</strong></p>');
    expect(await html(file)).toBe('');
  });
});

describe('a hostile or broken Word document', () => {
  test('loads no entity, expands none, and runs no macro', async () => {
    const prolog =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>';
    const others = { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') };
    const body = para('one &a; &c; two');
    expect(await html({ body, prolog, others })).toBe('<p>one &amp;a; &amp;c; two</p>');
  });

  test('shows markup that is text as text', async () => {
    expect(await html({ body: para('&lt;script&gt;x()&lt;/script&gt; &amp;lt;b') })).toBe(
      '<p>&lt;script&gt;x()&lt;/script&gt; &amp;lt;b</p>',
    );
  });

  test('gives no way out of an attribute', async () => {
    const relationships =
      '<Relationship Id="l" Type="hyperlink" TargetMode="External" Target="x&quot; onclick=&quot;y"/>';
    const body = para(`<w:hyperlink r:id="l">${run('link')}</w:hyperlink>`);
    expect(await html({ body, relationships })).toBe(
      '<p><a href="x&quot; onclick=&quot;y">link</a></p>',
    );
  });

  test('keeps its words and loses its depth', async () => {
    const depth = 20_000;
    const body = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${para('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    const markup = await html({ body });
    expect(markup).toContain('deep');
    expect(markup.match(/<t(?:able|r|d)/g)?.length).toBeLessThanOrEqual(LIMITS.depth);
    const boxes = `${`<w:p><w:r><w:txbxContent>`.repeat(depth)}${para('deep')}`;
    expect(await html({ body: boxes })).toContain('deep');
  });

  test('says of levels what it likes', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="8"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const body = Array.from({ length: 10_000 }, (_, level) =>
      para('x', `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="1"/></w:numPr>`),
    ).join('');
    expect((await html({ body, numbering })).match(/<ul>/g)?.length).toBe(1);
  });

  test('that is cut in the middle of its text is read up to there', async () => {
    const whole = docxFile({ body: `${para('one')}${para('two')}<w:p><w:r><w:t>thr` });
    expect(await html(whole)).toBe('<p>one</p><p>two</p><p>thr</p>');
  });

  test('is refused where it unpacks to too much, whatever it says', async () => {
    const bomb = docxFile({ body: para('a'.repeat(LIMITS.entryBytes)) });
    expect(await refusal(bomb, 'a.docx')).toMatchObject({ kind: 'too-large' });
    // The sizes that the archive declares are 32-bit numbers behind its signatures.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect(await refusal(lying, 'a.docx')).toMatchObject({ kind: 'unpacks-too-far' });
  });

  test('does not suffer from what is never unpacked', async () => {
    const others = { 'word/media/video.mp4': new Uint8Array(LIMITS.entryBytes + 1) };
    expect(await html({ body: para('text'), others })).toBe('<p>text</p>');
  });

  test('without its text is damaged, and with none in it holds no article', async () => {
    const parts = { 'word/styles.xml': strToU8('<w:styles/>') };
    expect(await refusal(zipSync(parts), 'a.docx')).toEqual({
      kind: 'damaged',
      found: 'Word document',
    });
    expect(await refusal(docxFile({ body: '<w:p/>' }), 'a.docx')).toMatchObject({
      kind: 'holds-no-article',
    });
    expect(await refusal(docxFile({ body: para('x') }).slice(0, 400), 'a.docx')).toMatchObject({
      kind: 'damaged',
    });
  });

  test('may link to itself as its own text', async () => {
    const file = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="_rels/.rels"/></Relationships>',
      ),
      'word/document.xml': strToU8('<w:document/>'),
    });
    expect(await refusal(file, 'a.docx')).toMatchObject({ kind: 'holds-no-article' });
  });
});
