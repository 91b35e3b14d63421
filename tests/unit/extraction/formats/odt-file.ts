import { strToU8, zipSync } from 'fflate';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
  ...['office', 'text', 'style', 'table', 'meta'].map((name) => [name, `${ODF}${name}:1.0`]),
  ['draw', `${ODF}drawing:1.0`],
  ['fo', `${ODF}xsl-fo-compatible:1.0`],
  ['svg', `${ODF}svg-compatible:1.0`],
  ['xlink', 'http://www.w3.org/1999/xlink'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
]
  .map(([prefix, address]) => ` xmlns:${prefix ?? ''}="${address ?? ''}"`)
  .join('');

const TEXT = 'application/vnd.oasis.opendocument.text';

/** Sections of an OpenDocument text, as the XML inside their elements. */
export interface OdtParts {
  readonly body: string;
  readonly styles?: string;
  readonly automaticStyles?: string;
  readonly meta?: string;
  readonly mimetype?: string;
  /** Before the root element. */
  readonly prolog?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

/** An OpenDocument text as small as can be. */
export function odtFile(parts: OdtParts): Uint8Array {
  const {
    body,
    automaticStyles = '',
    styles = '',
    meta = '',
    prolog = '',
    mimetype = TEXT,
  } = parts;
  const root = (kind: string, inside: string) =>
    strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:document-${kind}${NAMESPACES}>${inside}</office:document-${kind}>`,
    );
  return zipSync({
    mimetype: [strToU8(mimetype), { level: 0 }],
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'styles.xml': root('styles', `<office:styles>${styles}</office:styles>`),
    'meta.xml': root('meta', `<office:meta>${meta}</office:meta>`),
    'content.xml': root('content', contentOf(automaticStyles, body)),
    ...parts.others,
  });
}

/** The same as one XML file. */
export function flatOdtFile(parts: OdtParts): Uint8Array {
  const { body, automaticStyles = '', styles = '', meta = '', prolog = '' } = parts;
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:document${NAMESPACES} office:mimetype="application/vnd.oasis.opendocument.text">` +
      `<office:meta>${meta}</office:meta><office:styles>${styles}</office:styles>${contentOf(automaticStyles, body)}</office:document>`,
  );
}

export function odtPara(inside: string, style?: string): string {
  return `<text:p${style === undefined ? '' : ` text:style-name="${style}"`}>${inside}</text:p>`;
}

export function odtSpan(text: string, style: string): string {
  return `<text:span text:style-name="${style}">${text}</text:span>`;
}

function contentOf(automaticStyles: string, body: string): string {
  return (
    `<office:automatic-styles>${automaticStyles}</office:automatic-styles>` +
    `<office:body><office:text>${body}</office:text></office:body>`
  );
}
