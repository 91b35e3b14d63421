import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a Word file, as the XML inside their root elements. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Of the document: what `r:id` leads to. */
  readonly relationships?: string;
  readonly title?: string;
  readonly creator?: string;
  /** Before the document's root element. */
  readonly prolog?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

/** A Word file as small as can be. */
export function docxFile(parts: DocxParts): Uint8Array {
  const { body, styles = '', numbering = '', footnotes = '', prolog = '' } = parts;
  const properties = `<dc:title>${parts.title ?? ''}</dc:title><dc:creator>${parts.creator ?? ''}</dc:creator>`;
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return zipSync({
    '[Content_Types].xml': xml('<Types/>'),
    '_rels/.rels': xml(
      `<Relationships><Relationship Id="a" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships><Relationship Id="s" Type="${REL}/styles" Target="styles.xml"/>${parts.relationships ?? ''}</Relationships>`,
    ),
    'word/document.xml': xml(
      `${prolog}<w:document ${W} ${R}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    'word/styles.xml': xml(`<w:styles ${W}>${styles}</w:styles>`),
    'word/numbering.xml': xml(`<w:numbering ${W}>${numbering}</w:numbering>`),
    'word/footnotes.xml': xml(`<w:footnotes ${W}>${footnotes}</w:footnotes>`),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/">${properties}</cp:coreProperties>`,
    ),
    ...parts.others,
  });
}

/** A run; `properties` is the inside of its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of one plain text; `properties` is the inside of its `w:pPr`. */
export function para(content: string, properties = ''): string {
  const inside = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
}

export const BOLD = '<w:b/>';
export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
