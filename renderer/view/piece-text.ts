import type { Inline, InlineStyle, TextBlock } from '../../core/article/article.js';
import type { Mark } from '../../core/reading/page.js';
import { messages } from '../../core/messages/en.js';

type Style = Inline | Mark;

/**
 * Fills `host` with a stretch of a block's text. The text nodes, joined, are exactly
 * `block.text.slice(start, end)`; styles only wrap them. Styles that cross each other are opened again
 * rather than dropped.
 */
export function fillText(
  host: HTMLElement,
  block: TextBlock,
  start: number,
  end: number,
  marks: readonly Mark[],
): void {
  const styles = stylesWithin(block, start, end, marks);
  if (styles.length === 0) {
    host.append(block.text.slice(start, end));
    return;
  }
  const open: { style: Style; element: HTMLElement }[] = [];
  let next = 0;
  let at = start;
  while (at < end) {
    closeEnded(open, at);
    for (; startsBy(styles[next], at); next += 1) {
      const style = styles[next];
      if (style && style.end > at) open.push({ style, element: wrap(host, open.at(-1), style) });
    }
    let until = Math.min(end, styles[next]?.start ?? end);
    for (const { style } of open) until = Math.min(until, style.end);
    (open.at(-1)?.element ?? host).append(block.text.slice(at, until));
    at = until;
  }

  function closeEnded(stack: typeof open, place: number): void {
    const first = stack.findIndex(({ style }) => style.end <= place);
    if (first < 0) return;
    const stillOpen = stack.slice(first).filter(({ style }) => style.end > place);
    stack.length = first;
    for (const { style } of stillOpen) {
      stack.push({ style, element: wrap(host, stack.at(-1), style) });
    }
  }
}

function startsBy(style: Style | undefined, at: number): boolean {
  return style !== undefined && style.start <= at;
}

function stylesWithin(
  block: TextBlock,
  start: number,
  end: number,
  marks: readonly Mark[],
): Style[] {
  const styles: Style[] = [...block.inlines, ...marks].filter(
    (style) => style.start < end && style.end > start && style.start < style.end,
  );
  // The longer one outside, so that nesting needs no re-opening.
  return styles.sort((a, b) => a.start - b.start || b.end - a.end);
}

function wrap(
  host: HTMLElement,
  parent: { element: HTMLElement } | undefined,
  style: Style,
): HTMLElement {
  const element = elementFor(host.ownerDocument, style);
  (parent?.element ?? host).append(element);
  return element;
}

const TAGS = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  strike: 's',
} as const satisfies Partial<Record<InlineStyle, string>>;

function elementFor(document: Document, style: Style): HTMLElement {
  if ('kind' in style) {
    const span = document.createElement('span');
    span.className = style.kind === 'label' ? 'label' : 'skipped-words';
    if (style.kind === 'skip') span.title = messages.article.notReadAloud(style.reason);
    return span;
  }
  if (style.style === 'link') {
    const link = document.createElement('a');
    if (style.value !== undefined) {
      link.href = style.value;
      link.title = messages.article.link(style.value);
    }
    return link;
  }
  if (style.style === 'lang') {
    const span = document.createElement('span');
    if (style.value !== undefined) span.lang = style.value;
    return span;
  }
  return document.createElement(TAGS[style.style]);
}
