/** The parts of the window, in order; `inside` is what gets the focus in a part, if it is there. */
interface Region {
  readonly element: HTMLElement;
  readonly inside: string | null;
}

/** Moves the focus from part to part of the window (F6), and back into the article. */
export class Regions {
  private readonly regions: readonly Region[];

  constructor(private readonly document: Document) {
    const region = (id: string, inside: string | null): Region => {
      const element = document.getElementById(id);
      if (!element) throw new Error(`no #${id} in the page`);
      return { element, inside };
    };
    this.regions = [
      region('header', 'button'),
      region('outline', '[aria-current="true"], button'),
      region('article-pane', null),
      region('player', '.play'),
    ];
  }

  /** On to the next part that can be seen, or back to the one before; around the corners. */
  move(by: 1 | -1): void {
    const seen = this.regions.filter(({ element }) => isShown(element));
    const active = this.document.activeElement;
    const current = seen.findIndex(({ element }) => element.contains(active));
    const start = current < 0 && by < 0 ? 0 : current;
    const next = seen[(start + by + seen.length) % seen.length];
    if (next) focusRegion(next);
  }

  focusArticle(): void {
    const pane = this.regions.find(({ element }) => element.id === 'article-pane');
    pane?.element.focus({ preventScroll: true });
  }
}

function focusRegion({ element, inside }: Region): void {
  const target = inside === null ? element : element.querySelector<HTMLElement>(inside);
  (target ?? element).focus({ preventScroll: target === null });
}

function isShown(element: HTMLElement): boolean {
  return !element.hidden && element.ownerDocument.defaultView !== null
    ? element.ownerDocument.defaultView.getComputedStyle(element).display !== 'none'
    : false;
}
