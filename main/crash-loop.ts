/** What to do when the window's process is gone. */
export type Recovery = 'reload-with-article' | 'reload-empty' | 'give-up';

const WINDOW_MS = 60_000;

/**
 * Decides from the times (ms) at which the window failed, the last one now. The article comes back
 * after a first failure; after a second one within a minute it may be to blame, so the window comes
 * back without it; a third one ends the program rather than flicker.
 */
export function recoveryAfter(failures: readonly number[]): Recovery {
  const now = failures.at(-1) ?? 0;
  const recent = failures.filter((time) => now - time < WINDOW_MS).length;
  if (recent <= 1) return 'reload-with-article';
  return recent === 2 ? 'reload-empty' : 'give-up';
}
