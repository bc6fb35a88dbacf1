// The day of the next job of a plan.
import type { Plan } from '../../../shared/plan/plan.ts';
import { addDays } from '../../plan/days.ts';
import { nextDueDate } from '../../plan/dueDates.ts';
import type { WorkCalendar } from '../../plan/workCalendar.ts';
import type { PlanStore } from '../../store/planStore.ts';
import type { PlanSubject } from './planSubjects.ts';

/** What it is looked up in. */
export interface NextScene {
  readonly plans: PlanStore;
  /** Local day. */
  readonly today: string;
  readonly calendar: WorkCalendar;
}

/** From today on; null = none. Of fixed dates by the rule, whatever single jobs were moved to. */
export const nextOfPlan = async (
  plan: Plan,
  subjects: readonly PlanSubject[],
  { plans, today, calendar }: NextScene,
): Promise<string | null> => {
  if (plan.trigger.kind !== 'calendar' || plan.trigger.mode === 'floating') return plans.next(plan.id, today);
  const { recurrence, nonWorking, firstOn } = plan.trigger;
  const first = new Set(subjects.map(({ key }) => plan.firstDates[key] ?? firstOn));
  const from = (await plans.isOpenOn(plan.id, today)) ? today : addDays(today, 1);
  const days = [...first].flatMap(
    (one) => nextDueDate(recurrence, from, { firstOn: one, nonWorking, calendar })?.dueOn ?? [],
  );
  return days.toSorted()[0] ?? null;
};
