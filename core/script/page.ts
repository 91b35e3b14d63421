import type { Article } from '../article/article.js';
import { detectLanguage, functionWords } from './languages/detect-language.js';
import { saysInterview, saysNoInterview } from './languages/interview-words.js';
import { honorifics, nameParticles } from './languages/label-words.js';
import { foldName } from './label-name.js';
import { readLines } from './lines.js';
import type { Line } from './lines.js';
import { PersonCount } from './person-count.js';

/** The article as lines, with what its title and introduction tell about it. */
export interface Page {
  readonly article: Article;
  readonly lines: readonly Line[];
  /** Language the words are in, as detected. */
  readonly lang: string;
  /** Points for (or against) this being an interview, by the words of title and introduction. */
  readonly topic: number;
  /** Full names found in title, byline and introduction, as written, most telling place first. */
  readonly people: readonly KnownPerson[];
  /** Folded title, byline, site name and first lines, padded with spaces: to look a name up in. */
  readonly head: string;
  readonly persons: PersonCount;
}

export interface KnownPerson {
  readonly name: string;
  readonly key: string;
  readonly where: 'title' | 'byline' | 'introduction';
}

const headLines = 40;

/** Reads what every rule needs to know about a page. */
export function readPage(article: Article): Page {
  const lines = readLines(article);
  const sample = lines
    .slice(0, 200)
    .map((line) => line.text.slice(0, 400))
    .join(' ')
    .slice(0, 12000);
  const lang = detectLanguage(sample, article.lang);
  const intro = lines.slice(0, headLines).filter((line) => line.skip === null);
  const titles = [
    article.title,
    ...intro.filter((line) => line.heading === 1).map((line) => line.text),
  ];
  const title = titles.join(' · ');
  return {
    article,
    lines,
    lang,
    topic: topicOf(title, intro),
    people: findPeople(article, title, intro, lang),
    head: ` ${foldName(
      [
        title,
        article.byline ?? '',
        article.siteName ?? '',
        ...intro.map((line) => afterLabel(line)),
      ]
        .join(' ')
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '),
    )} `,
    persons: new PersonCount(lines, lang),
  };
}

function topicOf(title: string, intro: readonly Line[]): number {
  let points = 0;
  if (saysInterview.test(title)) points += 2;
  if (saysNoInterview.test(title)) points -= 4;
  const opening = intro
    .slice(0, 12)
    .map((line) => line.text.slice(0, 600))
    .join(' ');
  if (points < 2 && saysInterview.test(opening)) points += 1;
  return points;
}

/** Mentions count only outside labels: "Ada Byron:" alone does not make Ada Byron known. */
function afterLabel(line: Line): string {
  const colon = line.text.slice(0, 70).search(/[:：]/u);
  return colon < 0 ? line.text.slice(0, 600) : line.text.slice(colon + 1, 600);
}

const fullName =
  /(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lu}\.)(?:[ \u00a0](?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ten|ter|zu|af|av|y|e) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/gu;

function findPeople(
  article: Article,
  title: string,
  intro: readonly Line[],
  lang: string,
): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  const small = functionWords(lang);
  const add = (text: string, where: KnownPerson['where']): void => {
    for (const [found] of text.matchAll(fullName)) {
      const name = trimName(found, small);
      const key = foldName(name);
      if (name !== '' && !people.has(key)) people.set(key, { name, key, where });
    }
  };
  add(title, 'title');
  add(article.byline ?? '', 'byline');
  for (const line of intro) add(line.text.slice(0, 1500), 'introduction');
  return [...people.values()];
}

/** Drops what a capital at a sentence's start or a title put before the name: "In", "Mr". */
function trimName(found: string, small: ReadonlySet<string>): string {
  const words = found
    .replace(/['’]s?$/u, '')
    .replace(/[.,]+$/u, '')
    .split(/[ \u00a0]/u);
  while (words.length > 0) {
    const first = (words[0] ?? '').toLowerCase().replace(/\./g, '');
    if (!small.has(first) && !honorifics.has(first) && !nameParticles.has(first)) break;
    words.shift();
  }
  return words.length >= 2 && words.length <= 5 ? words.join(' ') : '';
}
