import { expect, test } from 'vitest';
import { playwrightCounts, stageCounts, vitestCounts } from '../../../tools/test/reports.mjs';
import { isOlder } from '../../../tools/setup/command.mjs';

test('a stage without a report counts as one test', () => {
  expect(stageCounts(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(stageCounts(2, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that complains although its tests passed is a failure', () => {
  const counts = { passed: 7, failed: 0, skipped: 0 };
  expect(stageCounts(0, counts)).toEqual(counts);
  expect(stageCounts(1, counts)).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test('a stage whose tests were not found is a failure', () => {
  const none = { passed: 0, failed: 0, skipped: 3 };
  expect(stageCounts(0, none)).toEqual({ passed: 0, failed: 1, skipped: 3 });
});

test('a test file that cannot be loaded is a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test('errors outside of tests count, tests that needed a second try have passed', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 3 };
  const report = { stats, errors: [{ message: 'no such fixture' }] };
  expect(playwrightCounts(report)).toEqual({ passed: 6, failed: 3, skipped: 3 });
});

test.each([
  ['20.18.9', true],
  ['18.20.0', true],
  ['20.19.0', false],
  ['20.20.2', false],
  ['22.1.0', false],
])('Node %s is too old: %s', (version, expected) => {
  expect(isOlder(version, '20.19')).toBe(expected);
});
