import * as real from 'node:fs/promises';

let stepsLeft = Infinity;

/** From now on the process is killed at the nth step that it takes here: from 1. */
export function dieAtStep(nth: number): void {
  stepsLeft = nth;
}

export { readdir } from 'node:fs/promises';

/** The part of `node:fs/promises` with which files are replaced, one step at a time. */
export async function open(...args: Parameters<typeof real.open>) {
  await step();
  const file = await real.open(...args);
  return {
    /** Dies when half of it is written. */
    writeFile: async (text: string) => {
      await step(() => file.writeFile(text.slice(0, text.length / 2)));
      await file.writeFile(text);
    },
    sync: async () => {
      await step();
      await file.sync();
    },
    close: async () => {
      await step();
      await file.close();
    },
  };
}

export async function rename(from: string, to: string): Promise<void> {
  await step();
  await real.rename(from, to);
}

export async function rm(...args: Parameters<typeof real.rm>): Promise<void> {
  await step();
  await real.rm(...args);
}

async function step(lastDeed?: () => Promise<void>): Promise<void> {
  stepsLeft -= 1;
  if (stepsLeft > 0) return;
  await lastDeed?.();
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}
