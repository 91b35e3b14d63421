import { personWords } from './languages/person-words.js';
import type { PersonForms } from './languages/person-words.js';
import type { Line } from './lines.js';

/** Which persons a line speaks in. */
export interface Persons {
  /** "I". */
  readonly first: boolean;
  /** "We", without "I". */
  readonly we: boolean;
  /** "You". */
  readonly second: boolean;
}

const neither: Persons = { first: false, we: false, second: false };

/** Looks up, once per line and only when asked, whether a line says "I" and whether it says "you". */
export class PersonCount {
  readonly #lines: readonly Line[];
  readonly #first: Matcher | null;
  readonly #we: Matcher | null;
  readonly #second: Matcher | null;
  readonly #seen = new Map<number, Persons>();

  constructor(lines: readonly Line[], lang: string) {
    this.#lines = lines;
    const forms = personWords[lang];
    this.#first = forms === undefined ? null : matcher(forms.first);
    this.#we = forms?.we === undefined ? null : matcher(forms.we);
    this.#second = forms === undefined ? null : matcher(forms.second);
  }

  /** False where the language has no table: then persons are no evidence either way. */
  get known(): boolean {
    return this.#first !== null;
  }

  of(index: number): Persons {
    const known = this.#seen.get(index);
    if (known !== undefined) return known;
    const line = this.#lines[index];
    if (line === undefined || this.#first === null || this.#second === null) return neither;
    const persons = this.read(line.text);
    this.#seen.set(index, persons);
    return persons;
  }

  read(text: string): Persons {
    if (this.#first === null || this.#second === null) return neither;
    // Both ends of a long turn: the question is at its end, "I" mostly at its beginning.
    const part = text.length > 1000 ? `${text.slice(0, 600)} ${text.slice(-400)}` : text;
    const words = part.match(/[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu) ?? [];
    const lower = words.map((word) => word.toLowerCase().replaceAll('’', "'"));
    const folded = part.toLowerCase();
    const first = matches(this.#first, folded, words, lower);
    return {
      first,
      we: !first && this.#we !== null && matches(this.#we, folded, words, lower),
      second: matches(this.#second, folded, words, lower),
    };
  }
}

interface Matcher {
  readonly words: ReadonlySet<string>;
  readonly exact: ReadonlySet<string>;
  readonly ends: readonly string[];
  readonly parts: readonly string[];
}

function matcher(forms: PersonForms): Matcher {
  return {
    words: new Set(forms.words ?? []),
    exact: new Set(forms.exact ?? []),
    ends: forms.ends ?? [],
    parts: forms.parts ?? [],
  };
}

function matches(
  forms: Matcher,
  text: string,
  words: readonly string[],
  lower: readonly string[],
): boolean {
  if (forms.parts.some((part) => text.includes(part))) return true;
  return lower.some(
    (word, at) =>
      forms.words.has(word) ||
      forms.exact.has(words[at] ?? '') ||
      (word.length >= 5 && forms.ends.some((end) => word.endsWith(end))),
  );
}
