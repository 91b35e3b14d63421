import type { Article } from '../article/article.js';
import { detectLanguage, functionWords } from './languages/detect-language.js';
import {
  saysHowTo,
  saysInterview,
  saysNoInterview,
  saysOtherKind,
} from './languages/interview-words.js';
import { honorifics, nameParticles, roleBeforeName } from './languages/label-words.js';
import { foldName, introduces } from './label-name.js';
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
  /** Folded title, byline, site name and first lines: to look a name up in where none has capitals. */
  readonly head: string;
  /** Initials that the introduction puts in brackets behind a name: "Tom Okafor (TO)". */
  readonly introduced: ReadonlySet<string>;
  readonly words: WordCases;
  readonly persons: PersonCount;
}

/** How words are written on the page, folded. */
export interface WordCases {
  /** With a capital inside a sentence of the introduction, in the byline or the site's name. */
  readonly names: ReadonlySet<string>;
  /** In small letters anywhere in the first part of the article: not names. */
  readonly common: ReadonlySet<string>;
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
    topic: topicOf(title, lines.slice(0, headLines).filter(isIntroductory)),
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
    introduced: introducedInitials(intro),
    words: readWords(article, intro, lines),
    persons: new PersonCount(lines, lang),
  };
}

function introducedInitials(intro: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of intro) {
    for (const { 1: initials = '', index } of line.text.matchAll(/\s\((\p{Lu}{2,4})\)/gu)) {
      const words =
        line.text.slice(Math.max(0, index - 60), index).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
      const [last = ''] = words.slice(-1);
      const first = words.slice(-5, -1).some((each) => each.startsWith(initials.charAt(0)));
      if (first && last.startsWith(initials.slice(-1))) found.add(initials);
    }
  }
  return found;
}

const word = /[\p{L}\p{M}]+/gu;

function readWords(article: Article, intro: readonly Line[], lines: readonly Line[]): WordCases {
  const names = new Set<string>();
  const common = new Set<string>();
  const collect = (text: string, everyCapital: boolean): void => {
    for (const { 0: found, index } of text.matchAll(word)) {
      const first = found.charAt(0);
      if (first === first.toLowerCase()) continue;
      if (everyCapital || !startsSentence(text, index)) names.add(foldName(found));
    }
  };
  for (const text of [article.byline ?? '', article.siteName ?? '']) collect(text, true);
  if (!isTitleCase(article.title)) collect(article.title, false);
  for (const line of intro)
    if (line.block.kind !== 'title' && line.heading === 0) collect(afterLabel(line), false);
  let budget = 30000;
  for (const line of lines) {
    budget -= line.text.length;
    if (budget < 0) break;
    for (const [found] of line.text.matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu))
      common.add(foldName(found));
  }
  return { names, common };
}

function startsSentence(text: string, index: number): boolean {
  return (
    index === 0 ||
    /(?:^|[.!?…:;"“„«(\u2013\u2014-])\s*$/u.test(text.slice(Math.max(0, index - 4), index))
  );
}

/** "How To Start A Project": capitals that say nothing. */
function isTitleCase(title: string): boolean {
  const words = title.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  return words.filter((each) => /^\p{Lu}/u.test(each)).length >= words.length * 0.7;
}

/** Read, or only skipped because it says who did the interview. */
function isIntroductory({ skip }: Line): boolean {
  return skip === null || skip === 'byline';
}

function topicOf(title: string, intro: readonly Line[]): number {
  let points = 0;
  if (saysInterview.test(title)) points += 2;
  if (saysNoInterview.test(title)) return -6;
  if (saysHowTo.test(title)) points -= 1.5;
  // A magazine may be called a review.
  if (points <= 0 && saysOtherKind.test(title)) points -= 3;
  const top = intro.slice(0, 12);
  if (top.some((line) => line.heading > 1 && saysNoInterview.test(line.text))) return -6;
  // "It began by [...]": the beginnings of several articles, on the page of a tag or an archive.
  const teasers = intro.filter(({ text }) => /\[(?:\.{3}|…)\]\s*$/u.test(text)).length;
  if (teasers >= 2 && teasers >= intro.length * 0.2) return -6;
  const opening = top.map((line) => line.text.slice(0, 600)).join(' ');
  if (points < 2 && saysInterview.test(opening)) points += 1;
  return points;
}

/** Mentions count only outside labels: "Ada Byron:" alone does not make Ada Byron known. */
function afterLabel(line: Line): string {
  const colon = line.text.slice(0, 70).search(/[:：]/u);
  return colon < 0 ? line.text.slice(0, 600) : line.text.slice(colon + 1, 600);
}

const fullName =
  /(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lu}\.)(?:[ \u00a0](?:(?:van|von|der|den|de|del|della|di|da|do|das|dos|du|la|le|bin|ibn|al|el|ten|ter|zu|af|av|y|e) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){1,4}/gu;

/** "Ada ByronDirector of the mill": two lines that lost the break between them. */
const glued = /(\p{Ll}{4})(\p{Lu}\p{Ll}{3})/gu;

/** After a full stop that no title or initial ends with: "on the quay. Ada Byron". */
const sentenceBreak = /(?<=[\p{L}\p{M}]{4}\.)(?<!\bProf\.)[ \u00a0]/u;

function findPeople(
  article: Article,
  title: string,
  intro: readonly Line[],
  lang: string,
): readonly KnownPerson[] {
  const people = new Map<string, KnownPerson>();
  const small = functionWords(lang);
  const add = (text: string, where: KnownPerson['where']): void => {
    for (const [found] of text.replace(glued, '$1 · $2').matchAll(fullName)) {
      for (const part of found.split(sentenceBreak)) {
        const name = trimName(lang === 'tr' ? part.replace(turkishEnding, '') : part, small);
        const key = foldName(name);
        // Initials alone are a label.
        if (/\p{L}{2}/u.test(name) && !people.has(key)) people.set(key, { name, key, where });
      }
    }
  };
  add(title, 'title');
  add(article.byline ?? '', 'byline');
  for (const line of intro) add(line.text.slice(0, 1500), 'introduction');
  return [...people.values()];
}

/** "Deniz Aksoy'dan": what Turkish adds to a name stands behind an apostrophe. */
const turkishEnding = /['’]\p{Ll}{1,5}$/u;

/** The first full name in a line, or null. */
export function personIn(text: string, lang: string): string | null {
  const small = functionWords(lang);
  for (const [found] of text.matchAll(fullName)) {
    const name = trimName(found, small);
    if (name !== '') return name;
  }
  return null;
}

/** Drops what a capital at a sentence's start or a title put before the name: "In", "Mr". */
function trimName(found: string, small: ReadonlySet<string>): string {
  const words = found
    .replace(introduces, '')
    .replace(/['’]s?$/u, '')
    .replace(/[.,]+$/u, '')
    .split(/[ \u00a0]/u);
  // "EXAMINATION BY MR. HILL"
  const titled = words.findLastIndex(
    (each, at) => at > 0 && /^(?:mrs?|ms|miss|dr)\.?$/iu.test(each),
  );
  if (titled > 0) words.splice(0, titled);
  // "Scotland's Abel Munro"
  const owner = words.findLastIndex((each) => /['’]s$/u.test(each));
  if (owner >= 0 && words.length - owner > 2) words.splice(0, owner + 1);
  while (words.length > 0) {
    const first = (words[0] ?? '').toLowerCase().replace(/\./g, '');
    if (!small.has(first) && !honorifics.has(first) && !nameParticles.has(first)) break;
    words.shift();
  }
  while (words.length > 2 && roleBeforeName.test(words[0] ?? '')) words.shift();
  while (words.length > 0 && small.has((words.at(-1) ?? '').toLowerCase())) words.pop();
  // "B. K." is a label, and no name.
  if (words.every((each) => /^\p{Lu}\.?$/u.test(each))) return '';
  return words.length >= 2 && words.length <= 5 ? words.join(' ') : '';
}
