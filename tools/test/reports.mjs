/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts of vitest's JSON report. A file that could not even be loaded has no tests of its own: it
 * counts as one that failed.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Counts of Playwright's JSON report. Errors outside of any test count as one failure each; a test
 * that passed only when it was tried again, as passed.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const { expected, flaky, unexpected, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/**
 * What a stage contributes to the sum.
 *
 * @param {number} exitCode
 * @param {Counts | null} counts null when the stage has no report or did not come to write it
 * @returns {Counts}
 */
export function stageCounts(exitCode, counts) {
  if (counts === null) {
    return { passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1, skipped: 0 };
  }
  // A runner that complains although every test passed has a reason; one without tests, none.
  const isHollow = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isHollow ? { ...counts, failed: 1 } : counts;
}
