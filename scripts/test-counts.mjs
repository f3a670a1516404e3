/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts what Vitest's JSON report says. A file that could not be loaded has no tests in it and counts as one failure.
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  ).length
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * Counts what Playwright's JSON report says. A test that passed only when tried again counts as failed, and so does an
 * error outside of the tests.
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  }
}

/**
 * What a run counts for: a runner that failed without naming a failed test counts as one failure.
 * @param {Counts | null} counts `null` where the runner left no report
 * @param {number} status its exit status
 * @returns {Counts}
 */
export function judgeRun(counts, status) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 }
  return { passed, failed: failed === 0 && (status !== 0 || counts === null) ? 1 : failed, skipped }
}

/**
 * The line that a test run ends with.
 * @param {Counts} counts
 */
export function sayCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
