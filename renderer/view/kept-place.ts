import type { BlockId } from '../../core/article/article.js';
import type { ArticleView } from './article-view.js';
import type { TextPlace } from './block-index.js';

/** What had the focus in the article, by the text it belongs to. */
interface KeptFocus {
  place: TextPlace;
  readonly kind: 'button' | 'link' | 'other';
}

/**
 * Where the reader is on the page: what stands at the top of the pane, and what has the focus. Told by
 * the text, so that it can be found again on a page that was built anew.
 */
export class KeptPlace {
  private readonly top: { place: TextPlace; readonly distance: number } | null;
  private readonly focus: KeptFocus | null;

  constructor(
    private readonly pane: HTMLElement,
    private readonly view: ArticleView,
  ) {
    this.top = this.findTop();
    this.focus = this.findFocus();
  }

  /** The text has got other numbers: where each block stands now. */
  move(moved: (block: BlockId) => BlockId): void {
    for (const kept of [this.top, this.focus]) {
      if (kept !== null) kept.place = { ...kept.place, block: moved(kept.place.block) };
    }
  }

  /** The places that must be built before the reader can be put back. */
  get places(): readonly TextPlace[] {
    return [this.top, this.focus].flatMap((kept) => (kept === null ? [] : [kept.place]));
  }

  /** Puts the reader back. */
  restore(): void {
    this.scroll();
    // What is off screen has only a guessed height until it was near: once more when it has been.
    requestAnimationFrame(() => {
      this.scroll();
    });
    if (this.focus !== null) this.elementFor(this.focus)?.focus({ preventScroll: true });
  }

  private scroll(): void {
    if (this.top === null) return;
    const element = this.elementAt(this.top.place);
    if (element === null) return;
    this.pane.scrollTop += this.distance(element) - this.top.distance;
  }

  /** The first paragraph of which something can be seen. */
  private findTop(): { place: TextPlace; distance: number } | null {
    // Passage, then turn, then paragraph: so that what is off screen need not be laid out.
    let within: Element = this.pane;
    for (const kind of ['.passage', '.turn, .between', '.stretch', '.stretch > *']) {
      const parts = [...within.querySelectorAll(kind)];
      const seen: Element | undefined = parts.find((part) => this.endsBelowTop(part));
      if (seen !== undefined) within = seen;
    }
    const place = within === this.pane ? null : this.view.index.firstPlaceIn(within);
    if (place === null || this.pane.scrollTop === 0) return null;
    const element = this.elementAt(place);
    return element === null ? null : { place, distance: this.distance(element) };
  }

  private findFocus(): KeptFocus | null {
    const { activeElement } = this.pane.ownerDocument;
    if (activeElement === null || activeElement === this.pane) return null;
    const section = activeElement.closest('#article .turn');
    if (section === null) return null;
    const isButton = activeElement.matches('.ask-who');
    const place = this.view.index.firstPlaceIn(isButton ? section : activeElement);
    const isLink = activeElement.matches('a');
    if (place === null) return null;
    // A link begins in the middle of its paragraph.
    const own = isLink ? this.view.index.placeAt(activeElement, 0) : null;
    return { place: own ?? place, kind: isButton ? 'button' : isLink ? 'link' : 'other' };
  }

  private elementFor({ place, kind }: KeptFocus): HTMLElement | null {
    const element = this.elementAt(place);
    if (kind === 'link') return element?.closest('a') ?? null;
    if (kind === 'button')
      return element?.closest('.turn')?.querySelector<HTMLElement>('.ask-who') ?? null;
    return element?.closest<HTMLElement>('[tabindex]') ?? null;
  }

  private elementAt(place: TextPlace): HTMLElement | null {
    return this.view.index.caretAt(place)?.node.parentElement ?? null;
  }

  private distance(element: Element): number {
    return element.getBoundingClientRect().top - this.pane.getBoundingClientRect().top;
  }

  private endsBelowTop(element: Element): boolean {
    return element.getBoundingClientRect().bottom > this.pane.getBoundingClientRect().top + 1;
  }
}
