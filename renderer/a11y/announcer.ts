import type { Clock } from '../../core/clock.js';

/** A screen reader is told a text again only if the region was seen empty in between. */
const CLEARED_MS = 100;

/**
 * The one polite live region. Silent of itself while an article is being read aloud: a screen reader's
 * words at that moment would cut the reading off or speak over it. What a person has just asked for is
 * answered even then: they expect it, and could not know otherwise that it was done.
 */
export class Announcer {
  private callOff: () => void = () => undefined;

  constructor(
    private readonly region: HTMLElement,
    private readonly clock: Clock,
    private readonly isReadingAloud: () => boolean,
  ) {}

  /** Tells a screen reader, unless the article is being read aloud. The last message wins. */
  say(message: string): void {
    this.callOff();
    if (!this.isReadingAloud()) this.tell(message, () => !this.isReadingAloud());
  }

  /** Answers what a person has done, even while the article is being read aloud. */
  answer(message: string): void {
    this.callOff();
    this.tell(message, () => true);
  }

  private tell(message: string, isWanted: () => boolean): void {
    if (this.region.textContent !== '') this.region.textContent = '';
    this.callOff = this.clock.after(CLEARED_MS, () => {
      if (isWanted()) this.region.textContent = message;
    });
  }
}
