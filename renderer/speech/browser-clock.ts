import type { Clock } from '../../core/clock.js';

/** The window's time. The only place that sets timers. */
export class BrowserClock implements Clock {
  now(): number {
    return performance.now();
  }

  after(ms: number, run: () => void): () => void {
    // eslint-disable-next-line no-restricted-globals -- this is the Clock port
    const timer = setTimeout(run, ms);
    return () => {
      clearTimeout(timer);
    };
  }
}
