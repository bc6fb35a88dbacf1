// Whether a rule can ever be due; answered in bounded time, whatever the rule is. Pure.
import type { NonWorkingRule, Recurrence } from '../../shared/plan/recurrence.ts';
import { dayOf, numberOf } from './dayNumber.ts';
import { dueDates } from './dueDates.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** What is wrong with a rule; the codes of the failures. */
export type RuleProblem = 'plan.never-fires' | 'plan.ends-before-start';

/** A first date that lies more than a hundred years ahead is none. */
const patienceDays = 36_525;

/** Why nothing will ever be due by a rule with this first date; null = it will. */
export const ruleProblem = (
  rule: Recurrence,
  firstOn: string,
  by: { readonly nonWorking: NonWorkingRule; readonly calendar: WorkCalendar },
): RuleProblem | null => {
  if (rule.ends.kind === 'until' && rule.ends.on < firstOn) return 'plan.ends-before-start';
  const until = dayOf(Math.min(numberOf('9999-12-31'), numberOf(firstOn) + patienceDays));
  return dueDates(rule, { firstOn, until, count: 1, ...by }).length === 0 ? 'plan.never-fires' : null;
};
