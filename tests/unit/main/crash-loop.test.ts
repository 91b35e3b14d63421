import { expect, test } from 'vitest';
import { recoveryAfter } from '../../../main/crash-loop.js';

test('after a first failure the window comes back with its article', () => {
  expect(recoveryAfter([1_000])).toBe('reload-with-article');
});

test('after a second one within a minute it comes back without', () => {
  expect(recoveryAfter([1_000, 30_000])).toBe('reload-empty');
});

test('a third one within a minute ends it', () => {
  expect(recoveryAfter([1_000, 30_000, 60_000])).toBe('give-up');
});

test('what is longer ago does not count', () => {
  expect(recoveryAfter([1_000, 2_000, 90_000])).toBe('reload-with-article');
  expect(recoveryAfter([1_000, 60_000, 90_000])).toBe('reload-empty');
});
