import type { Slices } from '../view/slices.js';

/**
 * Runs work that comes in steps in slices of idle time, or all of it now where `slices` is null.
 * Returns a function that calls it off; `done` is not called after that.
 */
export function inSlices<T>(
  steps: Iterator<void, T>,
  slices: Slices | null,
  done: (result: T) => void,
): () => void {
  let callOff: () => void = () => undefined;
  const work = (msLeft: () => number): void => {
    do {
      const step = steps.next();
      if (step.done === true) {
        done(step.value);
        return;
      }
    } while (msLeft() > 0);
    goOn();
  };
  const goOn = (): void => {
    if (slices === null) work(() => Infinity);
    else callOff = slices.soon(work);
  };
  goOn();
  return () => {
    callOff();
  };
}
