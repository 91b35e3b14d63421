import type { XmlAttributes } from '../xml/read-xml.js';

/** How text is set, as far as a style says it. */
export interface TextProperties {
  readonly strong?: boolean;
  readonly em?: boolean;
  /** Of scripts written from right to left, which have settings of their own. */
  readonly complexStrong?: boolean;
  readonly complexEm?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly position?: 'superscript' | 'subscript' | null;
  readonly lang?: string;
  readonly complexLang?: string;
  readonly asianLang?: string;
}

type Properties = { -readonly [Name in keyof TextProperties]: TextProperties[Name] };

/** From this weight on letters look bold. */
const BOLD_WEIGHT = 600;

/** What the attributes of a `style:text-properties` say. */
export function textProperties(attributes: XmlAttributes): TextProperties {
  const read: Properties = {};
  const given = (name: string, use: (value: string) => void) => {
    const value = attributes.get(name);
    if (value !== undefined) use(value);
  };
  given('fo:font-weight', (value) => (read.strong = isBold(value)));
  given('style:font-weight-complex', (value) => (read.complexStrong = isBold(value)));
  given('fo:font-style', (value) => (read.em = value !== 'normal'));
  given('style:font-style-complex', (value) => (read.complexEm = value !== 'normal'));
  given('style:text-underline-style', (value) => (read.underline = value !== 'none'));
  given('style:text-line-through-style', (value) => (read.strike = value !== 'none'));
  given('text:display', (value) => (read.hidden = value === 'none'));
  given('style:text-position', (value) => (read.position = positionOf(value)));
  const languages = [
    ['lang', 'fo:language', 'fo:country'],
    ['complexLang', 'style:language-complex', 'style:country-complex'],
    ['asianLang', 'style:language-asian', 'style:country-asian'],
  ] as const;
  for (const [name, language, country] of languages) {
    given(language, (value) => (read[name] = tagOf(value, attributes.get(country))));
  }
  return read;
}

function isBold(weight: string): boolean {
  return weight === 'bold' || Number(weight) >= BOLD_WEIGHT;
}

/** "super 58%", "sub", or how far up or down in percent. */
function positionOf(value: string): 'superscript' | 'subscript' | null {
  if (value.startsWith('super')) return 'superscript';
  if (value.startsWith('sub')) return 'subscript';
  const shift = Number.parseFloat(value);
  return shift > 0 ? 'superscript' : shift < 0 ? 'subscript' : null;
}

/** "none" and "zxx" say that it is no language. */
function tagOf(language: string, country: string | undefined): string {
  if (language === 'none' || language === 'zxx') return '';
  return country === undefined || country === 'none' ? language : `${language}-${country}`;
}
