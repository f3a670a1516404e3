import { expect, test } from 'vitest'
import { countPlaywright, countVitest, judgeRun, sayCounts } from '../../scripts/test-counts.mjs'

const file = (status: string, ...tests: readonly string[]) => ({
  status,
  assertionResults: tests.map(test => ({ status: test })),
})

test('counts what Vitest reports, and a file that could not be loaded as one failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed'), file('failed')],
  }
  expect(countVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
})

test.each([
  ['sound', { expected: 4, unexpected: 0, flaky: 0, skipped: 1 }, [], { passed: 4, failed: 0, skipped: 1 }],
  ['failing', { expected: 4, unexpected: 2, flaky: 0, skipped: 0 }, [], { passed: 4, failed: 2, skipped: 0 }],
  ['flaky', { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }, [], { passed: 4, failed: 1, skipped: 0 }],
  [
    'broken',
    { expected: 0, unexpected: 0, flaky: 0, skipped: 0 },
    [{}],
    { passed: 0, failed: 1, skipped: 0 },
  ],
])('counts what Playwright reports of a %s run', (_kind, stats, errors, counts) => {
  expect(countPlaywright({ stats, errors })).toEqual(counts)
})

const counts = { passed: 3, failed: 0, skipped: 0 }

test.each([
  ['a run that passed', counts, 0, counts],
  ['a run that failed without a failed test', counts, 1, { ...counts, failed: 1 }],
  ['a run with a failed test', { ...counts, failed: 2 }, 1, { ...counts, failed: 2 }],
  ['a run without a report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ['a run that crashed', null, 139, { passed: 0, failed: 1, skipped: 0 }],
])('judges %s', (_kind, found, status, wanted) => {
  expect(judgeRun(found, status)).toEqual(wanted)
})

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
  [{ passed: 12, failed: 1, skipped: 2 }, '12 passed, 1 failed, 2 skipped'],
])('says %j as one line', (found, line) => {
  expect(sayCounts(found)).toBe(line)
})
