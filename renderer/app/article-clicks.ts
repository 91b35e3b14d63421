import type { Bridge } from '../../core/ipc/bridge.js';
import { messages } from '../../core/messages/en.js';
import type { Announcer } from '../a11y/announcer.js';
import type { BlockIndex, TextPlace } from '../view/block-index.js';

interface Ports {
  readonly bridge: Pick<Bridge, 'openLink'>;
  readonly announcer: Announcer;
  index(): BlockIndex;
  readFrom(place: TextPlace): void;
  /** Asks who speaks in the turn in which this place stands. */
  askWho(place: TextPlace): void;
}

/**
 * A click on a sentence reads from there; one on a link asks before it opens anything; one on the
 * button at a speaker's name asks who speaks.
 */
export function listenForArticleClicks(article: HTMLElement, ports: Ports): void {
  article.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const turn = target?.closest('.ask-who')?.closest('.turn')?.querySelector('.said');
    if (turn) {
      const place = ports.index().firstPlaceIn(turn);
      if (place !== null) ports.askWho(place);
      return;
    }
    const link = target?.closest('a[href]');
    if (link) {
      event.preventDefault();
      void openLink(link.getAttribute('href') ?? '', ports);
      return;
    }
    // The end of a selection is no wish to hear; nor is a click of another button.
    const selection = article.ownerDocument.getSelection();
    if (event.button !== 0 || (selection && !selection.isCollapsed)) return;
    const place = placeUnder(event, article.ownerDocument, ports.index());
    if (place !== null) ports.readFrom(place);
  });
  // The middle button would ask for a new window.
  article.addEventListener('auxclick', (event) => {
    event.preventDefault();
  });
}

async function openLink(address: string, { bridge, announcer }: Ports): Promise<void> {
  const opened = await bridge.openLink(address);
  if (!opened.ok && opened.error === 'refused') announcer.say(messages.announce.linkRefused);
}

/**
 * The place in the text under a click. One made by assistive technology has no point worth trusting:
 * then the beginning of the element it was made on.
 */
function placeUnder(event: MouseEvent, document: Document, index: BlockIndex): TextPlace | null {
  const target = event.target instanceof Element ? event.target : null;
  const caret = event.detail === 0 ? null : caretAt(document, event.clientX, event.clientY);
  if (caret && target?.contains(caret.node)) {
    const place = index.placeAt(caret.node, caret.offset);
    if (place !== null) return place;
  }
  const isText = target !== null && target.closest('.said, h1') !== null;
  const isOneBlock = target !== null && !target.matches('.said, .stretch, section');
  return isText && isOneBlock ? index.firstPlaceIn(target) : null;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}
