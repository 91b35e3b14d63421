import { findAnswerer } from './answerer-name.js';
import { findAsker } from './asker-name.js';
import { initialsOf } from './identity.js';
import { INFERRED_NAMES } from './inferred-names.js';
import { isInflected } from './inflected-name.js';
import { foldName, nameTokens } from './label-name.js';
import type { Side } from './label-name.js';
import { honorifics, nameParticles, outletWords } from './languages/label-words.js';
import type { KnownPerson, Page } from './page.js';
import type { ScoredReading } from './score-reading.js';

/** A voice with the fullest name that the page gives it. */
export interface NamedVoice {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Folded names it is mentioned by; none where the name is only a role. */
  readonly keys: readonly string[];
  readonly side: Side | null;
  /** Two names or more, or an honorific: a person rather than a publication. */
  readonly personLike: boolean;
}

/** Gives voices their fullest known names: from their labels, else from title and introduction. */
export function nameVoices(page: Page, scored: ScoredReading): readonly NamedVoice[] {
  const taken = new Set(
    scored.reading.voices
      .map((voice) => foldName(voice.name ?? ''))
      .filter((key) => nameTokens(key).length >= 2),
  );
  const named = scored.reading.voices.map((voice): NamedVoice | null => {
    if (voice.name === null) return null;
    const name = fullestName(page, voice.name, voice.aliases, taken);
    const label = foldName(voice.name);
    taken.add(foldName(name));
    const keys = [...new Set([foldName(name), label, ...voice.aliases.map(foldName)])];
    return {
      name: isSite(page, name) ? (page.article.siteName ?? name) : asWritten(page, name),
      aliases: voice.aliases,
      keys,
      side: voice.side,
      personLike:
        nameTokens(foldName(name)).length >= 2 || honorifics.has(label.split(' ')[0] ?? ''),
    };
  });
  // The one who answers is named first: the byline is nobody's if it is theirs.
  const answerer = nameless(page, scored, named, 'answers', taken);
  const asker = nameless(page, scored, named, 'asks', taken);
  return scored.reading.voices.map((voice, index): NamedVoice => {
    const done = named[index];
    if (done !== null && done !== undefined) return done;
    const asks = asksMore(scored, index);
    const found = asks ? asker : answerer;
    return {
      name: found ?? (asks ? INFERRED_NAMES.interviewer : INFERRED_NAMES.interviewee),
      aliases: voice.aliases,
      keys: found === null ? [] : [foldName(found)],
      side: voice.side,
      personLike: found !== null,
    };
  });
}

/** Of two voices without a name, whether this is the one that asks. */
function asksMore(scored: ScoredReading, index: number): boolean {
  const { voices } = scored.reading;
  const side = voices[index]?.side ?? null;
  if (side !== null) return side === 'asks';
  const rate = (at: number): number => {
    const record = scored.records[at];
    return record === undefined || record.turns === 0
      ? -1
      : (record.asking + record.asked) / record.turns;
  };
  return voices.every((_, at) => at === index || rate(at) <= rate(index));
}

/** "Zhovtis" or "MA" of the labels, "Mara Averick" of the title. */
function fullestName(
  page: Page,
  name: string,
  aliases: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const key = foldName(name);
  const tokens = nameTokens(key);
  if (tokens.length >= 2) return name;
  const short = tokens[0] ?? '';
  const isInitials =
    [name, ...aliases].some((label) => /^\p{Lu}[\p{Lu}.\s]{1,5}$/u.test(label)) &&
    short.length <= 4;
  const fits = page.people.filter((person) => {
    if (taken.has(person.key)) return false;
    const full = nameTokens(person.key);
    if (full.at(-1) === short || (full[0] === short && full.length >= 2)) return true;
    return isInitials && initialsOf(full).includes(short);
  });
  const forAll = fits.filter((person) => aliases.every((alias) => isCalled(alias, person)));
  // The same person, named fully and more fully, is no ambiguity.
  const meant = forAll.length > 0 ? forAll : fits;
  if (short.length < 2) return name;
  const first = onePerson(meant) ?? onePerson(meant.filter(({ where }) => where === 'title'));
  if (first === null) return name;
  // A publication's short form is how it calls itself; a person's initials are not.
  return outletWords.test(first.key) ? name : first.name;
}

/** The one person whom all these names mean, under the name that is not inflected; else null. */
function onePerson(names: readonly KnownPerson[]): KnownPerson | null {
  const first = names.find((person) => names.every((other) => !isInflected(person, other)));
  if (first === undefined) return null;
  const same = names.every((person) => samePerson(person, first) || isInflected(person, first));
  return same ? first : null;
}

/** Whether a label's words are all in a person's name, or are their initials. */
function isCalled(label: string, person: KnownPerson): boolean {
  const own = nameTokens(foldName(label));
  const full = nameTokens(person.key);
  return own.every((token) => full.includes(token)) || initialsOf(full).includes(own.join(''));
}

function samePerson(a: KnownPerson, b: KnownPerson): boolean {
  const left = nameTokens(a.key);
  const right = nameTokens(b.key);
  return left.at(-1) === right.at(-1) && left[0] === right[0];
}

/** The publication under its own name: it is written as the site writes it. */
function isSite(page: Page, name: string): boolean {
  return page.article.siteName !== null && foldName(page.article.siteName) === foldName(name);
}

/** Capitals lose accents: "ΜΗΝΑΣ ΚΟΡΡΕΣ" is Μηνάς Κορρές where title or introduction write so. */
function asWritten(page: Page, name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  const key = foldName(name);
  const small = page.people.find(
    (person) => person.key === key && person.name !== person.name.toUpperCase(),
  );
  return small?.name ?? readable(name);
}

/** "JANE ROE" is read and shown as "Jane Roe"; initials and single words stay as they are. */
function readable(name: string): string {
  if (!name.includes(' ') || name !== name.toUpperCase() || name === name.toLowerCase())
    return name;
  return name
    .toLowerCase()
    .replace(
      /(^|[\s'’.-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(/(?<=\s)\p{Lu}\p{L}{0,3}(?=\s)/gu, (word) =>
      nameParticles.has(word.toLowerCase()) ? word.toLowerCase() : word,
    );
}

function nameless(
  page: Page,
  scored: ScoredReading,
  named: readonly (NamedVoice | null)[],
  side: Side,
  taken: Set<string>,
): string | null {
  const missing = scored.reading.voices.some(
    (_, index) => named[index] === null && asksMore(scored, index) === (side === 'asks'),
  );
  if (!missing) return null;
  const found = side === 'answers' ? findAnswerer(page, scored, taken) : findAsker(page, taken);
  if (found !== null) taken.add(foldName(found));
  return found;
}
