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
  /** What was offered for it was refused. */
  readonly refused?: true;
}

/** All that is kept between runs, what was touched last at the end. */
export interface KeptCorrections {
  readonly version: 1;
  readonly files: readonly (KeptFor<'key'> & { readonly refused?: true })[];
  /** `key`: the article that was corrected like this. */
  readonly layouts: readonly KeptFor<'layout' | 'key'>[];
}

type KeptFor<Field extends string> = Readonly<Record<Field, string>> & {
  readonly corrections: readonly Correction[];
};

export const NOTHING_KEPT: KeptCorrections = { version: 1, files: [], layouts: [] };

/** So many are remembered; what was not touched for longest is forgotten first. */
const MOST_FILES = 2_000;
const MOST_LAYOUTS = 500;
/** Room for each of the two lists, as JSON: far less than main reads back. */
const MOST_CHARS = 3_000_000;
const KEY = /^[0-9a-f]{64}$/;
/** Longest name of a site and layout, UTF-16 code units. */
export const LONGEST_LAYOUT = 500;

/**
 * Takes in what is said of one article; an empty list forgets it, and what came of it, but not
 * that an offer was refused. What can be
 * said of others of its layout stands in place of what was known before, if there is any.
 */
export function remember(kept: KeptCorrections, reading: KeptReading): KeptCorrections {
  const { key, layout, corrections, carried } = reading;
  // Who has refused once is not asked again, whatever else they do with the article.
  const refused = reading.refused ?? refusedFor(kept, key);
  const files = kept.files.filter((file) => file.key !== key);
  if (corrections.length > 0 || refused) {
    files.push({ key, corrections, ...(refused && { refused }) });
  }
  const isReplaced = (each: KeptFor<'layout' | 'key'>): boolean =>
    each.layout === layout && (carried.length > 0 || each.key === key);
  const layouts = kept.layouts.filter((each) => !isReplaced(each));
  if (layout !== null && carried.length > 0) layouts.push({ layout, key, corrections: carried });
  return bounded(files, layouts);
}

/** What was said of this content; empty when nothing was. */
export function keptFor(kept: KeptCorrections, key: string): readonly Correction[] {
  return kept.files.find((file) => file.key === key)?.corrections ?? [];
}

/** Whether what was offered for this content was refused. */
export function refusedFor(kept: KeptCorrections, key: string): true | undefined {
  return kept.files.find((file) => file.key === key)?.refused;
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
  const refused = value['refused'] === true;
  if (!isKey(key) || !(layout === null || isLayout(layout))) return null;
  if (corrections === null || carried === null) return null;
  return { key, layout, corrections, carried, ...(refused && { refused }) };
}

/**
 * Reads what was kept, entry by entry: one that is damaged is dropped, the others stay. Null when it
 * is nothing of ours at all.
 */
export function parseKept(value: unknown): KeptCorrections | null {
  if (!isRecord(value) || typeof value['version'] !== 'number') return null;
  const files = entries(value['files']).flatMap(({ key, corrections, refused }) => {
    const parsed = parseCorrections(corrections);
    const said = refused === true ? ({ refused } as const) : {};
    return isKey(key) && parsed !== null ? [{ key, corrections: parsed, ...said }] : [];
  });
  const layouts = entries(value['layouts']).flatMap(({ layout, key, corrections }) => {
    const parsed = parseCorrections(corrections);
    return isLayout(layout) && isKey(key) && parsed !== null
      ? [{ layout, key, corrections: parsed }]
      : [];
  });
  return bounded(files, layouts);
}

function bounded(
  files: KeptCorrections['files'],
  layouts: KeptCorrections['layouts'],
): KeptCorrections {
  return { version: 1, files: newest(files, MOST_FILES), layouts: newest(layouts, MOST_LAYOUTS) };
}

/** As many of the last entries as there is room for. */
function newest<T>(entries: readonly T[], most: number): readonly T[] {
  let from = entries.length;
  for (let chars = 0; from > Math.max(0, entries.length - most); from -= 1) {
    chars += JSON.stringify(entries[from - 1]).length;
    if (chars > MOST_CHARS) break;
  }
  return entries.slice(from);
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
