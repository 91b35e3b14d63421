import { isRecord } from '../ipc/checks.js';
import { isEncoding, type Encoding } from './encodings.js';

/** How a person wants a file to be read, where what Duologue found is not right. */
export interface OpeningChoices {
  /** Null: as found. */
  readonly encoding: Encoding | null;
}

/** Nothing was chosen. */
export const AS_FOUND: OpeningChoices = { encoding: null };

export function isAsFound({ encoding }: OpeningChoices): boolean {
  return encoding === null;
}

/** Reads choices from outside; null when they are not of that form. */
export function parseChoices(value: unknown): OpeningChoices | null {
  if (!isRecord(value)) return null;
  const { encoding } = value;
  return encoding === null || isEncoding(encoding) ? { encoding } : null;
}
