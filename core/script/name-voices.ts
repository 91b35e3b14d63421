import { findAsker } from './asker-name.js';
import { initialsOf } from './identity.js';
import { INFERRED_NAMES } from './inferred-names.js';
import { foldName, nameTokens } from './label-name.js';
import type { Side } from './label-name.js';
import { answererAfter } from './languages/interview-words.js';
import { honorifics, nameParticles, outletWords } from './languages/label-words.js';
import type { KnownPerson, Page } from './page.js';
import type { ScoredReading } from './score-reading.js';
import { sentencesThatExplain } from './talk-signs.js';

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
  const first = meant.find((person) => meant.every((other) => !isInflected(person, other)));
  if (first === undefined || short.length < 2) return name;
  const same = meant.every((person) => samePerson(person, first) || isInflected(person, first));
  // A publication's short form is how it calls itself; a person's initials are not.
  return same && !outletWords.test(first.key) ? first.name : name;
}

/** Whether a label's words are all in a person's name, or are their initials. */
function isCalled(label: string, person: KnownPerson): boolean {
  const own = nameTokens(foldName(label));
  const full = nameTokens(person.key);
  return own.every((token) => full.includes(token)) || initialsOf(full).includes(own.join(''));
}

/** "Pavlem Hrdličkou" is "Pavel Hrdlička" after "with", in languages that inflect names. */
function isInflected(form: KnownPerson, name: KnownPerson): boolean {
  const left = nameTokens(form.key);
  const right = nameTokens(name.key);
  return (
    left.length === right.length &&
    form.key.length > name.key.length &&
    left.every((token, at) => startsAlike(token, right[at] ?? ''))
  );
}

/** Equal but for at most three last letters. */
function startsAlike(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at >= 3 && a.length - at <= 3 && b.length - at <= 3;
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

/** A name needs this many points to be the unlabelled interviewee's. */
const clearlyMeant = 2.5;

/**
 * Who answers without a label: whom the title names, "interview with …" announces, the questions
 * address, and the introduction keeps naming. Null where that is not clear.
 */
function findAnswerer(
  page: Page,
  scored: ScoredReading,
  taken: ReadonlySet<string>,
): string | null {
  const start = scored.reading.marks[0]?.line ?? 0;
  const intro = page.lines
    .slice(Math.max(0, start - 20), start)
    .filter((line) => line.block.kind !== 'title')
    .map((line) => line.text.slice(0, 1500));
  const addressed = addressedName(page, scored);
  const called = addressed === null ? '' : foldName(addressed.name);
  const site = foldName(page.article.siteName ?? '');
  const before = [page.article.title, ...intro];
  const candidates = page.people.filter(
    (person) => person.where !== 'byline' && !taken.has(person.key),
  );
  const named = candidates.filter(({ name }) => before.some((text) => text.includes(name)));
  const isOnlyOne = named.every(
    (person) =>
      person === named[0] ||
      named.some((other) => isInflected(person, other) || isInflected(other, person)),
  );
  const points = (person: KnownPerson): number => {
    const tokens = nameTokens(person.key);
    const mentions = intro.filter((text) => isMentionedIn(text, person.name)).length;
    let sum = Math.min(1.5, mentions * 0.75);
    if (person.where === 'title') sum += 2;
    if (called !== '' && tokens.includes(called)) sum += 2.5;
    if (before.some((text) => isAnnounced(text, person.name))) sum += 2;
    if (intro.some((text) => isExplaining(text, person.name))) sum += 2.5;
    // Where nobody else is named, it is nobody else.
    if (sum >= 0.75 && isOnlyOne) sum += 2;
    if (takesArticle(intro, person.name, page.lang)) sum -= 3;
    if (site !== '' && (site.includes(person.key) || person.key.includes(site))) sum -= 4;
    return sum;
  };
  const ranked = candidates
    .map((person) => ({ person, points: points(person) }))
    .sort((a, b) => b.points - a.points);
  const [best] = ranked;
  if (best !== undefined && best.points >= clearlyMeant) return best.person.name;
  return addressed?.titled ?? null;
}

/** Articles before names of countries, houses and works, in languages where people have none. */
const articlesOfThings: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|a|an)$/iu,
  es: /(?:^|\s)(?:el|la|los|las|del|al|un|una)$/iu,
  fr: /(?:^|\s)(?:le|la|les|du|des|au|aux|un|une)$/iu,
  de: /(?:^|\s)(?:die|das|der|dem|den|des|im|am|zur|zum|eine?[mnrs]?)$/iu,
  nl: /(?:^|\s)(?:de|het|een)$/iu,
};

/** "la República Dominicana", "the Harbour Board": a country or a house, and nobody who answers. */
function takesArticle(intro: readonly string[], name: string, lang: string): boolean {
  const article = articlesOfThings[lang];
  return (
    article !== undefined &&
    intro.some((text) => {
      const at = text.indexOf(name);
      return at > 0 && article.test(text.slice(Math.max(0, at - 8), at).trimEnd());
    })
  );
}

/** "Ada Byron explains": in one sentence with a word for it. */
function isExplaining(text: string, name: string): boolean {
  return sentencesThatExplain(text).some((sentence) => sentence.includes(name));
}

/** By surname, or by first name alone. */
function isMentionedIn(text: string, name: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? name;
  // "Мариной Щукиной": endings change, the stem stays.
  if (text.includes(last.length >= 6 ? last.slice(0, -1) : last)) return true;
  return (
    first.length >= 3 && ` ${text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `.includes(` ${first} `)
  );
}

/** "Interview with Ada Byron", "Ada Byron in conversation". */
function isAnnounced(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const before = text.slice(Math.max(0, at - 60), at);
  answererAfter.lastIndex = 0;
  if (answererAfter.test(before)) return true;
  return /^[\s,:–—-]*(?:answers\b|antwortet\b|responde\b|répond\b|risponde\b|in conversation|im gespräch|im interview|en entrevista|se confie|si racconta)/iu.test(
    text.slice(at + name.length),
  );
}

/** "Herr Wirth, Sie sind…", "Jon, you have…": whom the first questions call by name. */
function addressedName(
  page: Page,
  scored: ScoredReading,
): { readonly name: string; readonly titled: string | null } | null {
  for (const mark of scored.reading.marks.slice(0, 40)) {
    const text = page.lines[mark.line]?.text.slice(mark.speech, mark.speech + 80) ?? '';
    const called = /^["“„«]?((?:\p{L}{1,9}\.?\s+){0,2})(\p{Lu}[\p{L}\p{M}'’-]+)[,،، ]/u.exec(text);
    const titles = called?.[1]?.trim() ?? '';
    const name = called?.[2];
    if (name === undefined) continue;
    const titled =
      titles !== '' &&
      titles.split(/\s+/).every((word) => honorifics.has(word.toLowerCase().replace('.', '')));
    if (titled) return { name, titled: `${titles} ${name}` };
    if (titles === '' && text.startsWith(`${name},`)) return { name, titled: null };
  }
  return null;
}
