import type { BlockId, TextSpan } from '../../core/article/article.js';
import type { BlockIndex, TextPlace } from '../view/block-index.js';

/**
 * The caret in the article: where a screen reader's or a mouse's reader is. While reading rests it
 * stands at the sentence, so that a braille display and "read from here" find the place; it never
 * takes a selection away.
 */
export class Caret {
  /** Where we have put the caret ourselves; anything else was put there by the reader. */
  private own: { readonly node: Node; readonly offset: number } | null = null;

  constructor(
    private readonly pane: HTMLElement,
    private readonly index: () => BlockIndex,
  ) {}

  /** Moves the caret to a sentence, if the reader is in the article and has nothing selected. */
  moveTo(sentence: TextSpan | null): void {
    const document = this.pane.ownerDocument;
    const selection = document.getSelection();
    const range = sentence && this.index().range(sentence);
    if (!selection || !range || document.activeElement !== this.pane) return;
    if (!selection.isCollapsed) return;
    selection.collapse(range.startContainer, range.startOffset);
    this.own = { node: range.startContainer, offset: range.startOffset };
  }

  /**
   * Remembers a caret or selection of the reader's; the function returned puts it back on a page built anew,
   * whose blocks may have got other numbers.
   */
  keep(): (moved: (block: BlockId) => BlockId) => void {
    const document = this.pane.ownerDocument;
    const selection = document.getSelection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    const isOwn = this.own?.node === anchorNode && this.own?.offset === anchorOffset;
    if (!selection || !anchorNode || !focusNode) return () => undefined;
    const anchor = this.index().placeAt(anchorNode, anchorOffset ?? 0);
    const focus = this.index().placeAt(focusNode, focusOffset ?? 0);
    return (moved) => {
      const now = (place: TextPlace): TextPlace => ({ ...place, block: moved(place.block) });
      const from = anchor && this.index().caretAt(now(anchor));
      const to = focus && this.index().caretAt(now(focus));
      if (!from || !to) return;
      selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
      if (isOwn) this.own = from;
    };
  }

  /** The place the reader means by "here": a selection, a focused link, or a caret they have put. */
  chosenPlace(): TextPlace | null {
    const document = this.pane.ownerDocument;
    const selection = document.getSelection();
    if (selection && selection.rangeCount > 0) {
      const { startContainer, startOffset } = selection.getRangeAt(0);
      const isOwn = this.own?.node === startContainer && this.own.offset === startOffset;
      const place = this.index().placeAt(startContainer, startOffset);
      if (place !== null && !(selection.isCollapsed && isOwn)) return place;
    }
    const focused = document.activeElement;
    if (focused === null || focused === this.pane || !this.pane.contains(focused)) return null;
    return this.index().firstPlaceIn(focused);
  }
}
