import { describe, expect, it } from 'vitest';
import {
  addCounts,
  countLine,
  countPlaywright,
  countVitest,
  failuresOfVitest,
} from '../../../../electron/install/countResults.mjs';

const vitest = (more: object = {}): Record<string, unknown> => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [],
  ...more,
});
const playwright = (stats: object = {}, more: object = {}): Record<string, unknown> => ({
  stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors: [],
  ...more,
});

describe('countVitest', () => {
  it('counts passed, failed, skipped and planned tests', () => {
    const report = vitest({ numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(countVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(countVitest(vitest({ testResults }), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a failing test once, not its file a second time', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countVitest(vitest({ numFailedTests: 1, testResults }), 1).failed).toBe(1);
  });

  it('takes a bad exit status without a failing test for a failure', () => {
    expect(countVitest(vitest(), 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a runner that left no report as one failure, whatever its status', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countVitest({}, 0).failed).toBe(1);
  });
});

describe('failuresOfVitest', () => {
  it('names each failed test with its file and the first line of its reason', () => {
    const failed = { status: 'failed', fullName: 'a cable breaks', failureMessages: ['expected 1 to be 2\n  at x'] };
    const testResults = [
      { name: 'a.test.ts', status: 'failed', assertionResults: [{ status: 'passed' }, failed] },
      { name: 'b.test.ts', status: 'failed', message: 'cannot load\nstack', assertionResults: [] },
      { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
    ];
    expect(failuresOfVitest(vitest({ testResults }))).toEqual([
      'a.test.ts › a cable breaks: expected 1 to be 2',
      'b.test.ts: cannot load',
    ]);
    expect(failuresOfVitest(null)).toEqual(['vitest left no report']);
  });
});

describe('countPlaywright', () => {
  it('counts tests, and errors outside of tests', () => {
    const report = playwright({ unexpected: 1, skipped: 4 }, { errors: [{ message: 'no file' }] });
    expect(countPlaywright(report, 1)).toEqual({ passed: 2, failed: 2, skipped: 4 });
  });

  it('counts a runner that left no report as one failure', () => {
    expect(countPlaywright(null, 0).failed).toBe(1);
    expect(countPlaywright({ errors: [] }, 1).failed).toBe(1);
  });
});

describe('countLine', () => {
  it('names skipped tests only when there are some', () => {
    expect(countLine(addCounts([countVitest(vitest(), 0), countPlaywright(playwright(), 0)]))).toBe(
      '5 passed, 0 failed',
    );
    expect(countLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
