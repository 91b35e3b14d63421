import { once } from 'node:events';

/** Prints one line of JSON, and waits while whoever reads it is slower than we are. */
export async function printLine(line: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

/** Ends quietly when whoever reads the output has seen enough, as `head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
