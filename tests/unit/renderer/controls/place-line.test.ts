import { describe, expect, test } from 'vitest';
import { makeTimeline, timelineBars } from '../../../../core/reading/timeline.js';
import { segmentScript } from '../../../../core/speech/segmenter.js';
import { barsPath } from '../../../../renderer/controls/line-bars.js';
import { keyTarget } from '../../../../renderer/controls/place-line.js';
import { aReading } from '../../../fakes/builders.js';

const { article, script } = aReading([
  'One thing. Two things.',
  'Ines: Why? Why not?',
  'Ada: So. And so. And on.',
]);
const timeline = makeTimeline(segmentScript(article, script), script);

function key(name: string, modifiers: Partial<KeyboardEvent> = {}): KeyboardEvent {
  const none = { ctrlKey: false, metaKey: false, altKey: false };
  return { key: name, ...none, ...modifiers } as KeyboardEvent;
}

describe('the keys of the line', () => {
  test.each([
    ['ArrowRight', 2, 3],
    ['ArrowUp', 2, 3],
    ['ArrowLeft', 2, 1],
    ['ArrowDown', 2, 1],
    ['PageUp', 0, 2],
    ['PageUp', 5, 5],
    ['PageDown', 5, 4],
    ['PageDown', 4, 2],
    ['PageDown', 0, 0],
    ['Home', 5, 0],
    ['End', 0, 6],
  ])('%s from sentence %i leads to %i', (name, from, to) => {
    expect(keyTarget(key(name), from, timeline)).toBe(to);
  });

  test('all others are left alone, and so is everything with Ctrl, Alt or Cmd', () => {
    expect(keyTarget(key('j'), 2, timeline)).toBeNull();
    expect(keyTarget(key('ArrowLeft', { ctrlKey: true }), 2, timeline)).toBeNull();
    expect(keyTarget(key('ArrowLeft', { altKey: true }), 2, timeline)).toBeNull();
  });
});

test('bars of one role are one path, each bar a closed figure', () => {
  const bars = timelineBars(timeline, 500);
  const path = barsPath(bars, 'interviewer');
  expect(path.match(/M/gu)).toHaveLength(1);
  expect(path).not.toContain('NaN');
  expect(path.endsWith('z')).toBe(true);
  expect(barsPath(bars, 'other')).toBe('');
});
