import { describe, expect, test } from 'vitest';
import { DOCUMENT_FORMATS } from '../../../fixtures/documents/document-file.js';
import {
  ANSWERS,
  INTRODUCTION,
  LAYOUTS,
  QUESTIONS,
  TITLE,
} from '../../../fixtures/documents/interviews.js';
import { readFile, spoken } from './spoken.js';

describe.each(DOCUMENT_FORMATS)('an interview saved as $name', ({ ending, make }) => {
  test.each(LAYOUTS)('with $name is told by who says what', async ({ blocks }) => {
    const reading = await readFile(make(blocks), `talk.${ending}`);
    expect(reading.article.title).toBe(TITLE);
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
