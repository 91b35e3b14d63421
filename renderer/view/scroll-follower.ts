/** What the follower needs to know about the window. */
export interface Motion {
  /** Whether the person asked for less motion. */
  isReduced(): boolean;
}

/** Least distance of a sentence from the edges of the pane, CSS pixels. */
const MARGIN = 8;

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far to scroll so that a sentence stands in the middle third; 0 when it stands there already.
 * A sentence taller than the third is shown whole where that is possible, from its beginning else.
 */
export function scrollNeeded(sentence: Band, pane: Band): number {
  const room = pane.bottom - pane.top;
  const third = room / 3;
  const top = pane.top + third;
  const bottom = pane.bottom - third;
  if (sentence.top >= top && sentence.bottom <= bottom) return 0;
  const height = sentence.bottom - sentence.top;
  if (height > third) {
    // A long one stays put while it can be seen whole; else its beginning goes as low as lets it fit.
    const isSeen = sentence.top >= pane.top + MARGIN && sentence.bottom <= pane.bottom - MARGIN;
    if (isSeen && sentence.top <= bottom) return 0;
    return sentence.top - pane.top - Math.max(MARGIN, Math.min(third, room - height - MARGIN));
  }
  return sentence.top < top ? sentence.top - top : sentence.bottom - bottom + third / 2;
}

/**
 * Keeps the spoken sentence in view, and yields to the reader: once they have scrolled the sentence
 * out of sight the page stays where they are until it is in sight again or they ask to go back.
 */
export class ScrollFollower {
  private range: Range | null = null;
  private isAway = false;
  private readerScrolls = false;
  private settling = 0;

  constructor(
    private readonly pane: HTMLElement,
    private readonly motion: Motion,
    private readonly onAway: (isAway: boolean) => void,
  ) {
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      pane.addEventListener(type, this.noticeReader, { passive: true });
    }
    pane.addEventListener('scroll', this.noticeScroll, { passive: true });
    // A window made smaller, or larger text, must not leave the sentence out of sight.
    new ResizeObserver(() => {
      if (this.range !== null && !this.isAway) this.bringIntoView();
    }).observe(pane);
  }

  /** The spoken sentence has moved; null when there is none. */
  follow(range: Range | null): void {
    this.range = range;
    if (range === null) this.setAway(false);
    else if (!this.isAway) this.bringIntoView();
  }

  /** The sentence is the same, on a page built anew: nothing scrolls. */
  replace(range: Range | null): void {
    this.range = range;
  }

  /** The reader has asked for a place: follow again from the next sentence on. */
  resume(): void {
    this.setAway(false);
    this.readerScrolls = false;
  }

  /** Goes to the sentence, wherever the reader is, and follows again. */
  goToReading(): void {
    this.resume();
    if (this.range) this.bringIntoView();
  }

  private readonly noticeReader = (event: Event): void => {
    if (event.type === 'keydown' && !SCROLLING_KEYS.has((event as KeyboardEvent).key)) return;
    // A press beside the text is a press on the scroll bar; one on the text scrolls nothing.
    if (event.type === 'pointerdown' && event.target !== this.pane) return;
    this.readerScrolls = true;
    this.settling = 0;
  };

  private readonly noticeScroll = (): void => {
    if (!this.readerScrolls || this.range === null) return;
    this.setAway(!this.isInSight(this.range));
  };

  private isInSight(range: Range): boolean {
    const sentence = range.getBoundingClientRect();
    const pane = this.pane.getBoundingClientRect();
    return sentence.bottom > pane.top + 4 && sentence.top < pane.bottom - 4;
  }

  private bringIntoView(): void {
    this.readerScrolls = false;
    // What is off screen has only a guessed height until it is near; so look again in the next frames.
    this.settling = 4;
    this.step(true);
  }

  private step(isFirst: boolean): void {
    if (this.range === null || this.settling === 0) return;
    this.settling -= 1;
    const pane = this.pane.getBoundingClientRect();
    const by = scrollNeeded(this.range.getBoundingClientRect(), pane);
    if (by === 0) {
      this.settling = 0;
      return;
    }
    const isNear = Math.abs(by) < pane.height;
    const isSmooth = isFirst && isNear && !this.motion.isReduced();
    this.pane.scrollBy({ top: by, behavior: isSmooth ? 'smooth' : 'instant' });
    if (isSmooth) this.settling = 0;
    else
      requestAnimationFrame(() => {
        this.step(false);
      });
  }

  private setAway(isAway: boolean): void {
    if (isAway === this.isAway) return;
    this.isAway = isAway;
    this.onAway(isAway);
  }
}

const SCROLLING_KEYS = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']);
