import type { OpenedReading } from '../../core/ipc/contract.js';
import type { readQuotes } from '../../core/script/quotes/read-quotes.js';
import type { Settings } from '../../core/settings/settings.js';

let read: typeof readQuotes | null = null;

/** Fetches the reading of quotations: its tables of words are half of the window's script, so it waits. */
export async function fetchQuotes(): Promise<void> {
  const module = await import('../../core/script/quotes/read-quotes.js');
  read = module.readQuotes;
}

/**
 * The reading as it is to be heard: with quotations in their people's voices, if that is chosen and
 * {@link fetchQuotes} is done.
 */
export function withQuotes(
  reading: OpenedReading,
  settings: Pick<Settings, 'readQuotes'>,
): OpenedReading {
  if (!settings.readQuotes || read === null) return reading;
  return { ...reading, script: read(reading.article, reading.script) };
}
