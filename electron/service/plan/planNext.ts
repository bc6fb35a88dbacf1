// The day of the next job of a plan.
import type { Plan } from '../../../shared/plan/plan.ts';
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

/** From today on; null = none. A job that a person moved counts on the day to which it was moved. */
export const nextOfPlan = async (
  plan: Plan,
  subjects: readonly PlanSubject[],
  { plans, today, calendar }: NextScene,
): Promise<string | null> => {
  const next = await plans.next(plan.id, today);
  if (next !== null || plan.trigger.kind !== 'calendar' || plan.trigger.mode === 'floating') return next;
  const { recurrence, nonWorking, firstOn } = plan.trigger;
  const first = new Set(subjects.map(({ key }) => plan.firstDates[key] ?? firstOn));
  const days = [...first].flatMap(
    (one) => nextDueDate(recurrence, today, { firstOn: one, nonWorking, calendar })?.dueOn ?? [],
  );
  return days.toSorted()[0] ?? null;
};
