import { LIMITS } from '../limits.js';
import { parseKeptReading } from '../script/corrections/kept.js';
import { parseChoices } from '../opening/choices.js';
import { parseSettings } from '../settings/parse.js';
import type { BlockId } from '../article/article.js';
import { isIndexBelow, isListOf, isRecord } from './checks.js';
import type { ReadingPlace, Requests } from './contract.js';

/** Reads what came with a request: its arguments, or null when they are not what was agreed. */
type ArgumentReader<Name extends keyof Requests> = (
  values: readonly unknown[],
) => Requests[Name]['args'] | null;

/** Longest path that any supported system knows, in UTF-16 code units. */
const MAX_PATH = 32_768;
/** Longest address that is shown to a person before it is opened. */
const MAX_URL = 2_048;

/** Hexadecimal digits of a SHA-256. */
const KEY_CHARS = 64;

const none = (values: readonly unknown[]): [] | null => (values.length === 0 ? [] : null);

/**
 * What each request's arguments must look like; the window is not trusted. The results need no
 * check of their own: they are made by typed code, and what in them comes from the extraction
 * window has passed `isReading`.
 */
export const ARGUMENTS: { readonly [Name in keyof Requests]: ArgumentReader<Name> } = {
  'window:ready': none,
  'file:choose': none,
  'file:openSample': none,
  'file:openDropped': (values) => {
    const [paths] = values;
    return values.length === 1 && isPaths(paths) ? [paths] : null;
  },
  'folder:choose': none,
  'queue:go': (values) => {
    const [to] = values;
    const isPlace = to === 'next' || to === 'previous' || isIndexBelow(to, Number.MAX_SAFE_INTEGER);
    return values.length === 1 && isPlace ? [to] : null;
  },
  'queue:remove': (values) => {
    const [id] = values;
    return values.length === 1 && isIndexBelow(id, Number.MAX_SAFE_INTEGER) ? [id] : null;
  },
  'queue:clear': none,
  'file:reopen': (values) => {
    const [file] = values;
    const choices = values.length === 2 ? parseChoices(values[1]) : null;
    return choices !== null && (file === 'shown' || file === 'failed') ? [file, choices] : null;
  },
  'file:sampleLine': none,
  'file:reload': none,
  'opening:cancel': none,
  'place:keep': (values) => {
    const place = values.length === 1 ? readingPlace(values[0]) : null;
    return place === null ? null : [place];
  },
  'clipboard:open': none,
  'paste:open': (values) => {
    const [pasted] = values;
    if (values.length !== 1 || typeof pasted !== 'object' || pasted === null) return null;
    const { html, text } = pasted as Readonly<Record<string, unknown>>;
    return isTextUpTo(html, LIMITS.fileBytes) && isTextUpTo(text, LIMITS.fileBytes)
      ? [{ html, text }]
      : null;
  },
  'settings:load': none,
  'settings:save': (values) => {
    const parsed = values.length === 1 ? parseSettings(values[0]) : null;
    return parsed === null || parsed.isNewer ? null : [parsed.settings];
  },
  'corrections:save': (values) => {
    const kept = values.length === 1 ? parseKeptReading(values[0]) : null;
    return kept === null ? null : [kept];
  },
  'link:open': (values) => {
    const [url] = values;
    return values.length === 1 && isTextUpTo(url, MAX_URL) ? [url] : null;
  },
};

function readingPlace(value: unknown): ReadingPlace | null {
  if (!isRecord(value)) return null;
  const { key, block, offset } = value;
  if (!isTextUpTo(key, KEY_CHARS) || !isIndexBelow(block, LIMITS.blocks)) return null;
  return isIndexBelow(offset, LIMITS.articleChars)
    ? { key, block: block as BlockId, offset }
    : null;
}

/** As many as may be dropped at once, told apart from what a list cannot be. */
function isPaths(value: unknown): value is readonly string[] {
  return isListOf((path) => isTextUpTo(path, MAX_PATH), LIMITS.folderEntries)(value);
}

function isTextUpTo(value: unknown, limit: number): value is string {
  return typeof value === 'string' && value.length <= limit;
}
