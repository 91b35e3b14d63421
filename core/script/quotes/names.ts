import { honorifics, nameParticles } from '../languages/label-words.js';
import { bodyNouns, femaleTitles, maleTitles } from '../languages/person-nouns.js';
import type { PersonNouns } from '../languages/person-nouns.js';
import { isAcronym, isCapital, isPossessive } from './words.js';
import type { Word } from './words.js';

/** A name as the text writes it, title and office aside. */
export interface Name {
  /** Index of the word after it. */
  readonly next: number;
  readonly start: number;
  readonly end: number;
  /** As written, without title: "Ada Byron". */
  readonly text: string;
  /** Folded, with the title if it is a short form that needs one: "mr byron". */
  readonly key: string;
  /** Number of words in `text`. */
  readonly length: number;
  readonly gender: Gender | null;
  /** A title, an office or an initial stands with it: the bearer is a person. */
  readonly isPersonal: boolean;
  /** Initials of a body, or a word that only bodies and places bear. */
  readonly isBody: boolean;
  readonly isPossessive: boolean;
  /** "the Telekom": people bear no article. */
  readonly hasArticle?: boolean;
}

export type Gender = 'female' | 'male';

const initial = /^\p{Lu}$/u;
/** At most this many words are looked at for one name. */
const longestName = 8;

/** Reads the name that starts at word `from`, with title or office before it; null where none does. */
export function nameAt(
  text: string,
  words: readonly Word[],
  from: number,
  nouns: PersonNouns,
): Name | null {
  let first = from;
  // "chief inspector Jennifer Hill"
  while (first < from + 4 && isOffice(words[first], nouns) && joins(text, words, first)) first += 1;
  const end = endOfName(text, words, first);
  if (end === first) return null;
  const own = words.slice(first, end);
  const titled = own.findLastIndex(
    ({ folded }) =>
      honorifics.has(folded) || nouns.offices.has(folded) || nouns.anyones.has(folded),
  );
  const bare = own.slice(titled + 1);
  const [start] = bare;
  const last = bare.at(-1);
  if (start === undefined || last === undefined || !bare.some(isCapital)) return null;
  // "I" is whoever writes.
  if (bare.length === 1 && initial.test(start.text)) return null;
  const possessive = isPossessive(last);
  const written = text.slice(start.start, possessive ? last.end - 2 : last.end);
  const key = bare
    .map((word) => (word === last && possessive ? word.folded.slice(0, -1) : word.folded))
    .join(' ');
  const title = own[titled];
  const honorific = title !== undefined && honorifics.has(title.folded) ? title.folded : null;
  return {
    next: end,
    start: own[0]?.start ?? start.start,
    end: last.end,
    text: written.replace(/\s+/gu, ' '),
    key: honorific !== null && bare.length === 1 ? `${honorific} ${key}` : key,
    length: bare.length,
    gender: genderOf(honorific),
    isPersonal:
      words.slice(from, end).some(({ folded }) => isPersonal(folded, nouns)) ||
      (bare.length > 2 && bare.some((word) => initial.test(word.text))),
    isBody: bare.some((word) => isAcronym(word) || isNoName(word.folded, nouns)),
    isPossessive: possessive,
  };
}

function endOfName(text: string, words: readonly Word[], first: number): number {
  let end = first;
  for (let at = first; at < first + longestName; at += 1) {
    const word = words[at];
    if (word === undefined || (at > first && !joins(text, words, at - 1))) break;
    if (isCapital(word)) end = at + 1;
    else if (!nameParticles.has(word.folded) || isConjunction(word)) break;
    if (isPossessive(word)) break;
  }
  return end;
}

/** "Smith and Jones" are two people, though "y" and "e" stand inside names too. */
function isConjunction(word: Word): boolean {
  return /^(?:and|und|et|of|the|for|at|y|e|i|o|la|le|los|las|das|der|do|des|a)$/u.test(word.folded)
    ? !/^(?:la|le|los|las|der|do|des)$/u.test(word.folded)
    : false;
}

/** Only a space parts the two words, or the dot of an initial or a title. */
function joins(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  const gap = text.slice(word.end, next.start);
  if (/^[ \u00a0]$/u.test(gap)) return true;
  return /^\.[ \u00a0]?$/u.test(gap) && (initial.test(word.text) || honorifics.has(word.folded));
}

function isOffice(word: Word | undefined, { offices, anyones }: PersonNouns): boolean {
  if (word === undefined || isCapital(word)) return false;
  return offices.has(word.folded) || anyones.has(word.folded);
}

/** "Mutter" has a capital in German, but is nobody's name. */
function isNoName(folded: string, { family, people }: PersonNouns): boolean {
  return bodyNouns.has(folded) || family.has(folded) || people.has(folded);
}

/** Only a person bears it. */
function isPersonal(folded: string, { offices }: PersonNouns): boolean {
  return honorifics.has(folded) || offices.has(folded);
}

function genderOf(honorific: string | null): Gender | null {
  if (honorific === null) return null;
  if (femaleTitles.has(honorific)) return 'female';
  return maleTitles.has(honorific) ? 'male' : null;
}
