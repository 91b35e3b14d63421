import type { Notices } from '../../core/ipc/contract.js';

type Deliver = <Name extends keyof Notices>(name: Name, notice: Notices[Name]) => void;

/**
 * Keeps notices back until the window has said that it listens, as it does anew after each loading:
 * a message to a page that is not there yet is lost.
 */
export class NoticeQueue {
  #isOpen = false;
  #waiting: (() => void)[] = [];
  readonly #deliver: Deliver;

  constructor(deliver: Deliver) {
    this.#deliver = deliver;
  }

  /** Delivers now, or as soon as the window listens. */
  send<Name extends keyof Notices>(name: Name, notice: Notices[Name]): void {
    const deliver = (): void => {
      this.#deliver(name, notice);
    };
    if (this.#isOpen) deliver();
    else this.#waiting.push(deliver);
  }

  /** The window listens: delivers what has waited, in order. */
  open(): void {
    this.#isOpen = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const deliver of waiting) deliver();
  }

  /** The page is gone, or being loaded again. */
  close(): void {
    this.#isOpen = false;
  }
}
