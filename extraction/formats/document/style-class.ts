import { LIMITS } from '../../../core/limits.js';

/** Of every word processor's ordinary text: such names tell nothing. */
const ORDINARY =
  /^(?:normal|standard|default|body-?text|text-body|list-paragraph|no-spacing|p\d+|t\d+|plain-text|normal-web|preformatted-text|table-(?:contents|heading)|default-(?:paragraph-)?(?:font|style)|strong|emphasis|strong-emphasis|hyperlink|internet-link|footnote|endnote|(?:footnote|endnote)-(?:reference|text|anchor|characters)|frame-contents|bold|italic)$/;

/** The class name that a style's name makes ("Speaker Name": "speaker-name"), or null where it tells nothing. */
export function styleClass(styleName: string): string | null {
  const name = styleName
    .slice(0, LIMITS.hintChars)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || ORDINARY.test(name) ? null : name;
}

/** What a paragraph style is for, by its name, which programs keep in English or not. */
export type StylePurpose = 'title' | 'quote' | 'caption' | 'contents';

const PURPOSES: readonly (readonly [StylePurpose, RegExp])[] = [
  ['title', /^(?:title|titel|titre|título|titolo|заголовок документа)$/i],
  ['quote', /^(?:(?:intense )?quote|quotations?|block ?quot(?:e|ation))$/i],
  ['caption', /^(?:caption|beschriftung|légende|illustration|figure|drawing)$/i],
  ['contents', /^(?:toc \d+|toc heading|contents (?:\d+|heading)|table of figures)$/i],
];

export function purposeOf(styleName: string): StylePurpose | null {
  return PURPOSES.find(([, name]) => name.test(styleName.trim()))?.[0] ?? null;
}

/** The outline level (1 to 9) in the name of a heading's style, or null. */
export function headingLevelOf(styleName: string): number | null {
  const level = /^(?:heading|überschrift|titre|título|titolo|rubrik|kop)[ _]?([1-9])$/i.exec(
    styleName.trim(),
  )?.[1];
  return level === undefined ? null : Number(level);
}
