import type { Container } from '../../../core/article/article.js';
import type { BlockRole } from './block.js';

/** Roles of parts of a line: their text belongs to the paragraph around them. */
export const INLINE = new Set(
  'Span Quote Reference BibEntry Code Link Annot Ruby RB Warichu WT Em Strong Sub Form Formula NonStruct Private Lbl LBody'.split(
    ' ',
  ),
);
/** Text that is not of the article: what repeats on every page, and how ruby is spoken. */
export const DROPPED = new Set(['Artifact', 'RT', 'RP', 'WP']);
/** Gives every container of a file a number of its own. */
export type NextKey = () => number;

/** What a node's text is, by its role; null where the nodes around it decide. */
export function roleOf(role: string): BlockRole | null {
  const level = /^H([1-6])$/.exec(role)?.[1];
  if (level !== undefined) return { kind: 'heading', level: Number(level) };
  switch (role) {
    case 'H':
    case 'Title':
      return { kind: 'heading', level: role === 'Title' ? 1 : 2 };
    case 'LI':
      return { kind: 'item' };
    case 'TD':
    case 'TH':
      return { kind: 'cell' };
    case 'Caption':
    case 'Figure':
      return { kind: 'caption' };
    case 'Note':
    case 'FENote':
      return { kind: 'footnote' };
    case 'TOCI':
      return { kind: 'contents' };
    default:
      return null;
  }
}

/** The container that a node is; null for most. */
export function containerOf(role: string, nextKey: NextKey): Container | null {
  switch (role) {
    case 'L':
      return { kind: 'list', key: nextKey(), ordered: false, start: 1 };
    case 'LI':
      return { kind: 'item', key: nextKey(), number: 1 };
    case 'BlockQuote':
      return { kind: 'quote', key: nextKey() };
    case 'Aside':
      return { kind: 'aside', key: nextKey() };
    case 'Table':
      return { kind: 'table', key: nextKey() };
    case 'TR':
      return { kind: 'row', key: nextKey() };
    case 'TD':
    case 'TH':
      return { kind: 'cell', key: nextKey(), header: role === 'TH', colSpan: 1, rowSpan: 1 };
    default:
      return null;
  }
}
