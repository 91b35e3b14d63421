import type { Container, Hints, TextKind } from '../../core/article/article.js';
import type { Attributes } from './attributes.js';
import { BLOCK_ELEMENTS } from './elements.js';
import type { Run } from './text-run.js';

/** Hidden from assistive technology, yet so much text that a forgotten overlay must be the reason. */
const OVERLAID_CHARS = 1_000;
/** Largest span of a table cell that is believed. */
const WIDEST_SPAN = 100;

/** Hold one line of text each; their class names are the line's own, not a group's. */
export const LINE_HOLDERS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 dt dd figcaption caption pre summary legend'.split(' '),
);

/** Names that say something about a line which its kind does not. */
const TELLING_TAGS: ReadonlySet<string> = new Set(
  'summary legend address center nav form'.split(' '),
);

/** Elements whose kind of text holds for plain boxes inside them. */
const KIND_BY_TAG: ReadonlyMap<string, TextKind> = new Map<string, TextKind>([
  ['li', 'item'],
  ['dt', 'term'],
  ['dd', 'definition'],
  ['td', 'cell'],
  ['th', 'cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'preformatted'],
  ['xmp', 'preformatted'],
  ['listing', 'preformatted'],
]);
const INHERITS_KIND: ReadonlySet<string> = new Set('div center address span'.split(' '));

export function isBlock(tag: string, { style }: Attributes): boolean {
  return BLOCK_ELEMENTS.has(tag) || style.includes('display:block');
}

/** Whether a reader of the page would not have seen the element. */
export function isHidden(element: Element, tag: string, attributes: Attributes): boolean {
  if (attributes.hidden) return true;
  if (tag === 'dialog') return !element.hasAttribute('open');
  return attributes.ariaHidden && element.textContent.length < OVERLAID_CHARS;
}

export function kindInside(tag: string, outer: TextKind, layout: boolean): TextKind {
  const kind = KIND_BY_TAG.get(tag);
  if (kind === 'cell' && layout) return 'paragraph';
  if (kind !== undefined) return kind;
  if (outer === 'preformatted' || INHERITS_KIND.has(tag)) return outer;
  const isSame =
    tag === 'p' &&
    (outer === 'caption' || outer === 'heading' || outer === 'term' || outer === 'definition');
  return isSame ? outer : 'paragraph';
}

/** 1 to 6, or null for what is no heading. */
export function headingLevel(tag: string, element: Element, { role }: Attributes): number | null {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (role !== 'heading') return null;
  const level = Number(element.getAttribute('aria-level') ?? '2');
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}

/** The container that an element is for the blocks in it. */
export function containerOf(
  element: Element,
  tag: string,
  layout: boolean,
  key: number,
): Container | null {
  switch (tag) {
    case 'blockquote':
      return { kind: 'quote', key };
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return { kind: 'list', key, ordered: tag === 'ol', start: integer(element, 'start', 1) };
    case 'li':
      return { kind: 'item', key, number: itemNumber(element) };
    case 'dl':
      return { kind: 'definitions', key };
    case 'table':
      return layout ? null : { kind: 'table', key };
    case 'tr':
      return layout ? null : { kind: 'row', key };
    case 'td':
    case 'th':
      if (layout) return null;
      return {
        kind: 'cell',
        key,
        header: tag === 'th',
        colSpan: span(element, 'colspan'),
        rowSpan: span(element, 'rowspan'),
      };
    case 'figure':
      return { kind: 'figure', key };
    case 'aside':
      return { kind: 'aside', key };
    default:
      return null;
  }
}

/** What an element's attributes may tell about who speaks, or null. */
export function hintsOf(tag: string, { classes, role, speaker }: Attributes): Hints | null {
  const telling = TELLING_TAGS.has(tag);
  if (classes.length === 0 && role === null && speaker === null && !telling) return null;
  return {
    ...(classes.length > 0 && { classes }),
    ...(role !== null && { role }),
    ...(speaker !== null && { speaker }),
    ...(telling && { tag }),
  };
}

/** What the inline markup of a line may tell about who speaks, or null. */
export function runHints({ speaker, wrapper }: Pick<Run, 'speaker' | 'wrapper'>): Hints | null {
  if (speaker === null && wrapper.length === 0) return null;
  return {
    ...(wrapper.length > 0 && { classes: wrapper }),
    ...(speaker !== null && { speaker }),
  };
}

/** Both hints as one; `inner` is closer to the text and wins. */
export function mergedHints(outer: Hints | null, inner: Hints | null): Hints | null {
  if (outer === null || inner === null) return outer ?? inner;
  const classes = [...new Set([...(inner.classes ?? []), ...(outer.classes ?? [])])];
  return { ...outer, ...inner, ...(classes.length > 0 && { classes }) };
}

function integer(element: Element, name: string, otherwise: number): number {
  const value = Number.parseInt(element.getAttribute(name) ?? '', 10);
  return Number.isSafeInteger(value) && Math.abs(value) < 1_000_000 ? value : otherwise;
}

function span(element: Element, name: string): number {
  return Math.min(WIDEST_SPAN, Math.max(1, integer(element, name, 1)));
}

const NUMBERED = new WeakMap<Element, number>();

/** Counts as a browser does: on from the item before, or as the page says. */
function itemNumber(item: Element): number {
  const before = previousItem(item);
  const next =
    before === null
      ? item.parentElement === null
        ? 1
        : integer(item.parentElement, 'start', 1)
      : (NUMBERED.get(before) ?? 0) + 1;
  const number = integer(item, 'value', next);
  NUMBERED.set(item, number);
  return number;
}

function previousItem(item: Element): Element | null {
  let before = item.previousElementSibling;
  while (before !== null && before.localName !== 'li') before = before.previousElementSibling;
  return before;
}
