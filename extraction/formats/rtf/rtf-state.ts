import { languageTag } from './rtf-languages.js';

/** What the text of a group is for. */
export type Destination =
  | 'text'
  | 'fonts'
  | 'styles'
  | 'lists'
  | 'list overrides'
  | 'paragraph numbering'
  | 'info'
  | 'title'
  | 'author'
  | 'field instruction';

/** What holds within a group; a group in it begins with the same. */
export interface RtfState {
  destination: Destination;
  font: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  hidden: boolean;
  deleted: boolean;
  position: 'superscript' | 'subscript' | null;
  lang: string | null;
  characterStyle: number | null;
  /** How many bytes stand in for a character that is given by its number. */
  fallbackBytes: number;
  href: string | null;
  paragraph: ParagraphState;
}

/** How the paragraph is set. */
export interface ParagraphState {
  readonly style: number;
  /** From 0; null for what is not in the outline. */
  readonly outline: number | null;
  readonly list: number | null;
  readonly listLevel: number;
  readonly isInTable: boolean;
  readonly dir: 'rtl' | null;
}

const PLAIN_STATE: ParagraphState = {
  style: 0,
  outline: null,
  list: null,
  listLevel: 0,
  isInTable: false,
  dir: null,
};

export function firstState(): RtfState {
  return {
    destination: 'text',
    ...plainCharacters(0, null),
    deleted: false,
    fallbackBytes: 1,
    href: null,
    paragraph: PLAIN_STATE,
  };
}

/** What a document begins with. */
export interface RtfDefaults {
  readonly font: number;
  readonly lang: string | null;
}

type Change = (
  value: number | null,
  paragraph: ParagraphState,
  defaults: RtfDefaults,
) => Partial<RtfState>;

/** The words that change how what follows is set. A switch without a number is on. */
const CHANGES: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['plain', (_value, _paragraph, { font, lang }) => plainCharacters(font, lang)],
  ['f', (value) => ({ font: value ?? 0 })],
  ['b', (value) => ({ bold: value !== 0 })],
  ['i', (value) => ({ italic: value !== 0 })],
  ['strike', (value) => ({ strike: value !== 0 })],
  ['striked', (value) => ({ strike: value !== 0 })],
  ['v', (value) => ({ hidden: value !== 0 })],
  ['deleted', (value) => ({ deleted: value !== 0 })],
  ['super', (value) => ({ position: value === 0 ? null : 'superscript' })],
  ['sub', (value) => ({ position: value === 0 ? null : 'subscript' })],
  ['up', (value) => ({ position: value === 0 ? null : 'superscript' })],
  ['dn', (value) => ({ position: value === 0 ? null : 'subscript' })],
  ['nosupersub', () => ({ position: null })],
  ['lang', (value) => ({ lang: languageTag(value ?? 0) })],
  ['cs', (value) => ({ characterStyle: value })],
  ['uc', (value) => ({ fallbackBytes: Math.max(0, value ?? 1) })],
  ['pard', () => ({ paragraph: PLAIN_STATE })],
  ['s', (value, paragraph) => ({ paragraph: { ...paragraph, style: value ?? 0 } })],
  ['outlinelevel', (value, paragraph) => ({ paragraph: { ...paragraph, outline: value } })],
  ['ls', (value, paragraph) => ({ paragraph: { ...paragraph, list: value } })],
  ['ilvl', (value, paragraph) => ({ paragraph: { ...paragraph, listLevel: value ?? 0 } })],
  ['intbl', (_value, paragraph) => ({ paragraph: { ...paragraph, isInTable: true } })],
  ['rtlpar', (_value, paragraph) => ({ paragraph: { ...paragraph, dir: 'rtl' } })],
  ['ltrpar', (_value, paragraph) => ({ paragraph: { ...paragraph, dir: null } })],
]);

/** Takes in a word that changes how text is set; others change nothing. */
export function change(
  state: RtfState,
  word: string,
  value: number | null,
  defaults: RtfDefaults,
): void {
  const known = CHANGES.get(word);
  if (known !== undefined) Object.assign(state, known(value, state.paragraph, defaults));
  // All kinds of lines below the text; `ulc` is the colour of one.
  else if (word.startsWith('ul') && word !== 'ulc') {
    state.underline = word !== 'ulnone' && value !== 0;
  }
}

function plainCharacters(font: number, lang: string | null) {
  return {
    font,
    lang,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
    hidden: false,
    position: null,
    characterStyle: null,
  };
}
