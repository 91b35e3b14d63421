import { describe, expect, test } from 'vitest';
import { exchangeWith } from '../../../../core/reading/exchange.js';
import { textOf } from '../../../../core/reading/outline.js';
import type { SpeakerId } from '../../../../core/script/script.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { aReading } from '../../../fakes/builders.js';

const LONG = `${'On and on it went, '.repeat(30)}until it stopped.`;

function heard(lines: Parameters<typeof aReading>[0], name: string): string[] {
  const { article, script } = aReading(lines);
  const segments = segmentScript(article, script);
  const speaker = script.cast.findIndex((each) => each.name === name) as SpeakerId;
  return exchangeWith(script, segments, speaker).map(({ span }) => textOf(article, span));
}

describe('the sample of a speaker', () => {
  const lines = [
    { speaker: 'narrator', text: 'The keeper of the bridge', kind: 'title' },
    'Ada Byron kept the bridge for forty years.',
    'Ines: Good morning to you. When did you first see the bridge?',
    'Ada: On the day that I was born. My mother held me up to the window.',
    'Ines: And would you build it again?',
    'Ada: Tomorrow, if I had the stones.',
  ] as const;

  test('who asks: the end of a question, and the beginning of its answer', () => {
    expect(heard(lines, 'Ines')).toEqual([
      'When did you first see the bridge?',
      'On the day that I was born.',
    ]);
  });

  test('who answers: the same exchange', () => {
    expect(heard(lines, 'Ada')).toEqual(heard(lines, 'Ines'));
  });

  test('the narrator: a sentence of theirs, the title only where there is no other', () => {
    expect(heard(lines, 'narrator')).toEqual(['Ada Byron kept the bridge for forty years.']);
    expect(heard([lines[0], ...lines.slice(2)], 'narrator')).toEqual(['The keeper of the bridge']);
  });

  test('is the shortest there is where all are long or curt', () => {
    const answers = ['Ines: Why?', `Ada: ${LONG}`, 'Ines: Why not?', 'Ada: Because I said so.'];
    expect(heard(answers, 'Ada')).toEqual(['Why not?', 'Because I said so.']);
  });

  test('of somebody who is in no exchange is a sentence of theirs', () => {
    const alone = ['Nobody asked anything of her at all.', 'Ada: I simply began to talk one day.'];
    expect(heard(alone, 'Ada')).toEqual(['I simply began to talk one day.']);
  });

  test('of somebody who says nothing is empty', () => {
    expect(heard(['Ada: I was alone in the house all day.'], 'narrator')).toEqual([]);
  });
});
