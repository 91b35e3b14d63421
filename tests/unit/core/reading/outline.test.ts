import { describe, expect, test } from 'vitest';
import {
  LONGEST_QUESTION,
  entryAt,
  entryFrom,
  outlineOf as contentsOrQuestions,
  questionsOf,
} from '../../../../core/reading/outline.js';
import type { OutlineEntry } from '../../../../core/reading/outline.js';
import type { ContentsEntry } from '../../../../core/article/article.js';
import { makeTimeline, totalLength } from '../../../../core/reading/timeline.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { aReading } from '../../../fakes/builders.js';

function outlineOf(...lines: string[]): {
  questions: OutlineEntry[];
  sentences: number;
  all: number;
} {
  const reading = aReading(lines);
  const segments = segmentScript(reading.article, reading.script);
  const timeline = makeTimeline(segments, reading.script);
  return {
    questions: questionsOf(reading, segments, timeline),
    sentences: segments.length,
    all: totalLength(timeline),
  };
}

describe('the outline of questions', () => {
  test('lists the interviewer’s turns in their own words', () => {
    const { questions } = outlineOf(
      'Hello.',
      'Ines: Why?',
      'Ada: So.',
      'Ines: And now?',
      'Ada: No.',
    );
    expect(questions.map(({ text }) => text)).toEqual(['Why?', 'And now?']);
  });

  test('names the sentence that asks, not the one that leads up to it', () => {
    const { questions } = outlineOf('Ines: You wrote a book. Was it hard?', 'Ada: Yes.');
    expect(questions[0]?.text).toBe('Was it hard?');
  });

  test('leaves out what the page sets before a question', () => {
    const { questions } = outlineOf('Ines: —¿Por qué?', 'Ada: Sí.', 'Ines: ■ Y ahora?', 'Ada: No.');
    expect(questions.map(({ text }) => text)).toEqual(['¿Por qué?', 'Y ahora?']);
  });

  test('takes the first sentence of a question that asks without a question mark', () => {
    const { questions } = outlineOf('Ines: Tell us about the sea. All of it.', 'Ada: Yes.');
    expect(questions[0]?.text).toBe('Tell us about the sea.');
  });

  test('a question reaches to the next one, the last one to the end', () => {
    const { questions, sentences, all } = outlineOf(
      'Ines: Why?',
      'Ada: So. Yes.',
      'Ines: Now?',
      'Ada: No.',
    );
    expect(questions.map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, sentences],
    ]);
    expect(questions.reduce((sum, { length }) => sum + length, 0)).toBe(all);
  });

  test('cuts an endless question between words', () => {
    const { questions } = outlineOf(`Ines: ${'why and '.repeat(60)}why?`, 'Ada: So.');
    expect(questions[0]?.text.length).toBeLessThanOrEqual(LONGEST_QUESTION + 1);
    expect(questions[0]?.text).toMatch(/(?:why|and)…$/u);
  });
});

describe('the outline of a book', () => {
  /** "Chapter" lines are listed; the number before one is its level. */
  function bookOf(...lines: string[]) {
    const { article, script } = aReading(lines.map((line) => line.replace(/^\d /, '')));
    const contents = lines.flatMap((line, block): ContentsEntry[] =>
      /^\d /.test(line)
        ? [{ title: line.slice(2), level: Number(line[0]), block } as ContentsEntry]
        : [],
    );
    const reading = { article: { ...article, contents }, script };
    const segments = segmentScript(reading.article, reading.script);
    return contentsOrQuestions(reading, segments, makeTimeline(segments, reading.script));
  }

  const book = bookOf(
    'The Ferry Book.',
    '1 Part One.',
    '2 The Quay.',
    'Lamps. Boats.',
    '2 Ice.',
    'It was white.',
    '1 Notes.',
  );

  test('is its table of contents, not its questions', () => {
    expect(book.kind).toBe('chapters');
    expect(book.entries.map(({ text, level, from, to }) => [text, level, from, to])).toEqual([
      ['Part One.', 1, 1, 7],
      ['The Quay.', 2, 2, 5],
      ['Ice.', 2, 5, 7],
      ['Notes.', 1, 7, 8],
    ]);
  });

  test('leaves out what nobody reads aloud', () => {
    const { article, script } = aReading(['Lamps.', 'Notes.']);
    const contents = [0, 1].map((block) => ({ title: String(block), level: 1, block }));
    const reading = { article: { ...article, contents: contents as ContentsEntry[] }, script };
    const segments = segmentScript(reading.article, reading.script).slice(0, 1);
    const outline = contentsOrQuestions(reading, segments, makeTimeline(segments, script));
    expect(outline.entries.map(({ text }) => text)).toEqual(['0']);
  });

  test('tells the innermost chapter of a sentence', () => {
    const titles = [0, 1, 2, 4, 6, 7].map((segment) => book.entries[entryAt(book, segment)]?.text);
    expect(titles).toEqual([undefined, 'Part One.', 'The Quay.', 'The Quay.', 'Ice.', 'Notes.']);
  });

  test('leads on to the next, and back to the beginning first', () => {
    const from = (segment: number, by: 1 | -1) => entryFrom(book, segment, by)?.text ?? null;
    expect([from(0, 1), from(3, 1), from(7, 1)]).toEqual(['Part One.', 'Ice.', null]);
    expect([from(6, -1), from(5, -1), from(1, -1), from(0, -1)]).toEqual([
      ...['Ice.', 'The Quay.', null, null],
    ]);
  });
});
