import type { TextKind } from '../../core/article/article.js';
import { messages } from '../../core/messages/en.js';
import type { Piece } from '../../core/reading/page.js';

/** The element for a block of text in its parent; headings have levels and are made elsewhere. */
export function blockElement(kind: Exclude<TextKind, 'heading'>, parent: HTMLElement): HTMLElement {
  const document = parent.ownerDocument;
  switch (kind) {
    case 'title':
    case 'paragraph':
      return document.createElement('p');
    case 'item':
    case 'cell':
      return document.createElement('div');
    case 'term':
      return document.createElement(parent.localName === 'dl' ? 'dt' : 'p');
    case 'definition':
      return document.createElement(parent.localName === 'dl' ? 'dd' : 'p');
    case 'caption':
      return document.createElement(parent.localName === 'figure' ? 'figcaption' : 'p');
    case 'preformatted':
      return document.createElement('pre');
  }
}

/** Dims what is not read, and says why unless its neighbour just did. Returns where the text goes. */
export function dimmed(
  element: HTMLElement,
  skipped: NonNullable<Piece['skipped']>,
  saysWhy: boolean,
): HTMLElement {
  const document = element.ownerDocument;
  element.classList.add('skipped');
  if (saysWhy) {
    const reason = document.createElement('small');
    reason.className = 'reason';
    reason.textContent =
      skipped === 'unread' ? messages.article.notReadPlain : messages.article.notReadAloud(skipped);
    element.append(reason);
  }
  const words = document.createElement('span');
  element.append(words);
  return words;
}
