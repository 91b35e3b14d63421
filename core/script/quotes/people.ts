import { joinNames } from '../identity.js';
import type { NameForm } from '../identity.js';
import { foldName, nameTokens } from '../label-name.js';
import { NARRATOR } from '../script.js';
import type { Speaker } from '../script.js';
import type { Gender, Name } from './names.js';

/** Somebody (or something) that bears a name in the article. */
export interface Bearer {
  /** Every key the text calls them by, with how often. */
  readonly forms: Map<string, Form>;
  readonly genders: Set<Gender>;
  /** Something in the text shows a person: a title, an office, an age, "I". */
  isPerson: boolean;
  /** Relatives are spoken of nearby: the surname alone may be one of theirs. */
  hasRelatives: boolean;
  /** Of the cast already. */
  readonly speaker: Speaker | null;
}

interface Form {
  readonly text: string;
  readonly length: number;
  count: number;
  /** Met without an article. */
  readonly isBare: boolean;
}

interface Entry {
  readonly name: string;
  readonly length: number;
  count: number;
  isBare: boolean;
  isPersonal: boolean;
  readonly genders: Set<Gender>;
  readonly speaker: Speaker | null;
}

/** Everybody whom the article names, and who is meant by a name. */
export class People {
  readonly #bearers = new Map<string, Bearer>();
  readonly #ambiguous = new Set<string>();

  constructor(names: readonly Name[], cast: readonly Speaker[]) {
    const entries = collect(names, cast);
    const keys = [...entries.keys()];
    const forms = keys.map((key): NameForm => ({
      key,
      name: entries.get(key)?.name ?? key,
      short: null,
      count: 1,
    }));
    const roots = joinNames(forms);
    const speakers = new Map<number, Speaker>();
    keys.forEach((key, index) => {
      const speaker = entries.get(key)?.speaker ?? null;
      if (speaker !== null) speakers.set(roots[index] ?? index, speaker);
    });
    const byRoot = new Map<number, Bearer>();
    keys.forEach((key, index) => {
      const entry = entries.get(key);
      if (entry === undefined) return;
      const root = roots[index] ?? index;
      const bearer = byRoot.get(root) ?? emptyBearer(speakers.get(root) ?? null);
      byRoot.set(root, bearer);
      add(bearer, key, entry);
      this.#bearers.set(key, bearer);
    });
    this.#findAmbiguous(keys);
    this.#findGenitives(keys, names);
    for (const bearer of byRoot.values()) settle(bearer);
  }

  /** Whom the name stands for in this article, person or not; null where it could be two. */
  bearer(name: Name): Bearer | null {
    const found = this.#bearers.get(name.key) ?? null;
    if (found === null || this.#ambiguous.has(name.key)) return null;
    const isShort = name.length === 1 && [...found.forms.values()].some((form) => form.length > 1);
    const first = [...found.forms].find(([, form]) => form.length > 1)?.[0].split(' ')[0];
    return isShort && found.hasRelatives && first !== name.key ? null : found;
  }

  /** Marks everybody named in a paragraph that speaks of relatives. */
  relativesNear(names: readonly Name[]): void {
    for (const name of names) {
      const found = this.#bearers.get(name.key);
      if (found !== undefined) found.hasRelatives = true;
    }
  }

  /** A short form that two full names contain was left alone by the joining: it is nobody's. */
  #findAmbiguous(keys: readonly string[]): void {
    const inFull = new Set<string>();
    for (const key of keys) {
      const tokens = nameTokens(key);
      if (tokens.length > 1) for (const token of tokens) inFull.add(token);
    }
    for (const key of keys) {
      const tokens = nameTokens(key);
      const isAlone = [...(this.#bearers.get(key)?.forms.values() ?? [])].every(
        (form) => form.length === 1,
      );
      if (tokens.length === 1 && isAlone && inFull.has(tokens[0] ?? '')) this.#ambiguous.add(key);
    }
  }

  /** "Byrons Anwalt" is not Byron, nor anybody's name. */
  #findGenitives(keys: readonly string[], names: readonly Name[]): void {
    const tokens = new Set(names.flatMap(({ key }) => key.split(' ')));
    for (const key of keys) {
      const owners = key.split(' ').slice(0, -1);
      if (owners.some((each) => each.endsWith('s') && tokens.has(each.slice(0, -1))))
        this.#ambiguous.add(key);
    }
  }
}

function collect(names: readonly Name[], cast: readonly Speaker[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const entryOf = (key: string, name: string, length: number, speaker: Speaker | null): Entry => {
    const known = entries.get(key);
    if (known !== undefined) return known;
    const made: Entry = {
      ...{ name, length, speaker, count: 0 },
      ...{ isBare: false, isPersonal: false, genders: new Set<Gender>() },
    };
    entries.set(key, made);
    return made;
  };
  for (const speaker of cast) {
    if (speaker.id === NARRATOR) continue;
    for (const name of [speaker.name, ...speaker.aliases]) {
      const key = foldName(name);
      const length = nameTokens(key).length;
      if (key !== '') entryOf(key, name, length, speaker).isPersonal = true;
    }
  }
  for (const name of names) {
    if (name.isBody) continue;
    const entry = entryOf(name.key, name.text, name.length, null);
    entry.count += 1;
    entry.isBare ||= name.hasArticle !== true;
    entry.isPersonal ||= name.isPersonal;
    if (name.gender !== null) entry.genders.add(name.gender);
  }
  return entries;
}

function emptyBearer(speaker: Speaker | null): Bearer {
  return {
    forms: new Map(),
    genders: new Set(),
    isPerson: speaker !== null,
    hasRelatives: false,
    speaker,
  };
}

function add(bearer: Bearer, key: string, entry: Entry): void {
  const { name, length, count, isBare } = entry;
  bearer.forms.set(key, { text: name, length, count, isBare });
  bearer.isPerson ||= entry.isPersonal;
  for (const gender of entry.genders) bearer.genders.add(gender);
}

/** A surname that stands alone too, and "Mr" beside "Mrs". */
function settle(bearer: Bearer): void {
  const forms = [...bearer.forms];
  const isFull = forms.some(([, form]) => form.length > 1);
  const isSurname = (key: string): boolean =>
    forms.some(([other]) => other.length > key.length && other.endsWith(` ${key}`));
  if (isFull && forms.some(([key, form]) => form.isBare && isSurname(key))) bearer.isPerson = true;
  if (bearer.genders.size > 1) bearer.hasRelatives = true;
}

/** The full form that the text uses most; "de Miranda" is none. */
export function nameOf(bearer: Bearer): string {
  const forms = [...bearer.forms.values()].sort((a, b) => b.count - a.count);
  const full = forms.filter((form) => form.length > 1);
  return (full.find(({ text }) => /^\p{Lu}/u.test(text)) ?? full[0] ?? forms[0])?.text ?? '';
}
