import type { XmlAttributes } from '../xml/read-xml.js';
import { isOn, numberOf, valueOf } from './word-xml.js';

/** How a run of text, or a style, says that text is set; what it does not say is absent. */
export interface RunProperties {
  readonly styleId?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Bold and italic of scripts written from right to left, which have switches of their own. */
  readonly complexBold?: boolean;
  readonly complexItalic?: boolean;
  readonly isComplex?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly position?: 'superscript' | 'subscript' | null;
  readonly lang?: string;
  readonly eastAsianLang?: string;
  readonly complexLang?: string;
}

type Reader = (attributes: XmlAttributes) => RunProperties;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['w:rStyle', (from) => given('styleId', valueOf(from))],
  ['w:b', (from) => ({ bold: isOn(from) })],
  ['w:i', (from) => ({ italic: isOn(from) })],
  ['w:bCs', (from) => ({ complexBold: isOn(from) })],
  ['w:iCs', (from) => ({ complexItalic: isOn(from) })],
  ['w:rtl', (from) => ({ isComplex: isOn(from) })],
  ['w:cs', (from) => ({ isComplex: isOn(from) })],
  ['w:u', (from) => ({ underline: isOn(from) })],
  ['w:strike', (from) => ({ strike: isOn(from) })],
  ['w:dstrike', (from) => ({ strike: isOn(from) })],
  ['w:vanish', (from) => ({ hidden: isOn(from) })],
  ['w:vertAlign', (from) => ({ position: positionOf(valueOf(from)) })],
  ['w:position', (from) => raised(numberOf(from) ?? 0)],
  [
    'w:lang',
    (from) => ({
      ...given('lang', from.get('w:val')),
      ...given('eastAsianLang', from.get('w:eastAsia')),
      ...given('complexLang', from.get('w:bidi')),
    }),
  ],
]);

/** The properties with what one element of a `w:rPr` says; others say nothing. */
export function withRunProperty(
  properties: RunProperties,
  name: string,
  attributes: XmlAttributes,
): RunProperties {
  const read = READERS.get(name);
  return read === undefined ? properties : { ...properties, ...read(attributes) };
}

function given(
  name: 'styleId' | 'lang' | 'eastAsianLang' | 'complexLang',
  value: string | null | undefined,
): RunProperties {
  return value === null || value === undefined || value === '' ? {} : { [name]: value };
}

/** How far above the line; programs that have no notes of their own raise their marks so. */
function raised(halfPoints: number): RunProperties {
  if (halfPoints === 0) return {};
  return { position: halfPoints > 0 ? 'superscript' : 'subscript' };
}

function positionOf(value: string | null): 'superscript' | 'subscript' | null {
  return value === 'superscript' || value === 'subscript' ? value : null;
}
