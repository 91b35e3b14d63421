import { LIMITS } from '../../core/limits.js';
import { plainKey, singleLine } from '../page-text.js';
import type { Draft } from './draft.js';

/** What a title is chosen from. */
export interface TitleSources {
  /** Titles the page declares, best first. */
  readonly candidates: readonly (string | null)[];
  /** Headings of the first two levels, in reading order. */
  readonly headings: readonly Draft[];
  readonly siteName: string | null;
  readonly fileName: string;
}

export interface ChosenTitle {
  readonly title: string;
  /** False when it is only the file's name. */
  readonly isSpoken: boolean;
}

/** Marks a page puts between its own name and the title. */
const DIVIDER = /\s+[|–—\-·•»›«:/\\]+\s+|\s*｜\s*/u;
/** A shorter part of a declared title may be a section's name. */
const SHORTEST_PART = 5;
const SHORTEST_HAN_PART = 3;
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g;

/**
 * The article's title: the declared one as the page itself prints it in a heading, without the
 * site's name; else the first main heading; else the file's name, which is shown but not spoken.
 */
export function chooseTitle(sources: TitleSources): ChosenTitle {
  const { headings, siteName, fileName } = sources;
  const main = headings.filter(({ level }) => level === 1).map(({ text }) => singleLine(text));
  const second = headings.filter(({ level }) => level !== 1).map(({ text }) => singleLine(text));
  const printed = [...main, ...second];
  const declared = sources.candidates.filter(
    (candidate): candidate is string => candidate !== null && !isAddress(candidate),
  );
  // A title cut at its colon is printed nowhere; the whole one may be.
  const asHeading = declared.map((candidate) => asPrinted(candidate, printed)).find(isFound);
  for (const candidate of declared) {
    const title = asHeading ?? withoutSiteName(candidate, siteName);
    if (plainKey(title) === plainKey(siteName ?? '') && main[0] !== undefined) break;
    if (plainKey(title) !== '') return { title: bounded(title), isSpoken: true };
  }
  const first = main[0] ?? (printed.length === 1 ? printed[0] : undefined);
  if (first !== undefined) return { title: bounded(first), isSpoken: true };
  return { title: titleOfFile(fileName), isSpoken: false };
}

function isFound(heading: string | null): heading is string {
  return heading !== null;
}

/** A file's name without its ending. */
export function titleOfFile(fileName: string): string {
  const bare = fileName.replace(/\.[\p{L}\p{N}]{1,8}$/u, '').trim();
  return bounded(bare === '' ? fileName : bare);
}

function bounded(title: string): string {
  const line = singleLine(title.replace(BIDI_CONTROLS, ''));
  return line.length <= LIMITS.headChars
    ? line
    : `${line.slice(0, LIMITS.headChars - 1).trimEnd()}…`;
}

/** The heading that is the declared title but for the site's name around it. */
function asPrinted(declared: string, printed: readonly string[]): string | null {
  const key = plainKey(declared);
  const parts = declared.split(DIVIDER).map(plainKey);
  return (
    printed.find((heading) => {
      const own = plainKey(heading);
      return own !== '' && (own === key || (isTitleLong(own) && parts.includes(own)));
    }) ??
    printed.find((heading) => {
      const own = plainKey(heading);
      return own.length >= 20 && own.length > key.length / 2 && key.startsWith(own);
    }) ??
    null
  );
}

/** A word is a letter or two where it is written with Han. */
function isTitleLong(key: string): boolean {
  return key.length >= (/\p{sc=Han}/u.test(key) ? SHORTEST_HAN_PART : SHORTEST_PART);
}

function withoutSiteName(declared: string, siteName: string | null): string {
  const site = plainKey(siteName ?? '');
  const parts = declared.split(DIVIDER);
  if (site === '' || parts.length < 2) return declared;
  if (plainKey(parts.at(-1) ?? '') === site) return declared.slice(0, lastDivider(declared));
  if (plainKey(parts[0] ?? '') === site)
    return declared.replace(DIVIDER, '\u0000').split('\u0000')[1] ?? declared;
  return declared;
}

function lastDivider(text: string): number {
  let at = text.length;
  for (const match of text.matchAll(new RegExp(DIVIDER, 'gu'))) at = match.index;
  return at;
}

function isAddress(title: string): boolean {
  return /^(https?:\/\/|www\.)\S+$/i.test(title);
}
