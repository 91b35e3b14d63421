/** Port to time, so that everything that waits can be tested without waiting. */
export interface Clock {
  /** Milliseconds that only ever rise; the zero is arbitrary. */
  now(): number;
  /** Calls `run` once, `ms` from now. Returns a function that calls it off. */
  after(ms: number, run: () => void): () => void;
}
