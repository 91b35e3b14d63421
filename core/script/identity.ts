import { honorifics, nameParticles } from './languages/label-words.js';
import { foldName, nameTokens } from './label-name.js';
import { joinMisspellings, joinShortenedRoles, joinUnspaced, only } from './short-spellings.js';

/** One label as the page writes it, with how often it stands there. */
export interface NameForm {
  readonly key: string;
  readonly name: string;
  /** "AS" of "Adam Stacoviak (AS)", if any label said so. */
  readonly short: string | null;
  readonly count: number;
  /** First and last line that has it, where known. */
  readonly from?: number;
  readonly to?: number;
}

/** What the rest of the page tells about its labels. */
export interface NamesAround {
  /** Folded full names that title, byline and introduction mention. */
  readonly known: readonly string[];
  /** Whether two forms, by index, can't be one person's. */
  readonly areApart: (a: number, b: number) => boolean;
}

const nothing: NamesAround = { known: [], areApart: () => false };

/**
 * Joins the labels that stand for one person: full name, surname, first name, "Mr X", initials, the
 * short form introduced in brackets, an outlet's initials, a rare misspelling. A short form that
 * could be two people's is left alone. Returns for each form the index of the form it belongs to.
 */
export function joinNames(forms: readonly NameForm[], around: NamesAround = nothing): number[] {
  const owner = forms.map((_, index) => index);
  const tokens = forms.map((form) => nameTokens(form.key));
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== undefined && owner[at] !== at) at = owner[at] ?? at;
    return at;
  };
  const join = (short: number, long: number): void => {
    owner[find(short)] = find(long);
  };
  const byKey = new Map<string, number>();
  forms.forEach((form, index) => {
    // "Prof. Irma Feld" is Irma Feld; "Frau Berg" need not be "Herr Berg".
    const own = tokens[index] ?? [];
    const key = own.length >= 2 ? own.join(' ') : form.key;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, index);
    else join(index, same);
  });
  forms.forEach((form, index) => {
    if (form.short === null) return;
    const short = byKey.get(foldName(form.short));
    if (short !== undefined) join(short, index);
  });
  const full = forms.map((_, index) => index).filter((index) => (tokens[index]?.length ?? 0) >= 2);
  const places = indexTokens(full, tokens);
  forms.forEach((form, index) => {
    if (find(index) !== index) return;
    const own = tokens[index] ?? [];
    const fitting = candidates(form, index, own, places, tokens).filter(
      (at) => !around.areApart(index, at),
    );
    const one =
      only(fitting, find) ??
      only(
        fitting.filter((at) => !isYetToCome(form, forms[at])),
        find,
      );
    if (one !== null && find(one) !== index) join(index, one);
  });
  joinInitials(forms, tokens, around, find, join);
  joinByKnownName(forms, tokens, around, find, join);
  joinShortenedRoles(forms, find, join);
  joinUnspaced(forms, find, join);
  joinMisspellings(forms, find, join);
  return forms.map((_, index) => find(index));
}

/** Of two whom a short form fits, it can't mean the one who has not been heard yet. */
function isYetToCome(short: NameForm, full: NameForm | undefined): boolean {
  return short.to !== undefined && full?.from !== undefined && full.from > short.to;
}

/** "Ν.:" after "ΝΗΣΙΔΑ:", where one letter fits one label alone. */
function joinInitials(
  forms: readonly NameForm[],
  tokens: readonly (readonly string[])[],
  { areApart }: NamesAround,
  find: (index: number) => number,
  join: (short: number, long: number) => void,
): void {
  forms.forEach((form, index) => {
    const letter = form.key;
    if (letter.length !== 1 || find(index) !== index) return;
    const fitting = forms
      .map((_, at) => at)
      .filter((at) => {
        const own = tokens[at] ?? [];
        if (at === index || own.every((token) => token.length < 2)) return false;
        return own.some((token) => token.startsWith(letter)) && !areApart(index, at);
      });
    const one = only(fitting, find);
    if (one !== null) join(index, one);
  });
}

interface TokenIndex {
  readonly last: ReadonlyMap<string, readonly number[]>;
  readonly first: ReadonlyMap<string, readonly number[]>;
  readonly initials: ReadonlyMap<string, readonly number[]>;
  readonly inner: ReadonlyMap<string, readonly number[]>;
}

function indexTokens(full: readonly number[], tokens: readonly (readonly string[])[]): TokenIndex {
  const last = new Map<string, number[]>();
  const first = new Map<string, number[]>();
  const initials = new Map<string, number[]>();
  const inner = new Map<string, number[]>();
  const add = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else if (!list.includes(index)) list.push(index);
  };
  for (const index of full) {
    const own = tokens[index] ?? [];
    add(last, own.at(-1) ?? '', index);
    // Everything from a particle on is the surname too: "van Wirdum", "St. Martin".
    own.forEach((token, at) => {
      if (at > 0 && nameParticles.has(token)) add(last, own.slice(at).join(' '), index);
      if (at > 0 && at < own.length - 1) add(inner, token, index);
    });
    add(first, own[0] ?? '', index);
    for (const short of initialsOf(own)) add(initials, short, index);
  }
  return { last, first, initials, inner };
}

/** "adam stacoviak" gives "as"; small words may or may not count: "aaron van wirdum": "avw", "aw". */
export function initialsOf(tokens: readonly string[]): readonly string[] {
  const letters = (list: readonly string[]): string =>
    list.map((token) => token.charAt(0)).join('');
  const names = tokens.filter((token) => !nameParticles.has(token));
  const ends = [tokens[0] ?? '', tokens.at(-1) ?? ''];
  return [...new Set([letters(tokens), letters(names), letters(ends)])].filter(
    (short) => short.length >= 2,
  );
}

const initialsPattern = /^[\p{Lu}\p{Lo}]\p{Ll}?[\p{Lu}\p{Lo}.\s]{1,7}$/u;

function candidates(
  form: NameForm,
  index: number,
  own: readonly string[],
  places: TokenIndex,
  tokens: readonly (readonly string[])[],
): readonly number[] {
  const titled =
    honorifics.has(form.key.split(' ')[0] ?? '') && own.length < form.key.split(' ').length;
  const key = own.join(' ');
  const others = (list: readonly number[] | undefined): number[] =>
    (list ?? []).filter(
      (at) => at !== index && (tokens[at]?.length ?? 0) > (titled ? 0 : own.length),
    );
  if (own.length === 1) {
    const short = own[0] ?? '';
    // Initials are written in capitals, with or without dots; a name may look the same in "Bo".
    const isInitials = initialsPattern.test(form.name) && short.length <= 4;
    const found = [
      ...others(places.last.get(short)),
      ...(titled ? [] : others(places.first.get(short))),
    ];
    if (found.length > 0) return found;
    const byInitials = isInitials ? others(places.initials.get(short)) : [];
    return byInitials.length > 0 || titled ? byInitials : others(places.inner.get(short));
  }
  // "Mireille Reece" is "Mireille B. Reece": all its words in order, the last one last.
  const bySurname = others(places.last.get(key));
  if (bySurname.length > 0) return bySurname;
  const surname = places.last.get(own.at(-1) ?? '') ?? [];
  // "V. Byron" is as many words as "Vera Byron".
  const isShortened = own.some((token) => token.length === 1);
  const longer = isShortened
    ? surname.filter((at) => at !== index && !isEqual(own, tokens[at]))
    : others(surname);
  return longer.filter((at) => isInOrder(own, tokens[at] ?? []));
}

function isEqual(own: readonly string[], other: readonly string[] | undefined): boolean {
  return other?.length === own.length && other.every((token, at) => token === own[at]);
}

function isInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const token of long) {
    const wanted = short[at];
    if (
      wanted !== undefined &&
      (token === wanted || (wanted.length === 1 && token.startsWith(wanted)))
    )
      at += 1;
  }
  return at === short.length;
}

/** "Markova" and "Yelena" are one person where only the introduction says "Yelena Markova". */
function joinByKnownName(
  forms: readonly NameForm[],
  tokens: readonly (readonly string[])[],
  { known, areApart }: NamesAround,
  find: (index: number) => number,
  join: (short: number, long: number) => void,
): void {
  const ends = (own: readonly string[]): string => `${own[0] ?? ''} ${own.at(-1) ?? ''}`;
  const labelled = new Set(tokens.filter((own) => own.length >= 2).map(ends));
  const people = new Map<string, readonly string[]>();
  for (const key of known) {
    const own = nameTokens(key);
    if (own.length >= 2 && !labelled.has(ends(own))) people.set(ends(own), own);
  }
  const shortForms = forms.map((_, index) => index).filter((at) => tokens[at]?.length === 1);
  const fitting = new Map<number, string[]>();
  for (const [person, own] of people) {
    for (const at of shortForms) {
      if (find(at) !== at || !isShortFor(forms[at]?.name ?? '', tokens[at]?.[0] ?? '', own))
        continue;
      fitting.set(at, [...(fitting.get(at) ?? []), person]);
    }
  }
  const first = new Map<string, number>();
  for (const [at, [person, ...others]] of fitting) {
    if (person === undefined || others.length > 0) continue;
    const before = first.get(person);
    if (before === undefined) first.set(person, at);
    else if (!areApart(before, at)) join(at, before);
  }
}

/** Surname, first name or initials of a full name. */
function isShortFor(written: string, short: string, full: readonly string[]): boolean {
  if (short.length < 2) return false;
  return (
    short === full[0] ||
    short === full.at(-1) ||
    (initialsPattern.test(written) && initialsOf(full).includes(short))
  );
}
