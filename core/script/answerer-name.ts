import { isInflected } from './inflected-name.js';
import { foldName, nameTokens } from './label-name.js';
import { answererAfter, answererIs } from './languages/interview-words.js';
import { honorifics } from './languages/label-words.js';
import type { KnownPerson, Page } from './page.js';
import type { ScoredReading } from './score-reading.js';
import { sentencesThatExplain } from './talk-signs.js';

/** A name needs this many points to be the unlabelled interviewee's. */
const clearlyMeant = 2.5;

/**
 * Who answers without a label: whom the title names, "interview with …" announces, the questions
 * address, and the introduction keeps naming. Null where that is not clear.
 */
export function findAnswerer(
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
  const site = foldName(
    page.article.siteName ?? /\s[|»•]\s(.{1,60})$/u.exec(page.article.title)?.[1] ?? '',
  );
  const before = [page.article.title, ...intro];
  const byline = foldName(page.article.byline ?? '');
  const candidates = page.people.filter(
    (person) =>
      person.where !== 'byline' &&
      !taken.has(person.key) &&
      // "Ada Byron – Charles Hill": the title may name who asked, too.
      !(person.where === 'title' && byline !== '' && byline.includes(person.key)),
  );
  const named = candidates.filter(
    ({ name }) =>
      before.some((text) => text.includes(name)) && !takesArticle(intro, name, page.lang),
  );
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
    if (intro.some((text) => answererIs.test(text.split(person.name)[0] ?? ''))) sum += 4;
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
