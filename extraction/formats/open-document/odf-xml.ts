import type { Prefixes } from '../xml/read-xml.js';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Namespaces of OpenDocument files. */
export const ODF_PREFIXES: Prefixes = new Map([
  [`${ODF}office:1.0`, 'office'],
  [`${ODF}text:1.0`, 'text'],
  [`${ODF}style:1.0`, 'style'],
  [`${ODF}table:1.0`, 'table'],
  [`${ODF}drawing:1.0`, 'draw'],
  [`${ODF}meta:1.0`, 'meta'],
  [`${ODF}svg-compatible:1.0`, 'svg'],
  [`${ODF}xsl-fo-compatible:1.0`, 'fo'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);
