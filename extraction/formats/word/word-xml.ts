import type { Prefixes, XmlAttributes } from '../xml/read-xml.js';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Namespaces of Word files, the strict standard's among them. */
export const WORD_PREFIXES: Prefixes = new Map([
  [`${TRANSITIONAL}wordprocessingml/2006/main`, 'w'],
  [`${STRICT}wordprocessingml/main`, 'w'],
  [`${TRANSITIONAL}officeDocument/2006/relationships`, 'r'],
  [`${STRICT}officeDocument/relationships`, 'r'],
  [`${TRANSITIONAL}officeDocument/2006/math`, 'm'],
  [`${STRICT}officeDocument/math`, 'm'],
  [`${TRANSITIONAL}drawingml/2006/wordprocessingDrawing`, 'wp'],
  [`${STRICT}drawingml/wordprocessingDrawing`, 'wp'],
  [`${TRANSITIONAL}drawingml/2006/main`, 'a'],
  [`${STRICT}drawingml/main`, 'a'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  [`${TRANSITIONAL}markup-compatibility/2006`, 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** The value of an element that only sets something. */
export function valueOf(attributes: XmlAttributes): string | null {
  return attributes.get('w:val') ?? null;
}

/** Whether an element switches something on: it does unless it says otherwise. */
export function isOn(attributes: XmlAttributes): boolean {
  return !/^(?:0|false|off|none)$/.test(valueOf(attributes) ?? '');
}

/** A whole number an element says, or null; hostile sizes are as good as none. */
export function numberOf(attributes: XmlAttributes, name = 'w:val'): number | null {
  const value = attributes.get(name);
  if (value === undefined || !/^-?\d{1,9}$/.test(value)) return null;
  return Number(value);
}
