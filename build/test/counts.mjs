import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0 };
/** @type {Counts} */
export const onePassed = { ...none, passed: 1 };
/** @type {Counts} */
export const oneFailed = { ...none, failed: 1 };
/** @type {Counts} */
export const oneSkipped = { ...none, skipped: 1 };

/**
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * The plain line that a run ends with.
 * @param {Counts} counts
 */
export const lineOf = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * What vitest's JSON report says. A run that ended badly without a failed test (a file that did not load, an error
 * outside a test, no report at all, nothing run) counts as one failure: it must never look green.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countReport(file, exitCode) {
  let counts = none;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts = {
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
      skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
    };
  } catch {
    return oneFailed;
  }
  const sound = counts.passed + counts.failed + counts.skipped > 0;
  return counts.failed === 0 && (exitCode !== 0 || !sound) ? { ...counts, failed: 1 } : counts;
}
