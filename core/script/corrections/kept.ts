import { isRecord } from '../../ipc/checks.js';
import type { Correction } from './correction.js';
import { parseCorrections } from './parse.js';

/** What is kept of one article. */
export interface KeptReading {
  /** See `OpenedReading.key`. */
  readonly key: string;
  /** See `layoutKey`; null where the site is not known. */
  readonly layout: string | null;
  readonly corrections: readonly Correction[];
  /** What of them may be offered for the next article of the same layout. */
  readonly carried: readonly Correction[];
}

/** All that is kept between runs, what was touched last at the end. */
export interface KeptCorrections {
  readonly version: 1;
  readonly files: readonly { readonly key: string; readonly corrections: readonly Correction[] }[];
  readonly layouts: readonly {
    readonly layout: string;
    readonly corrections: readonly Correction[];
  }[];
}

export const NOTHING_KEPT: KeptCorrections = { version: 1, files: [], layouts: [] };

/** So many are remembered; what was not touched for longest is forgotten first. */
const MOST_FILES = 2_000;
const MOST_LAYOUTS = 500;
const KEY = /^[0-9a-f]{64}$/;
const LONGEST_LAYOUT = 500;

/** Takes in what is said of one article; an empty list forgets it, and what came of it. */
export function remember(kept: KeptCorrections, reading: KeptReading): KeptCorrections {
  const { key, layout, corrections, carried } = reading;
  const files = kept.files.filter((file) => file.key !== key);
  if (corrections.length > 0) files.push({ key, corrections });
  let { layouts } = kept;
  if (layout !== null) {
    const others = layouts.filter((each) => each.layout !== layout);
    layouts = carried.length > 0 ? [...others, { layout, corrections: carried }] : others;
  }
  return {
    version: 1,
    files: files.slice(-MOST_FILES),
    layouts: layouts.slice(-MOST_LAYOUTS),
  };
}

/** What was said of this content; empty when nothing was. */
export function keptFor(kept: KeptCorrections, key: string): readonly Correction[] {
  return kept.files.find((file) => file.key === key)?.corrections ?? [];
}

/** What may be offered for an article of this layout; empty when there is nothing. */
export function carriedFor(kept: KeptCorrections, layout: string | null): readonly Correction[] {
  return kept.layouts.find((each) => each.layout === layout)?.corrections ?? [];
}

/** Reads what the window wants kept; null when it is not of that form. */
export function parseKeptReading(value: unknown): KeptReading | null {
  if (!isRecord(value)) return null;
  const { key, layout } = value;
  const corrections = parseCorrections(value['corrections']);
  const carried = parseCorrections(value['carried']);
  if (!isKey(key) || !(layout === null || isLayout(layout))) return null;
  return corrections === null || carried === null ? null : { key, layout, corrections, carried };
}

/**
 * Reads what was kept, entry by entry: one that is damaged is dropped, the others stay. Null when it
 * is nothing of ours at all.
 */
export function parseKept(value: unknown): KeptCorrections | null {
  if (!isRecord(value) || typeof value['version'] !== 'number') return null;
  const files = entries(value['files']).flatMap(({ key, corrections }) => {
    const parsed = parseCorrections(corrections);
    return isKey(key) && parsed !== null ? [{ key, corrections: parsed }] : [];
  });
  const layouts = entries(value['layouts']).flatMap(({ layout, corrections }) => {
    const parsed = parseCorrections(corrections);
    return isLayout(layout) && parsed !== null ? [{ layout, corrections: parsed }] : [];
  });
  return { version: 1, files: files.slice(-MOST_FILES), layouts: layouts.slice(-MOST_LAYOUTS) };
}

/** Whether a newer Duologue wrote it: then it may be read, and never written over. */
export function isNewerKept(value: unknown): boolean {
  return isRecord(value) && typeof value['version'] === 'number' && value['version'] > 1;
}

function entries(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && KEY.test(value);
}

function isLayout(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_LAYOUT;
}
