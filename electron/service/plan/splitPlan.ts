// “This and all following”: the plan ends before a day, and another goes on from it in the same rhythm. Pure.
import type { PlanDraft } from '../../../shared/plan/plan.ts';
import type { Recurrence } from '../../../shared/plan/recurrence.ts';
import { addDays } from '../../plan/days.ts';
import { dueDates } from '../../plan/dueDates.ts';
import { nextFloating } from '../../plan/floatingDates.ts';
import { everyDay } from '../../plan/workCalendar.ts';
import type { FloatingState } from '../../store/planStore.ts';
import type { CalendarTrigger } from './planDates.ts';

const onRule = (recurrence: Recurrence, firstOn: string, more: { after?: string; until?: string; count?: number }) =>
  dueDates({ ...recurrence, except: [] }, { firstOn, nonWorking: 'stay', calendar: everyDay, ...more });

/** What “as the first date has it” means, said in so many words, so that a later first date keeps it. */
const explicit = (recurrence: Recurrence, firstOn: string): Recurrence => {
  const hasDays = recurrence.monthDays.length > 0 || recurrence.weekdays.length > 0;
  const [month, day] = [Number(firstOn.slice(5, 7)), Number(firstOn.slice(8, 10))];
  if (recurrence.frequency === 'monthly') return hasDays ? recurrence : { ...recurrence, monthDays: [day] };
  if (recurrence.frequency !== 'yearly' || hasDays) return recurrence;
  return {
    ...recurrence,
    monthDays: [day],
    months: recurrence.months.length > 0 ? recurrence.months : [month],
  };
};

/** A plan that ends before a day. */
export const endedBefore = (draft: PlanDraft, day: string): PlanDraft => {
  if (draft.trigger.kind !== 'calendar') return draft;
  const { recurrence } = draft.trigger;
  const last = addDays(day, -1);
  const { ends } = recurrence;
  const isOver = ends.kind === 'until' && ends.on <= last;
  const until = isOver ? recurrence : { ...recurrence, ends: { kind: 'until' as const, on: last } };
  return { ...draft, trigger: { ...draft.trigger, recurrence: until } };
};

/** How many dates of a counted rule are left from a day on; a count that the person has changed is taken as it is. */
const countLeft = (draft: PlanDraft, before: PlanDraft, day: string): Recurrence | null => {
  if (draft.trigger.kind !== 'calendar') return null;
  const { recurrence } = draft.trigger;
  if (recurrence.ends.kind !== 'count' || before.trigger.kind !== 'calendar') return recurrence;
  const former = before.trigger.recurrence.ends;
  if (former.kind !== 'count' || former.count !== recurrence.ends.count) return recurrence;
  const used = onRule(before.trigger.recurrence, before.trigger.firstOn, { until: addDays(day, -1) }).length;
  const count = former.count - used;
  return count < 1 ? null : { ...recurrence, ends: { kind: 'count', count } };
};

/**
 * The draft as it goes on from a day: its first dates are those of its own rhythm that lie on that day or later. Null =
 * nothing is left of it.
 */
export const goingOnFrom = (draft: PlanDraft, before: PlanDraft, day: string): PlanDraft | null => {
  if (draft.trigger.kind !== 'calendar') return draft;
  const { firstOn } = draft.trigger;
  const left = countLeft(draft, before, day);
  if (left === null) return null;
  const endless: Recurrence = { ...left, ends: left.ends.kind === 'count' ? { kind: 'never' } : left.ends };
  const moved = (first: string): string | null =>
    first >= day ? first : (onRule(endless, first, { after: addDays(day, -1), count: 1 })[0]?.on ?? null);
  const next = moved(firstOn);
  if (next === null) return null;
  const own = Object.entries(draft.firstDates).map(([key, first]) => [key, moved(first) ?? first] as const);
  return {
    ...draft,
    firstDates: Object.fromEntries(own),
    // Only where a short month has changed the day of the month.
    trigger: {
      ...draft.trigger,
      recurrence: next.slice(8) === firstOn.slice(8) ? left : explicit(left, firstOn),
      firstOn: next,
    },
  };
};

/**
 * First dates of a floating plan that goes on from a day: what each subject waits for, and where somebody is at that
 * already, the date after it. Who waits for nothing from that day on is not named.
 */
export const firstAfterSplit = (
  states: readonly Pick<FloatingState, 'subject' | 'openOrigin' | 'touched'>[],
  { recurrence }: CalendarTrigger,
  from: string,
): Readonly<Record<string, string>> => {
  const first = ({ openOrigin, touched }: (typeof states)[number]): string | null => {
    const on = openOrigin?.slice(0, from.length) ?? '';
    if (on < from || touched === 0) return on < from ? null : on;
    const next = { firstOn: on, completedOn: on, made: 0, nonWorking: 'stay', calendar: everyDay } as const;
    return nextFloating(recurrence, next)?.on ?? null;
  };
  return Object.fromEntries(
    states.flatMap((state) => {
      const on = first(state);
      return on === null ? [] : [[state.subject, on] as const];
    }),
  );
};
