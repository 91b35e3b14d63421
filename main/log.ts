import { randomBytes } from 'node:crypto';

// A terminal that was closed must not take the app with it.
process.stderr.on('error', () => undefined);

/**
 * Writes down something that should not have happened, for whoever looks into it.
 * Returns the id under which it stands there, to be told to the person.
 */
export function logUnexpected(error: unknown): string {
  const id = randomBytes(4).toString('hex');
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${new Date().toISOString()} unexpected [${id}] ${told}\n`);
  return id;
}

/** Writes down that something happened which we have dealt with. */
export function logNote(note: string): void {
  process.stderr.write(`${new Date().toISOString()} ${note}\n`);
}
