// Judges one report of a driver by all checks.
import type { CheckId } from '../../../shared/check/checkIds.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import { judge, type Verdict } from '../../../shared/model/verdict.ts';
import { allChecks } from './allChecks.ts';
import type { CheckContext } from './check.ts';
import { isBusy } from './makeResult.ts';

/** All results and what they come to. */
export interface Judgement {
  readonly checks: readonly CheckResult[];
  readonly verdict: Verdict;
  /** Checks that did not pass, worst first. */
  readonly concerns: readonly CheckId[];
}

/** Runs every check; the verdict is incomplete when the terminal was busy or the reading was cancelled or broken off. */
export const runHealthChecks = (context: CheckContext): Judgement => {
  const checks = allChecks.map((check) => check.judge(context));
  const isIncomplete = isBusy(context.report) || context.report.ending !== 'complete';
  const outcomes = checks.map(({ outcome }) => outcome);
  const ids = (wanted: 'fail' | 'warn'): CheckId[] =>
    checks.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);
  return { checks, verdict: judge(outcomes, isIncomplete), concerns: [...ids('fail'), ...ids('warn')] };
};
