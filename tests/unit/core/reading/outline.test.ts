import { describe, expect, test } from 'vitest';
import { LONGEST_QUESTION, questionsOf } from '../../../../core/reading/outline.js';
import type { Question } from '../../../../core/reading/outline.js';
import { makeTimeline, totalLength } from '../../../../core/reading/timeline.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { aReading } from '../../../fakes/builders.js';

function outlineOf(...lines: string[]): { questions: Question[]; sentences: number; all: number } {
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
