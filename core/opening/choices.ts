import { isRecord } from '../ipc/checks.js';
import { isEncoding, type Encoding } from './encodings.js';

/** How a person wants a file to be read, where what Duologue found is not right. */
export interface OpeningChoices {
  /** Null: as found. */
  readonly encoding: Encoding | null;
  /** The article that was found in a page, or all of the page's text. */
  readonly scope: ReadingScope;
}

export type ReadingScope = 'article' | 'page';

/** Nothing was chosen. */
export const AS_FOUND: OpeningChoices = { encoding: null, scope: 'article' };

export function isAsFound({ encoding, scope }: OpeningChoices): boolean {
  return encoding === null && scope === 'article';
}

/** Reads choices from outside; null when they are not of that form. */
export function parseChoices(value: unknown): OpeningChoices | null {
  if (!isRecord(value)) return null;
  const { encoding, scope } = value;
  if (encoding !== null && !isEncoding(encoding)) return null;
  return scope === 'article' || scope === 'page' ? { encoding, scope } : null;
}
