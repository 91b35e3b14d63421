/** Port to the idle time of the window: long work is done in slices that nobody feels. */
export interface Slices {
  /**
   * Runs `work` once, soon, when there is time; it should return after about `msLeft()` turns 0.
   * Returns a function that calls it off.
   */
  soon(work: (msLeft: () => number) => void): () => void;
}

/** Longest time a slice is given, in ms: a frame of 16 ms keeps half of itself for layout. */
const SLICE_MS = 8;
/** When the window is never idle (speech, scrolling), a slice comes anyway after this time. */
const LATEST_MS = 60;

/** Slices from the browser's own idle callbacks. */
export const idleSlices: Slices = {
  soon(work) {
    const id = requestIdleCallback(
      () => {
        const end = performance.now() + SLICE_MS;
        work(() => end - performance.now());
      },
      { timeout: LATEST_MS },
    );
    return () => {
      cancelIdleCallback(id);
    };
  },
};
