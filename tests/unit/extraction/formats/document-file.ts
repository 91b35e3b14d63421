import { docxFile, para, run } from './docx-file.js';
import { flatOdtFile, odtFile, odtPara, odtSpan } from './odt-file.js';
import { rtfFile, rtfText } from './rtf-file.js';

/** A document as a person writes it, which each builder puts into its own format. */
export interface DocumentBlock {
  readonly kind: 'title' | 'heading' | 'text' | 'numbered' | 'table';
  /** Bold stretches between double stars. */
  readonly text: string;
  /** Cells of a table's rows, instead of the text. */
  readonly rows?: readonly (readonly string[])[];
  /** Whether its style, and not its letters, says that it is bold. */
  readonly isQuestionStyle?: boolean;
}

export interface DocumentFormat {
  readonly name: string;
  readonly fileName: string;
  readonly make: (blocks: readonly DocumentBlock[]) => Uint8Array;
}

export const FORMATS_OF_DOCUMENTS: readonly DocumentFormat[] = [
  { name: 'DOCX', fileName: 'talk.docx', make: docx },
  { name: 'ODT', fileName: 'talk.odt', make: (blocks) => odtFile({ body: odf(blocks), ...ODF }) },
  {
    name: 'flat ODT',
    fileName: 'talk.fodt',
    make: (blocks) => flatOdtFile({ body: odf(blocks), ...ODF }),
  },
  { name: 'RTF', fileName: 'talk.rtf', make: rtf },
];

function docx(blocks: readonly DocumentBlock[]): Uint8Array {
  const styles = [
    ['Title', 'Title', ''],
    ['Heading2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr>'],
    ['Question', 'Question', '<w:rPr><w:b/></w:rPr>'],
  ].map(
    ([id, name, inside]) =>
      `<w:style w:type="paragraph" w:styleId="${id ?? ''}"><w:name w:val="${name ?? ''}"/>${inside ?? ''}</w:style>`,
  );
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>';
  const body = blocks.map(({ kind, text, rows, isQuestionStyle }) => {
    const runs = stretches(text)
      .map((stretch) => run(stretch.text, stretch.isBold ? '<w:b/>' : ''))
      .join('');
    if (rows !== undefined) {
      const cells = (row: readonly string[]) =>
        row.map((cell) => `<w:tc>${para(cell)}</w:tc>`).join('');
      return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
    }
    const properties =
      kind === 'title'
        ? '<w:pStyle w:val="Title"/>'
        : kind === 'heading'
          ? '<w:pStyle w:val="Heading2"/>'
          : kind === 'numbered'
            ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
            : isQuestionStyle === true
              ? '<w:pStyle w:val="Question"/>'
              : '';
    return para(runs, properties);
  });
  return docxFile({ body: body.join(''), styles: styles.join(''), numbering });
}

const ODF = {
  styles:
    '<style:style style:name="Title" style:family="paragraph"/>' +
    '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>' +
    '<style:style style:name="Question" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>',
  automaticStyles:
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
};

function odf(blocks: readonly DocumentBlock[]): string {
  let isListed = false;
  return blocks
    .map(({ kind, text, rows, isQuestionStyle }) => {
      const inside = stretches(text)
        .map((stretch) => (stretch.isBold ? odtSpan(stretch.text, 'T1') : stretch.text))
        .join('');
      if (rows !== undefined) {
        const cells = (row: readonly string[]) =>
          row.map((cell) => `<table:table-cell>${odtPara(cell)}</table:table-cell>`).join('');
        return `<table:table>${rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join('')}</table:table>`;
      }
      if (kind === 'heading') {
        return `<text:h text:style-name="Heading_20_2" text:outline-level="2">${inside}</text:h>`;
      }
      if (kind === 'numbered') {
        const goesOn = isListed ? ' text:continue-numbering="true"' : '';
        isListed = true;
        return `<text:list text:style-name="L1"${goesOn}><text:list-item>${odtPara(inside)}</text:list-item></text:list>`;
      }
      const style = kind === 'title' ? 'Title' : isQuestionStyle === true ? 'Question' : undefined;
      return odtPara(inside, style);
    })
    .join('');
}

function rtf(blocks: readonly DocumentBlock[]): Uint8Array {
  const body = blocks.map(({ kind, text, rows, isQuestionStyle }) => {
    if (rows !== undefined) {
      return rows
        .map(
          (row) =>
            `\\trowd\\cellx3000\\cellx9000 ${row.map((cell) => `\\pard\\intbl ${rtfText(cell)}\\cell `).join('')}\\row `,
        )
        .join('');
    }
    const inside = stretches(text)
      .map((stretch) => (stretch.isBold ? `{\\b ${rtfText(stretch.text)}}` : rtfText(stretch.text)))
      .join('');
    const set =
      kind === 'title'
        ? '\\s3'
        : kind === 'heading'
          ? '\\s2\\outlinelevel1\\b'
          : kind === 'numbered'
            ? '\\ls1'
            : isQuestionStyle === true
              ? '\\s4\\b'
              : '';
    return `\\pard\\plain${set} ${inside}\\par `;
  });
  return rtfFile(
    `{\\stylesheet{\\s0 Normal;}{\\s2\\outlinelevel1 heading 2;}{\\s3 Title;}{\\s4\\b Question;}}` +
      `{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1{\\leveltext\\'02\\'00.;}{\\levelnumbers\\'01;}}\\listid9}}` +
      `{\\*\\listoverridetable{\\listoverride\\listid9\\ls1}}${body.join('')}`,
  );
}

/** The text parted at its double stars: every second stretch is bold. */
function stretches(text: string): { text: string; isBold: boolean }[] {
  return text
    .split('**')
    .map((stretch, index) => ({ text: stretch, isBold: index % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}
