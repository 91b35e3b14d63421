import type { Clock } from '../../core/clock.js';

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** A clock that stands still until it is moved. Timers run in the order in which they are due. */
export class FakeClock implements Clock {
  private time = 0;
  private order = 0;
  private readonly timers = new Set<Timer>();

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    this.order += 1;
    const timer = { at: this.time + Math.max(0, ms), order: this.order, run };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  }

  /** Lets time pass, timers that become due on the way included. */
  advance(ms: number): void {
    const until = this.time + ms;
    for (let next = this.next(until); next !== undefined; next = this.next(until)) {
      this.timers.delete(next);
      this.time = next.at;
      next.run();
    }
    this.time = until;
  }

  /** Lets time pass until `isDone`, `limitMs` at most; tells whether it came to that. */
  advanceUntil(isDone: () => boolean, limitMs: number): boolean {
    const until = this.time + limitMs;
    while (!isDone()) {
      const next = this.next(until);
      if (next === undefined) {
        this.time = until;
        return isDone();
      }
      this.timers.delete(next);
      this.time = next.at;
      next.run();
    }
    return true;
  }

  /** How many timers are set. */
  get pending(): number {
    return this.timers.size;
  }

  private next(until: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.timers) {
      if (timer.at > until) continue;
      if (
        first === undefined ||
        timer.at < first.at ||
        (timer.at === first.at && timer.order < first.order)
      ) {
        first = timer;
      }
    }
    return first;
  }
}
