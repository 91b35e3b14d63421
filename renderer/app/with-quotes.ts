import type { OpenedReading } from '../../core/ipc/contract.js';
import { readQuotes } from '../../core/script/quotes/read-quotes.js';
import type { Settings } from '../../core/settings/settings.js';

/** The reading as it is to be heard: with quotations in their people's voices, if that is chosen. */
export function withQuotes(
  reading: OpenedReading,
  settings: Pick<Settings, 'readQuotes'>,
): OpenedReading {
  const { article, script } = reading;
  return settings.readQuotes ? { ...reading, script: readQuotes(article, script) } : reading;
}
