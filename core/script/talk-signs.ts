import { endsAsSentence } from './asked.js';
import { explains, followsUp } from './languages/talk-words.js';
import { honorifics } from './languages/label-words.js';
import { functionWords } from './languages/detect-language.js';
import { foldName } from './label-name.js';
import type { Line } from './lines.js';
import type { KnownPerson, Page } from './page.js';
import { isPlainQuestion } from './question-end.js';
import type { Reading } from './reading.js';
import { standingOf } from './standing.js';

/** Signs of two people talking that need neither "I" nor "you". */
export interface TalkSigns {
  /** The introduction names one person in full who explains, and whom the answers don't name. */
  readonly expert: boolean;
  /** A box about somebody whom title or introduction name stands behind the last answer. */
  readonly portrait: boolean;
  /** Title and introduction name nobody and say nothing of an interview. */
  readonly nobody: boolean;
  /** A question calls somebody by title and name: "Herr Wirth, when…?" */
  readonly called: boolean;
  /** What is set like the questions and doesn't ask, but says something: "Shopkeepers are afraid." */
  readonly statements: number;
  /** Questions that go on from the answer: "And the shops?" */
  readonly followUps: number;
}

const fewest = 12;

/** Looks for the signs in what a reading by looks sets apart, and in the introduction before it. */
export function talkSigns(page: Page, reading: Reading, intro: readonly Line[]): TalkSigns {
  let called = false;
  let statements = 0;
  let followUps = 0;
  let questions = 0;
  reading.marks.forEach((mark, index) => {
    if (mark.voice !== 0) return;
    const next = reading.marks[index + 1];
    const line = page.lines[mark.line];
    const end = next?.line === mark.line ? next.at : (line?.text.length ?? 0);
    const text = line?.text.slice(mark.speech, end).trim() ?? '';
    const asks = isPlainQuestion(text) || /[?？؟;]/u.test(text);
    if (asks) questions += 1;
    const isFirst = index === 0 && asks;
    if (callsByName(text) || callsInFull(page, text) || (isFirst && callsByFirstName(page, text)))
      called = true;
    if (asks && index > 0 && followsUp.test(text)) followUps += 1;
    // The lead, set like the questions, is nobody's statement.
    if (
      !asks &&
      index > 0 &&
      text.length >= fewest &&
      endsAsSentence(text) &&
      !/[:：]$/u.test(text)
    )
      statements += 1;
  });
  return {
    expert: namesExpert(page, reading, intro),
    portrait: hasPortrait(page, reading),
    nobody: page.topic <= 0 && !page.people.some(({ where }) => where !== 'byline'),
    called,
    statements: statements <= questions ? statements : 0,
    followUps,
  };
}

const vocative =
  /^[\s\p{P}]*((?:\p{L}{1,12}\.?\s+){1,2})\p{Lu}[\p{L}\p{M}'’-]+(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?[,،]/u;

function callsByName(text: string): boolean {
  const titles = vocative.exec(text)?.[1]?.trim().split(/\s+/u) ?? [];
  return (
    titles.length > 0 &&
    titles.every((title) => honorifics.has(title.toLowerCase().replace('.', '')))
  );
}

/** "Firmin Escande, bonjour.", "Merci, Firmin Escande." */
function callsInFull(page: Page, text: string): boolean {
  return page.people.some(
    ({ name, where }) =>
      where !== 'byline' &&
      (text.startsWith(`${name},`) ||
        (text.length < name.length + 40 && /,\s$/u.test(text.slice(0, text.indexOf(name))))),
  );
}

/** "Laci, aren't you afraid?": the first question begins with a word that is no other word. */
function callsByFirstName(page: Page, text: string): boolean {
  const name = /^[\s\p{P}]*(\p{Lu}[\p{Ll}\p{M}’'-]{2,}),\s/u.exec(text)?.[1];
  if (name === undefined) return false;
  const key = foldName(name);
  return !page.words.common.has(key) && !functionWords(page.lang).has(key);
}

function namesExpert(page: Page, reading: Reading, intro: readonly Line[]): boolean {
  const sentences = intro
    .filter((line) => line.block.kind !== 'title' && line.heading !== 1)
    .flatMap((line) => sentencesThatExplain(line.text));
  if (sentences.length === 0) return false;
  return page.people.some(
    (person) =>
      person.where !== 'byline' &&
      sentences.some((sentence) => sentence.includes(person.name)) &&
      !isSpokenOf(page, reading, person),
  );
}

/** The sentences of an introduction in which somebody explains, answers or tells; "he" is in the one before. */
export function sentencesThatExplain(text: string): readonly string[] {
  const sentences = text.slice(0, 1200).split(/(?<=[\p{L}\p{M}\d]{3}[.!?…]["”»]?)\s+/u);
  return sentences.flatMap((sentence, at) =>
    explains.test(sentence) ? [`${sentences[at - 1] ?? ''} ${sentence}`] : [],
  );
}

/** Who answers does not name themselves: a piece that does is about them. */
function isSpokenOf(page: Page, reading: Reading, person: KnownPerson): boolean {
  const surname = person.name.split(' ').at(-1) ?? person.name;
  const answers = reading.marks.filter((mark) => mark.voice !== 0).slice(0, 40);
  const naming = answers.filter(({ line, speech }) =>
    page.lines[line]?.text.slice(speech).includes(surname),
  );
  return naming.length >= 2 || naming.length > answers.length * 0.3;
}

/** "Zur Person" behind the last answer, and a name that stands before the first question. */
function hasPortrait(page: Page, reading: Reading): boolean {
  const last = reading.marks.at(-1)?.line ?? 0;
  const first = reading.marks[0]?.line ?? 0;
  const at = page.lines.findIndex(
    (line) => line.index > last && line.text.length <= 60 && standingOf(line) === 'about',
  );
  if (at < 0) return false;
  const box = page.lines.slice(at, at + 3).map(({ text }) => text.slice(0, 300));
  const before = page.lines.slice(Math.max(0, first - 20), first).map(({ text }) => text);
  return page.people.some(
    ({ name, where }) =>
      where !== 'byline' &&
      box.some((text) => text.includes(name)) &&
      before.some((text) => text.includes(name)),
  );
}
