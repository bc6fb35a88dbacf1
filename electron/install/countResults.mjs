// Adds up what the test runners report. Pure. A runner that left no report, or ended badly although nothing in its
// report failed, counts as one failure, so that no crash can look like success.

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {readonly { name?: string, status: string, message?: string, assertionResults: readonly { status: string, fullName?: string, failureMessages?: readonly string[] }[] }[]} testResults
 */

/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: readonly unknown[] }} PlaywrightReport */

/**
 * @param {Record<string, unknown> | null} raw
 * @param {number} status exit status of the runner
 * @returns {Count}
 */
export function countVitest(raw, status) {
  const report = /** @type {VitestReport | null} */ (/** @type {unknown} */ (raw));
  if (report === null || typeof report.testResults !== 'object') return crashed;
  // A file that could not even be loaded has failed, and has no test in it that could say so.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
  return heedStatus(count, status);
}

/**
 * What failed in vitest, a line each with the first line of its reason: the last lines of a long output are those that are read.
 * @param {Record<string, unknown> | null} raw
 * @returns {string[]}
 */
export function failuresOfVitest(raw) {
  const report = /** @type {VitestReport | null} */ (/** @type {unknown} */ (raw));
  if (report === null || typeof report.testResults !== 'object') return ['vitest left no report'];
  return report.testResults.flatMap((file) => {
    if (file.status !== 'failed') return [];
    const tests = file.assertionResults.filter((test) => test.status === 'failed');
    const place = file.name ?? 'a file';
    if (tests.length === 0) return [`${place}: ${firstLine(file.message)}`];
    return tests.map((test) => `${place} › ${test.fullName ?? ''}: ${firstLine(test.failureMessages?.[0])}`);
  });
}

/** @param {string | undefined} text */
function firstLine(text) {
  return (text ?? '').split('\n')[0]?.slice(0, 300) ?? '';
}

/**
 * @param {Record<string, unknown> | null} raw
 * @param {number} status exit status of the runner
 * @returns {Count}
 */
export function countPlaywright(raw, status) {
  const report = /** @type {PlaywrightReport | null} */ (/** @type {unknown} */ (raw));
  if (report === null || typeof report.stats !== 'object') return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return heedStatus({ passed: expected + flaky, failed: unexpected + (report.errors?.length ?? 0), skipped }, status);
}

/** @param {readonly Count[]} counts */
export function addCounts(counts) {
  return counts.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The last line of `npm test`.
 * @param {Count} count
 * @returns {string}
 */
export function countLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @type {Count} */
const crashed = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {Count} count
 * @param {number} status
 */
function heedStatus(count, status) {
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}
