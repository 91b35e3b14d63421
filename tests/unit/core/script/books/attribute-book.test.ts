import { describe, expect, test } from 'vitest';
import type { Article, ContentsEntry } from '../../../../../core/article/article.js';
import { attribute } from '../../../../../core/script/detect-speakers.js';
import { ArticleBuilder } from '../article-builder.js';

/** Chapters by their titles; a line that begins with `*` is bold. */
function bookOf(chapters: Readonly<Record<string, readonly string[]>>): Article {
  const builder = new ArticleBuilder('en', 'Eleven Winters');
  const contents: { title: string; level: number; block: number }[] = [];
  let block = 1;
  for (const [title, lines] of Object.entries(chapters)) {
    contents.push({ title, level: 1, block });
    builder.block([{ text: title, who: 'narrator' }], { kind: 'heading', level: 2 });
    for (const line of lines) {
      const isBold = line.startsWith('*');
      const text = isBold ? line.slice(1) : line;
      builder.block([{ text, who: 'narrator', ...(isBold && { style: 'strong' }) }]);
    }
    block += lines.length + 1;
  }
  return { ...builder.build(), contents: contents as unknown as ContentsEntry[] };
}

const QUESTIONS = [
  'When did you first come to the harbour?',
  'And did you want to stay?',
  'What would you tell somebody who comes here today?',
  'Do you ever think of your father’s coat?',
];
const ANSWERS = [
  'I was nine, and it was raining. I remember that nobody spoke to me, and that I minded.',
  'I wanted to go home. I think that everybody does, in the first week, and then I forgot to.',
  'I would tell them to bring a second coat. You will give the first one away before long.',
  'I wore it for eleven winters. I do not think of it, I feel it when I lift my arms.',
];

function talk(asks: string, answers: string): string[] {
  return QUESTIONS.flatMap((question, index) => [
    `${asks}: ${question}`,
    `${answers}: ${ANSWERS[index] ?? ''}`,
  ]);
}

const bold = QUESTIONS.flatMap((question, index) => [`*${question}`, ANSWERS[index] ?? '']);
const story = Array.from(
  { length: 40 },
  (_, index) =>
    `The lamps were lit on the quay ${String(index)} times before anybody came down to see.`,
);

function castOf(article: Article): string[] {
  return attribute(article)
    .script.cast.slice(1)
    .map(({ name, role }) => `${name}: ${role}`);
}

describe('a book', () => {
  test('of interviews has the cast of each, and one person is one speaker', () => {
    const book = bookOf({
      Foreword: story.slice(0, 6),
      'Ada Morrow': talk('Ivo Lind', 'Ada Morrow'),
      'Bo Ek': talk('Lind', 'Bo Ek'),
      'Ivo Lind': talk('Ada Morrow', 'Ivo Lind'),
    });
    expect(castOf(book)).toEqual([
      'Ivo Lind: interviewer',
      'Ada Morrow: interviewee',
      'Bo Ek: interviewee',
    ]);
  });

  test('says all of its text once, in the order of the blocks', () => {
    const book = bookOf({ One: talk('Ivo', 'Ada'), Two: story, Three: talk('Ivo', 'Bo') });
    const { turns, skipped } = attribute(book).script;
    const spans = turns.flatMap((turn) => turn.spans);
    const blocks = [...spans, ...skipped].map(({ block }) => block).sort((a, b) => a - b);
    expect(blocks).toEqual(book.blocks.map(({ id }) => id));
    expect(spans.map(({ block }) => block)).toEqual(blocks);
    expect(turns.every(({ speaker }, index) => turns[index - 1]?.speaker !== speaker)).toBe(true);
    expect(turns.map(({ id }) => id)).toEqual(turns.map((_, index) => index));
  });

  test('of one interview among stories: labels are believed, looks are not', () => {
    expect(castOf(bookOf({ One: story, Two: talk('Ivo', 'Ada'), Three: story }))).toHaveLength(2);
    const looks = bookOf({ One: story, Two: bold, Three: story });
    expect(castOf(looks)).toEqual([]);
    expect(attribute(looks).doubted).toBeNull();
  });

  test('that ends in a talk with its author has two voices there', () => {
    const book = bookOf({ One: story, Two: story, 'An interview with Mara Quill': bold });
    expect(castOf(book).map((each) => each.split(': ')[1])).toEqual(['interviewer', 'interviewee']);
  });

  test('that looks like interviews in most of its text is believed', () => {
    const cast = castOf(bookOf({ Foreword: story.slice(0, 3), One: bold, Two: bold }));
    expect(cast).toEqual([
      'Interviewer: interviewer',
      'Interviewee (One): interviewee',
      'Interviewee (Two): interviewee',
    ]);
  });

  test('without chapters is one', () => {
    const { contents: _, ...article } = bookOf({ One: talk('Ivo Lind', 'Ada Morrow') });
    expect(castOf({ ...article, contents: [] })).toEqual(castOf(article));
  });
});
