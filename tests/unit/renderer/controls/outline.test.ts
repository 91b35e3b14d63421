import { expect, test } from 'vitest';
import { heardState } from '../../../../renderer/controls/outline.js';

const question = { from: 4, to: 7 };

test('a question is being read while its sentences or its answer’s are', () => {
  expect(heardState(question, 4, new Set())).toBe('now');
  expect(heardState(question, 6, new Set([4, 5]))).toBe('now');
});

test('a question is heard only when all of it was', () => {
  expect(heardState(question, 9, new Set([4, 5, 6]))).toBe('heard');
  expect(heardState(question, 9, new Set([4, 6]))).toBe('to-come');
  expect(heardState(question, null, new Set())).toBe('to-come');
});
