// What the plans will make on days for which no jobs exist yet.
import type { JobFilter, PlannedDate } from '../../../shared/ipc/jobsContract.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { Unit } from '../../../shared/plan/unit.ts';
import { addDays } from '../../plan/days.ts';
import { dueDates } from '../../plan/dueDates.ts';
import { floatingDates } from '../../plan/floatingDates.ts';
import type { WorkCalendar } from '../../plan/workCalendar.ts';
import type { PlanMark } from '../../store/planMark.ts';
import type { CalendarTrigger } from './planDates.ts';
import { type PlanSubject, subjectsOf } from './planSubjects.ts';
import type { WithPlanWork } from './planWork.ts';

interface Span extends JobFilter {
  readonly from: string;
  readonly until: string;
}

interface Scene extends WithPlanWork {
  readonly calendar: WorkCalendar;
  readonly today: string;
}

const isAny = (wanted: string | null | undefined, found: string | null): boolean => wanted == null || wanted === found;

const isWanted = (plan: Plan, { kind, planId, assignee, phases, text }: Span): boolean =>
  plan.removedAt === null &&
  plan.pausedAt === null &&
  isAny(kind, plan.kind) &&
  isAny(planId, plan.id) &&
  isAny(assignee, plan.assignee) &&
  (phases == null || phases.length === 0 || phases.includes('upcoming')) &&
  (text == null || `${plan.name.zh} ${plan.name.en}`.toLowerCase().includes(text.toLowerCase()));

const wanted = (subjects: readonly PlanSubject[], { unitId, store }: Span): readonly PlanSubject[] =>
  subjects.filter(
    (subject) =>
      (unitId == null || subject.unitId === unitId) &&
      (store == null ||
        subject.store === store ||
        subject.units.some((unit: Unit) => unit.store === store && subject.unitId !== null)),
  );

/** How many of each beginning there are, so that five hundred terminals with one first date are worked out once. */
const counted = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** A plan has made a date beyond its jobs already when there was none within them. */
const fixedDays = (
  plan: Plan,
  trigger: CalendarTrigger,
  {
    subjects,
    marks,
    span,
    calendar,
  }: {
    readonly subjects: readonly PlanSubject[];
    readonly marks: ReadonlyMap<string, PlanMark>;
    readonly span: Span;
    readonly calendar: WorkCalendar;
  },
): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  const keys = subjects.map(({ key }) => `${plan.firstDates[key] ?? trigger.firstOn} ${marks.get(key)?.through ?? ''}`);
  for (const [key, count] of counted(keys)) {
    const [firstOn = '', through = ''] = key.split(' ');
    if (through === '' || addDays(through, -31) > span.until) continue;
    const { recurrence, nonWorking } = trigger;
    const dates = dueDates(recurrence, {
      firstOn,
      nonWorking,
      calendar,
      after: through,
      dueFrom: span.from,
      dueUntil: span.until,
    });
    for (const { dueOn } of dates) days.set(dueOn, (days.get(dueOn) ?? 0) + count);
  }
  return days;
};

const mostFloating = 400;

const floatingDays = (
  trigger: CalendarTrigger,
  open: readonly string[],
  { span, calendar }: { readonly span: Span; readonly calendar: WorkCalendar },
): ReadonlyMap<string, number> => {
  const days = new Map<string, number>();
  const { recurrence, nonWorking } = trigger;
  if (recurrence.ends.kind === 'count') return days;
  for (const [dueOn, count] of counted(open)) {
    const request = { firstOn: dueOn, completedOn: dueOn, made: 0, nonWorking, calendar };
    for (const date of floatingDates(recurrence, request, mostFloating)) {
      if (date.dueOn > span.until) break;
      if (date.dueOn >= span.from) days.set(date.dueOn, (days.get(date.dueOn) ?? 0) + count);
    }
  }
  return days;
};

/** Planned dates of a span of days, as the calendar shows them. Rejects with store.* */
export const plannedBeyond = async (span: Span, scene: Scene): Promise<readonly PlannedDate[]> => {
  const { plans } = scene.shops.open;
  const units = await scene.work.units();
  const planned: PlannedDate[] = [];
  for (const plan of await plans.list()) {
    const { trigger } = plan;
    if (trigger.kind !== 'calendar' || !isWanted(plan, span)) continue;
    const subjects = wanted(subjectsOf(plan, units), span);
    if (subjects.length === 0) continue;
    const days =
      trigger.mode === 'fixed'
        ? fixedDays(plan, trigger, { ...scene, subjects, span, marks: await plans.marks(plan.id) })
        : floatingDays(
            trigger,
            (await plans.openDays(plan.id)).flatMap(({ subject, dueOn }) =>
              subjects.some(({ key }) => key === subject) ? [dueOn < scene.today ? scene.today : dueOn] : [],
            ),
            { span, calendar: scene.calendar },
          );
    for (const [dueOn, count] of days) {
      const { id: planId, kind, name: title, minutes, assignee } = plan;
      planned.push({ planId, kind, title, dueOn, dueTime: trigger.time, subjects: count, minutes, assignee });
    }
  }
  return planned.toSorted(
    (one, other) => one.dueOn.localeCompare(other.dueOn) || one.dueTime.localeCompare(other.dueTime),
  );
};
