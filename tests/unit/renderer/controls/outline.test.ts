import { describe, expect, test } from 'vitest';
import type { OutlineEntry } from '../../../../core/reading/outline.js';
import { listed, wasHeard } from '../../../../renderer/controls/outline.js';

test('an entry is heard only when all of it was', () => {
  const question = { from: 4, to: 7 };
  expect(wasHeard(question, new Set([4, 5, 6]))).toBe(true);
  expect(wasHeard(question, new Set([4, 6]))).toBe(false);
  expect(wasHeard(question, new Set())).toBe(false);
});

describe('of a book of many sections', () => {
  /** Chapters of ten sentences, a section for every one. */
  const entries = Array.from({ length: 60 }, (_, chapter) => chapter * 10).flatMap((from) =>
    Array.from({ length: 11 }, (_, index): OutlineEntry => {
      const isChapter = index === 0;
      const start = from + Math.max(0, index - 1);
      const to = isChapter ? from + 10 : start + 1;
      const level = isChapter ? 1 : 2;
      return { turn: 0 as OutlineEntry['turn'], text: '', level, from: start, to, length: 1 };
    }),
  );
  const outline = { kind: 'chapters', entries } as const;

  test('the chapters are listed, and the sections of the one where reading is', () => {
    const shown = listed(outline, 11 * 3 + 4);
    expect(shown.filter((index) => index % 11 === 0)).toHaveLength(60);
    expect(shown.filter((index) => index % 11 !== 0)).toEqual(
      Array.from({ length: 10 }, (_, index) => 11 * 3 + 1 + index),
    );
  });

  test('at its end, and before anything is read, a list stays short', () => {
    expect(listed(outline, entries.length - 1).at(-1)).toBe(entries.length - 1);
    expect(listed(outline, -1)).toHaveLength(60);
  });
});
