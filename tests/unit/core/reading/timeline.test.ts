import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fractionAt,
  makeTimeline,
  segmentAt,
  timelineBars,
  totalLength,
} from '../../../../core/reading/timeline.js';
import type { Timeline } from '../../../../core/reading/timeline.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { aReading } from '../../../fakes/builders.js';

function timelineOf(...lines: string[]): Timeline {
  const { article, script } = aReading(lines);
  return makeTimeline(segmentScript(article, script), script);
}

const interview = timelineOf(
  'An introduction. It has two sentences.',
  'Ines: Why?',
  'Ada: Because I wanted to. And then I went on for a while.',
);

describe('the line of turns', () => {
  test('has one stretch for each turn, by role', () => {
    expect(interview.turns.map(({ role, from, to }) => [role, from, to])).toEqual([
      ['narrator', 0, 2],
      ['interviewer', 2, 3],
      ['interviewee', 3, 5],
    ]);
  });

  test('every sentence is found again at its own beginning', () => {
    for (let segment = 0; segment < 5; segment += 1) {
      expect(segmentAt(interview, fractionAt(interview, segment))).toBe(segment);
    }
  });

  test('any place on it is a sentence', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (fraction) => {
        const segment = segmentAt(interview, fraction);
        expect(segment).toBeGreaterThanOrEqual(0);
        expect(segment).toBeLessThan(5);
        expect(fractionAt(interview, segment)).toBeLessThanOrEqual(fraction);
      }),
    );
  });

  test('is as long as its bars, in order, without overlap', () => {
    const bars = timelineBars(interview, 300);
    expect(bars.map(({ role }) => role)).toEqual(['narrator', 'interviewer', 'interviewee']);
    let end = 0;
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(end);
      end = bar.x + bar.width;
    }
    expect(end).toBeCloseTo(300);
  });

  test('thousands of turns are merged to what a pixel can show', () => {
    const lines = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 'Ines: Why?' : 'Ada: So.'));
    expect(timelineBars(timelineOf(...lines), 600).length).toBeLessThanOrEqual(200);
  });

  test('an article without sentences has no bars and no length', () => {
    const { script } = aReading(['x']);
    const empty = makeTimeline([], script);
    expect(totalLength(empty)).toBe(0);
    expect(timelineBars(empty, 300)).toEqual([]);
    expect(fractionAt(empty, 0)).toBe(0);
  });
});
