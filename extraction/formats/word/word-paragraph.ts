import { PLAIN_PARAGRAPH, type ParagraphSetting } from '../document/flow.js';
import type { XmlAttributes } from '../xml/read-xml.js';
import type { WordLists } from './word-lists.js';
import type { WordStyle } from './word-styles.js';
import { isOn, numberOf, valueOf } from './word-xml.js';

/** What a paragraph says of itself. */
export interface ParagraphProperties {
  styleId: string | null;
  listId: string | null;
  listLevel: number | null;
  outlineLevel: number | null;
  dir: 'rtl' | null;
  /** Its end was deleted, so it goes on in the next one. */
  goesOn: boolean;
}

/** From this outline level on it is text. */
const TEXT_LEVEL = 9;
/** Takes a paragraph out of the list that its style puts it in. */
const NO_LIST = '0';

export function noProperties(): ParagraphProperties {
  return {
    styleId: null,
    listId: null,
    listLevel: null,
    outlineLevel: null,
    dir: null,
    goesOn: false,
  };
}

/** Takes in one element of a `w:pPr`; others change nothing. */
export function readParagraphProperty(
  name: string,
  attributes: XmlAttributes,
  properties: ParagraphProperties,
): void {
  switch (name) {
    case 'w:pStyle':
      properties.styleId = valueOf(attributes);
      break;
    case 'w:numId':
      properties.listId = valueOf(attributes);
      break;
    case 'w:ilvl':
      properties.listLevel = numberOf(attributes);
      break;
    case 'w:outlineLvl':
      properties.outlineLevel = numberOf(attributes);
      break;
    case 'w:bidi':
      properties.dir = isOn(attributes) ? 'rtl' : null;
  }
}

/** What the paragraph is, and the words that its list puts in front. Counts it in its list. */
export function settingOf(
  properties: ParagraphProperties,
  style: WordStyle,
  lists: WordLists,
): { readonly setting: ParagraphSetting; readonly label: string } {
  const { outlineLevel, dir } = properties;
  const own = outlineLevel === null ? style.heading : outlineLevel + 1;
  const heading =
    style.purpose === 'title' ? 'title' : own === null || own > TEXT_LEVEL ? null : own;
  const list = properties.listId ?? style.listId;
  const level = properties.listLevel ?? style.listLevel ?? 0;
  const mark =
    list === null || list === NO_LIST || heading !== null ? null : lists.next(list, level);
  return {
    setting: {
      ...PLAIN_PARAGRAPH,
      heading,
      isCaption: style.purpose === 'caption',
      isQuote: style.purpose === 'quote',
      className: heading === null ? style.className : null,
      dir,
      list: mark?.kind === 'item' ? mark.place : null,
    },
    label: mark?.kind === 'label' ? mark.text : '',
  };
}
