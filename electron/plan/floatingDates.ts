// The next date of a floating plan: counted from the day on which the last one was completed. Pure.
import type { NonWorkingRule, Occurrence, Recurrence } from '../../shared/plan/recurrence.ts';
import { dayOf, numberOf } from './dayNumber.ts';
import { dueDates, dueDayOf, skippedInARow } from './dueDates.ts';
import { bindRule } from './ruleDays.ts';
import type { WorkCalendar } from './workCalendar.ts';

/** How far a floating plan has got for one subject. */
export interface FloatingRequest {
  readonly firstOn: string;
  /** Local day on which the last one was completed; null = none was yet. */
  readonly completedOn: string | null;
  /** How many dates there were already; ends a counted rule. */
  readonly made: number;
  readonly nonWorking: NonWorkingRule;
  readonly calendar: WorkCalendar;
}

/** A completion starts the rule anew on its day; how often was counted by the caller, so only `until` stays. */
const fromCompletion = (rule: Recurrence): Recurrence =>
  rule.ends.kind === 'count' ? { ...rule, ends: { kind: 'never' } } : rule;

const isOver = ({ ends }: Recurrence, made: number): boolean => ends.kind === 'count' && made >= ends.count;

/** The next date; null = the plan is over. An early completion brings the next one forward, a late one puts it off. */
export const nextFloating = (rule: Recurrence, request: FloatingRequest): Occurrence | null => {
  const { firstOn, completedOn, made, nonWorking, calendar } = request;
  if (isOver(rule, made)) return null;
  if (completedOn === null) return dueDates(rule, { firstOn, nonWorking, calendar, count: 1 })[0] ?? null;
  const completed = numberOf(completedOn);
  let skipped = 0;
  for (const day of bindRule(fromCompletion(rule), completedOn).from(completed + 1)) {
    const due = dueDayOf(day, nonWorking, calendar);
    // Moved back to the day of the completion it would be the same work again.
    if (due !== null && due > completed) return { on: dayOf(day), dueOn: dayOf(due) };
    skipped += 1;
    if (skipped > skippedInARow) break;
  }
  return null;
};

/** What the dates will be if each one is completed on the day it is due; `count` at the most. */
export const floatingDates = (rule: Recurrence, request: FloatingRequest, count: number): readonly Occurrence[] => {
  const dates: Occurrence[] = [];
  let { completedOn, made } = request;
  while (dates.length < count) {
    const next = nextFloating(rule, { ...request, completedOn, made });
    if (next === null) break;
    dates.push(next);
    completedOn = next.dueOn;
    made += 1;
  }
  return dates;
};
