import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../core/limits.js';
import { readOdt } from '../../../../extraction/formats/open-document/read-odt.js';
import {
  flatOdtFile,
  odtFile,
  odtPara,
  odtSpan,
  type OdtParts,
} from '../../../fixtures/documents/odt-file.js';
import { readFile, refusal, spoken } from './spoken.js';

async function unwrapped(parts: OdtParts) {
  const read = await readOdt(odtFile(parts), 'a.odt');
  if (!read.ok || read.value.kind !== 'document') throw new Error(JSON.stringify(read));
  return read.value;
}

/** The body of the HTML that a document becomes. */
async function html(parts: OdtParts): Promise<string> {
  return /<body>(.*)<\/body>/s.exec((await unwrapped(parts)).html)?.[1] ?? '';
}

function odtStyle(family: string, name: string, properties: string, more = ''): string {
  return `<style:style style:name="${name}" style:family="${family}"${more}><style:text-properties ${properties}/></style:style>`;
}

const BOLD = 'fo:font-weight="bold"';

describe('of an OpenDocument text', () => {
  test('bold, italics and their like come through, whichever style says it', async () => {
    const styles = odtStyle(
      'paragraph',
      'Speaker_20_Name',
      BOLD,
      ' style:display-name="Speaker Name"',
    );
    const automaticStyles =
      odtStyle('paragraph', 'P1', '', ' style:parent-style-name="Speaker_20_Name"') +
      odtStyle('text', 'T1', 'fo:font-weight="normal" fo:font-style="italic"') +
      odtStyle('text', 'T2', 'style:text-position="super 58%"') +
      odtStyle('text', 'T3', 'style:text-underline-style="solid"');
    const body = odtPara(
      `Ada ${odtSpan('said', 'T1')}${odtSpan(`x${odtSpan('y', 'T3')}`, 'T2')}`,
      'P1',
    );
    expect(await html({ body, styles, automaticStyles })).toBe(
      '<p class="speaker-name"><strong>Ada </strong><em>said</em><strong><sup>x</sup></strong>' +
        '<strong><u><sup>y</sup></u></strong></p>',
    );
  });

  test('styles above one another in a circle are read once', async () => {
    const styles =
      odtStyle('paragraph', 'A', BOLD, ' style:parent-style-name="B"') +
      odtStyle('paragraph', 'B', 'fo:font-style="italic"', ' style:parent-style-name="A"');
    expect(await html({ body: odtPara('x', 'A'), styles })).toBe(
      '<p class="a"><strong><em>x</em></strong></p>',
    );
  });

  test('headings have their level, and their boldness says nothing', async () => {
    const styles = odtStyle('paragraph', 'Heading', BOLD) + odtStyle('paragraph', 'Title', BOLD);
    const body =
      odtPara('Top', 'Title') +
      '<text:h text:style-name="Heading" text:outline-level="2">One</text:h>' +
      odtPara('Text');
    expect(await html({ body, styles })).toBe('<h1>Top</h1><h3>One</h3><p>Text</p>');
  });

  test('lists nest, and numbers go on where the document says so', async () => {
    const automaticStyles =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" text:start-value="4"/>' +
      '<text:list-level-style-bullet text:level="2"/></text:list-style>';
    const item = (inside: string) => `<text:list-item>${inside}</text:list-item>`;
    const inner = `<text:list>${item(odtPara('b'))}</text:list>`;
    const body =
      `<text:list text:style-name="L1">${item(odtPara('a') + inner)}${item(odtPara('c'))}</text:list>` +
      odtPara('between') +
      `<text:list text:style-name="L1" text:continue-numbering="true">${item(odtPara('d'))}</text:list>`;
    expect((await html({ body, automaticStyles })).replaceAll(/<\/?p>/g, '')).toBe(
      '<ol start="4"><li>a<ul><li>b</li></ul></li><li>c</li></ol>between' +
        '<ol start="6"><li>d</li></ol>',
    );
  });

  test('tables, spaces, tabs and line breaks are kept; the line ends of the source are none', async () => {
    const body =
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>h</text:p></table:table-cell></table:table-row></table:table-header-rows>' +
      '<table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>c</text:p></table:table-cell><table:covered-table-cell><text:p>x</text:p></table:covered-table-cell></table:table-row></table:table>' +
      odtPara('a\n<text:s text:c="4000000000"/>b<text:tab/>c<text:line-break/>d');
    expect(await html({ body })).toBe(
      '<table><tr><th><p>h</p></th></tr><tr><td colspan="2"><p>c</p></td></tr></table>' +
        '<p>a  b\tc<br>d</p>',
    );
  });

  test('changes, comments, hidden text and the list of contents are left out', async () => {
    const automaticStyles = odtStyle('text', 'H', 'text:display="none"');
    const body =
      `<text:tracked-changes>${odtPara('gone')}</text:tracked-changes>` +
      `<text:table-of-content><text:index-body>${odtPara('Chapter 1')}</text:index-body></text:table-of-content>` +
      `<text:section text:display="none">${odtPara('hidden')}</text:section>` +
      odtPara(
        `kept${odtSpan('secret', 'H')}<office:annotation>${odtPara('really?')}</office:annotation>`,
      );
    expect(await html({ body, automaticStyles })).toBe('<p>kept</p>');
  });

  test('notes follow the text, and their marks are no words in it', async () => {
    const note =
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>On Sundays only.</text:p></text:note-body></text:note>';
    const body = odtPara(`It rang${note} twice.`) + odtPara('And then it was quiet again.');
    const reading = await readFile(odtFile({ body }), 'a.odt');
    expect(reading.article.blocks[0]).toMatchObject({
      text: 'It rang1 twice.',
      inlines: [{ style: 'superscript', start: 7, end: 8 }],
    });
    expect(spoken(reading).at(-1)).toBe('narrator: On Sundays only.');
  });

  test('boxes and descriptions of pictures follow their paragraph', async () => {
    const body = odtPara(
      'The text goes on around them.<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame>' +
        '<draw:frame><draw:image/><svg:title>A bell</svg:title><svg:desc>Seen from below</svg:desc></draw:frame>',
    );
    expect(await html({ body })).toBe(
      '<p>The text goes on around them.</p><aside><p>In a box</p></aside><p><img alt="A bell"></p>',
    );
  });

  test('title, author and language are known', async () => {
    const meta =
      '<dc:title>On bells</dc:title><dc:creator>Last One</dc:creator><meta:initial-creator>Ada Lund</meta:initial-creator>';
    const styles =
      '<style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="IE"/></style:default-style>';
    const { head } = await unwrapped({ body: odtPara('Text'), meta, styles });
    expect(head).toEqual({ title: 'On bells', byline: 'Ada Lund', lang: 'en-IE' });
  });

  test('one XML file says the same as an archive', async () => {
    const parts: OdtParts = {
      body: odtPara(`${odtSpan('Ada:', 'T1')} text`),
      automaticStyles: odtStyle('text', 'T1', BOLD),
      meta: '<dc:title>On bells</dc:title>',
    };
    const flat = await readFile(flatOdtFile(parts), 'a.fodt');
    expect(flat.article).toEqual((await readFile(odtFile(parts), 'a.odt')).article);
    expect(flat.article.blocks[1]).toMatchObject({ inlines: [{ style: 'strong' }] });
  });
});

describe('a hostile or broken OpenDocument text', () => {
  test('loads no entity, expands none, and runs no macro', async () => {
    const prolog = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]>';
    const body = `<office:scripts><script:x>run()</script:x></office:scripts>${odtPara('one &a; &b; two')}`;
    expect(await html({ body, prolog })).toBe('<p>one &amp;a; &amp;b; two</p>');
  });

  test('keeps its words and loses its depth', async () => {
    const list = '<text:list><text:list-item>'.repeat(10_000);
    const markup = await html({ body: `${list}<text:p>deep</text:p>` });
    expect(markup).toContain('<p>deep</p>');
    expect(markup.match(/<(?:ul|li)/g)?.length).toBeLessThanOrEqual(LIMITS.depth);
    const spans = odtPara(`${'<text:span>'.repeat(50_000)}deep`);
    expect(await html({ body: spans })).toBe('<p>deep</p>');
  });

  test('with a password is said to have one', async () => {
    const manifest = '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>';
    const others = { 'META-INF/manifest.xml': strToU8(manifest) };
    expect(await refusal(odtFile({ body: odtPara('x'), others }), 'a.odt')).toEqual({
      kind: 'protected',
      found: 'OpenDocument file',
    });
  });

  test('that is a table or a drawing is no text', async () => {
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    expect(await refusal(odtFile({ body: odtPara('x'), mimetype }), 'a.odt')).toMatchObject({
      kind: 'not-text',
    });
  });

  test('is refused where it unpacks to too much', async () => {
    const bomb = odtFile({ body: odtPara('a'.repeat(LIMITS.entryBytes)) });
    expect(await refusal(bomb, 'a.odt')).toMatchObject({ kind: 'too-large' });
  });

  test('that is cut in the middle of its text is read up to there', async () => {
    const flat = flatOdtFile({ body: odtPara('one') + odtPara('two and three') });
    const end = new TextDecoder().decode(flat).indexOf(' and three');
    const reading = await readFile(flat.slice(0, end), 'a.fodt');
    expect(spoken(reading)).toEqual(['narrator: one', 'narrator: two']);
  });
});
