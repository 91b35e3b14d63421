import type { Destination } from './rtf-state.js';

/** Words that say what their group's text is for. */
export const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['listtable', 'lists'],
  ['listoverridetable', 'list overrides'],
  ['pn', 'paragraph numbering'],
  ['info', 'info'],
  ['fldinst', 'field instruction'],
]);

/** Groups that open a stretch of paragraphs of their own. */
export const FRAMES: ReadonlyMap<string, 'note' | 'box'> = new Map([
  ['footnote', 'note'],
  ['shptxt', 'box'],
] as const);

/** Words of groups that only newer programs know, and of which the text is read all the same. */
export const KNOWN_IGNORABLE: ReadonlySet<string> = new Set(['shpinst', 'cs', 'ts', 'ds']);

/** Groups that hold nothing to read, or what is read elsewhere. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'colortbl pict objdata objclass objname header headerl headerr headerf footer footerl footerr ' +
    'footerf private xe tc rxe bkmkstart bkmkend atnid atnauthor atntime atnicn annotation atnref ' +
    'atndate atnparent atrfstart atrfend filetbl revtbl rsidtbl generator themedata ' +
    'colorschememapping datastore latentstyles xmlnstbl listpicture nonshppict shppict pntext ' +
    'listtext pntxta pntxtb mmathPr wgrffmtfilter docvar userprops ftnsep ftnsepc ftncn aftnsep ' +
    'aftnsepc aftncn upr shprslt sp picprop formfield datafield fontemb falt panose levelnumbers ' +
    'leveltext listname liststylename nonesttables nesttableprops template do subject operator ' +
    'company manager category keywords comment doccomm hlinkbase'
  ).split(' '),
);

/** Words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['page', ' '],
  ['column', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
]);

/** Signs that stand for characters. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['-', '\u00ad'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);
