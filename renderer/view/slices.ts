/** Port to the idle time of the window: long work is done in slices that nobody feels. */
export interface Slices {
  /**
   * Runs `work` once, soon, when there is time; it should return after about `msLeft()` turns 0.
   * Returns a function that calls it off.
   */
  soon(work: (msLeft: () => number) => void): () => void;
}

/** Time a slice is given whenever it comes, ms: a frame of 16 ms keeps half of itself for layout. */
const SLICE_MS = 8;
/**
 * The longest, in a window in which nothing happens. The browser grants it 50 ms at a time, whatever is
 * used of them, so that in short slices the sentences of a book took six times as long.
 */
const IDLE_SLICE_MS = 20;
/** When the window is never idle (speech, scrolling), a slice comes anyway after this time. */
const LATEST_MS = 60;

/** Slices from the browser's own idle callbacks. */
export const idleSlices: Slices = {
  soon(work) {
    const id = requestIdleCallback(
      (deadline) => {
        const granted = Math.min(IDLE_SLICE_MS, deadline.timeRemaining());
        const end = performance.now() + Math.max(SLICE_MS, granted);
        work(() => end - performance.now());
      },
      { timeout: LATEST_MS },
    );
    return () => {
      cancelIdleCallback(id);
    };
  },
};
