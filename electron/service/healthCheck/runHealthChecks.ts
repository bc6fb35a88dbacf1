// Judges one report of a driver by all checks.
import type { CheckId } from '../../../shared/check/checkIds.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import { judge, type Verdict } from '../../../shared/model/verdict.ts';
import { allChecks } from './allChecks.ts';
import type { CheckContext } from './check.ts';
import { isBusy } from './makeResult.ts';
import { withOrigin } from './withOrigin.ts';

/** All results and what they come to. */
export interface Judgement {
  readonly checks: readonly CheckResult[];
  readonly verdict: Verdict;
  /** Checks that did not pass, worst first. */
  readonly concerns: readonly CheckId[];
}

const judgementOf = (checks: readonly CheckResult[], isIncomplete: boolean): Judgement => {
  const outcomes = checks.map(({ outcome }) => outcome);
  const ids = (wanted: 'fail' | 'warn'): CheckId[] =>
    checks.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);
  return { checks, verdict: judge(outcomes, isIncomplete), concerns: [...ids('fail'), ...ids('warn')] };
};

/** Runs every check; the verdict is incomplete when the terminal was busy or the reading was cancelled or broken off. */
export const runHealthChecks = (context: CheckContext): Judgement =>
  judgementOf(
    allChecks.map((check) => withOrigin(check.judge(context), context)),
    isBusy(context.report) || context.report.ending !== 'complete',
  );

/** A judgement that the results of a person's own hands and eyes have joined; what was incomplete stays so. */
export const withAnswered = (judged: Judgement, answered: readonly CheckResult[]): Judgement =>
  answered.length === 0 ? judged : judgementOf([...judged.checks, ...answered], judged.verdict === 'incomplete');

/** The judgement of a record that holds no reading, which is never complete. */
export const judgeAnswered = (answered: readonly CheckResult[]): Judgement => judgementOf(answered, true);
