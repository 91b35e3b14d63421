import { describe, expect, test } from 'vitest';
import { FORMATS_OF_DOCUMENTS, type DocumentBlock } from './document-file.js';
import { readFile, spoken } from './spoken.js';

const QUESTIONS = [
  'How did you come to repair church clocks?',
  'What do you listen for when you open one?',
  'Do you ever leave a clock wrong on purpose?',
  'And who will wind them after you?',
];
const ANSWERS = [
  'My uncle had the keys of three towers, and I was the only one of us who liked the stairs. I carried his oil.',
  'I listen for the pause before the strike. When it is too long, I know that something in there is tired.',
  'Once, in Halden. They had got used to being four minutes early, and I did not want to take that away from them.',
  'I have an apprentice now, and she is better than I was. I only tell her which steps are rotten.',
];
const INTRODUCTION =
  'Mirja Valk has looked after tower clocks for thirty years. Oskar Lind spoke with her in the workshop behind her house, where nothing ticks.';

const text = (content: string): DocumentBlock => ({ kind: 'text', text: content });
const both = (write: (question: string, answer: string) => DocumentBlock[]) =>
  QUESTIONS.flatMap((question, index) => write(question, ANSWERS[index] ?? ''));

const LAYOUTS: readonly { readonly name: string; readonly blocks: readonly DocumentBlock[] }[] = [
  {
    name: 'names in bold',
    blocks: both((question, answer) => [
      text(`**Oskar Lind:** ${question}`),
      text(`**Mirja Valk:** ${answer}`),
    ]),
  },
  {
    name: 'questions in bold',
    blocks: both((question, answer) => [text(`**${question}**`), text(answer)]),
  },
  {
    name: 'questions in a style that is bold',
    blocks: both((question, answer) => [
      { kind: 'text', text: question, isQuestionStyle: true },
      text(answer),
    ]),
  },
  {
    name: 'questions as headings',
    blocks: both((question, answer) => [{ kind: 'heading', text: question }, text(answer)]),
  },
  {
    name: 'a table of names and words',
    blocks: [
      {
        kind: 'table',
        text: '',
        rows: QUESTIONS.flatMap((question, index) => [
          ['Oskar Lind', question],
          ['Mirja Valk', ANSWERS[index] ?? ''],
        ]),
      },
    ],
  },
  {
    name: 'numbered questions in bold',
    blocks: both((question, answer) => [
      { kind: 'numbered', text: `**${question}**` },
      text(answer),
    ]),
  },
];

describe.each(FORMATS_OF_DOCUMENTS)('an interview saved as $name', ({ fileName, make }) => {
  test.each(LAYOUTS)('with $name is told by who says what', async ({ blocks }) => {
    const title: DocumentBlock = { kind: 'title', text: 'A conversation with Mirja Valk' };
    const reading = await readFile(make([title, text(INTRODUCTION), ...blocks]), fileName);
    expect(reading.article.title).toBe('A conversation with Mirja Valk');
    const lines = spoken(reading);
    expect(lines[0]).toBe(`narrator: ${INTRODUCTION}`);
    const { cast } = reading.script;
    const named = (role: string) => cast.find((speaker) => speaker.role === role)?.name ?? '';
    expect(lines.slice(1)).toEqual(
      QUESTIONS.flatMap((question, index) => [
        `${named('interviewer')}: ${question}`,
        `${named('interviewee')}: ${ANSWERS[index] ?? ''}`,
      ]),
    );
    expect(named('interviewee')).toBe('Mirja Valk');
  });
});
