import { bodyNouns } from '../languages/person-nouns.js';
import type { PersonNouns } from '../languages/person-nouns.js';
import { isSomebody } from './mentions.js';
import type { Name } from './names.js';
import type { Paragraph } from './paragraphs.js';
import type { Bearer, People } from './people.js';
import type { Pronouns } from './pronouns.js';
import type { Word } from './words.js';

/** Something that a pronoun may mean: somebody with a name, or (null) somebody without. */
interface Event {
  readonly at: number;
  readonly bearer: Bearer | null;
}

/** Tells the pronouns, place by place, who has been spoken of. Each word is read once. */
export class Context {
  readonly #events: readonly (readonly Event[])[];
  readonly #pronouns: Pronouns;
  #paragraph = 0;
  #event = 0;

  constructor(
    paragraphs: readonly Paragraph[],
    names: readonly (readonly Name[])[],
    people: People,
    pronouns: Pronouns,
    nouns: PersonNouns,
  ) {
    this.#pronouns = pronouns;
    this.#events = paragraphs.map((paragraph, index) =>
      eventsOf(paragraph, names[index] ?? [], people, nouns),
    );
  }

  /** Takes in everything up to a place of a paragraph. Places must not go back. */
  readTo(paragraph: number, at: number): void {
    for (; this.#paragraph <= paragraph; this.#paragraph += 1, this.#event = 0) {
      const events = this.#events[this.#paragraph] ?? [];
      for (; this.#event < events.length; this.#event += 1) {
        const event = events[this.#event];
        if (event === undefined || (this.#paragraph === paragraph && event.at >= at)) return;
        if (event.bearer === null) this.#pronouns.doubt(this.#paragraph);
        else this.#pronouns.mention(event.bearer, this.#paragraph);
      }
      if (this.#paragraph === paragraph) return;
    }
  }
}

function eventsOf(
  paragraph: Paragraph,
  names: readonly Name[],
  people: People,
  nouns: PersonNouns,
): readonly Event[] {
  const events: Event[] = [];
  // Marks that don't pair up: somebody speaks, nobody knows who.
  if (paragraph.quotations === null && /[“”„«»"「]/u.test(paragraph.text))
    events.push({ at: 0, bearer: null });
  for (const name of names) {
    if (name.isBody) continue;
    const bearer = people.bearer(name);
    if (bearer?.isPerson === true || name.length > 1) events.push({ at: name.start, bearer });
    else if (!isPlaceOrTime(paragraph, name)) events.push({ at: name.start, bearer: null });
  }
  let next = 0;
  for (const word of paragraph.frameWords) {
    while ((names[next]?.start ?? Infinity) <= word.start) next += 1;
    if (isSomebody(word, nouns) && !describes(paragraph.text, word, names[next - 1]))
      events.push({ at: word.start, bearer: null });
  }
  return events.sort((a, b) => a.at - b.at);
}

const locatives: ReadonlySet<string> = new Set('in at near across throughout around'.split(' '));
const calendar: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** "in Kenya", "Monday": nobody. */
function isPlaceOrTime({ words }: Paragraph, name: Name): boolean {
  const before = words[name.next - name.length - 1];
  return (
    calendar.has(name.key) ||
    bodyNouns.has(name.key) ||
    (before !== undefined && locatives.has(before.folded))
  );
}

/** Longest stretch between a name and what its bearer is. */
const longestApposition = 100;

/** ", a senior fellow" behind the name, "elder" in front of it: the named person again. */
function describes(text: string, word: Word, name: Name | undefined): boolean {
  if (name === undefined) return false;
  if (word.end <= name.end) return true;
  return (
    word.start - name.end <= longestApposition &&
    /^, [^.;:!?“"]*$/u.test(text.slice(name.end, word.start))
  );
}
