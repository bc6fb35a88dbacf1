// The dates that a calendar plan has to have jobs for, subject by subject. Pure.
import { createHash } from 'node:crypto';
import type { Plan, PlanTrigger } from '../../../shared/plan/plan.ts';
import type { Occurrence } from '../../../shared/plan/recurrence.ts';
import { dayNumber } from '../../plan/dayNumber.ts';
import { addDays } from '../../plan/days.ts';
import { dueDates } from '../../plan/dueDates.ts';
import { nextFloating } from '../../plan/floatingDates.ts';
import { firstWorkingDay, type WorkCalendar } from '../../plan/workCalendar.ts';
import type { PlannedDate } from '../../store/planJobs.ts';
import type { PlanMark } from '../../store/planMark.ts';
import type { FloatingState } from '../../store/planStore.ts';

/** Jobs exist at least so many days ahead; they are made for a week more at once. */
export const horizonDays = { least: 366, most: 373 } as const;

/** A trigger by dates. */
export type CalendarTrigger = Extract<PlanTrigger, { kind: 'calendar' }>;

/** What dates are made from. */
export interface DatesScene {
  readonly plan: Plan;
  readonly trigger: CalendarTrigger;
  readonly calendar: WorkCalendar;
  readonly calendarKey: string;
  /** Local day. */
  readonly today: string;
  /** Local day on which the plan was made, while it has not yet been through all its subjects; else null. */
  readonly newSince: string | null;
}

/** What one subject's dates are made from besides. */
export interface SubjectScene {
  readonly key: string;
  readonly mark: PlanMark | undefined;
  readonly floating: FloatingState | undefined;
  /** Local day of the newest completion of a floating plan. */
  readonly completedOn: string | null;
}

/** Dates to be written; null = nothing has changed. */
export interface DatesToWrite {
  readonly clearFrom: string | null;
  readonly dates: readonly PlannedDate[];
  readonly mark: PlanMark;
}

const yearsAround = { before: 1, after: 3 } as const;

/** Which days are worked around a year, as one short text. */
export const calendarKeyOf = (calendar: WorkCalendar, today: string): string => {
  const year = Number(today.slice(0, 4));
  const from = dayNumber(year - yearsAround.before, 1, 1);
  const until = dayNumber(year + yearsAround.after, 1, 1);
  let bits = '';
  for (let day = from; day < until; day += 1) bits += calendar.isWorking(day) ? '1' : '0';
  return createHash('sha1').update(bits).digest('base64url').slice(0, 10);
};

/** First date of a subject. */
export const firstOnOf = ({ plan, trigger }: Pick<DatesScene, 'plan' | 'trigger'>, key: string): string =>
  plan.firstDates[key] ?? trigger.firstOn;

/** What the jobs of a plan depend on, as one short text. */
export const planKeyOf = ({ plan, trigger, calendarKey }: DatesScene): string => {
  const { kind, graceDays, assignee, minutes } = plan;
  const parts = [trigger, kind, graceDays, assignee, minutes, trigger.nonWorking === 'stay' ? '' : calendarKey];
  return createHash('sha1').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
};

const planned = (dates: readonly Occurrence[], graceDays: number): readonly PlannedDate[] =>
  dates.map(({ on, dueOn }) => ({ origin: on, dueOn, lastOn: addDays(dueOn, graceDays) }));

/** Of the dates before the plan was made only the last one is still done, if it may. */
const withoutOld = (dates: readonly Occurrence[], since: string): readonly Occurrence[] => {
  const old = dates.filter(({ dueOn }) => dueOn < since).length;
  return old > 1 ? dates.slice(old - 1) : dates;
};

/** Up to the horizon, and one date at least that is still to come. */
const fixedDates = (
  { trigger, calendar, today, plan }: DatesScene,
  firstOn: string,
  from: { readonly after: string | null; readonly dueFrom: string | null; readonly since: string | null },
): readonly PlannedDate[] => {
  const { recurrence, nonWorking } = trigger;
  const until = addDays(today, horizonDays.most);
  const base = { firstOn, nonWorking, calendar, dueFrom: from.dueFrom };
  const all = dueDates(recurrence, { ...base, after: from.after, until });
  const dates = from.since === null ? all : withoutOld(all, from.since);
  if ((dates.at(-1)?.dueOn ?? '') > today) return planned(dates, plan.graceDays);
  const next = dueDates(recurrence, { ...base, after: until, count: 1 });
  return planned([...dates, ...next], plan.graceDays);
};

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** Makes the dates of the subjects of one plan; subjects with the same beginning share them. */
export const fixedMaker = (scene: DatesScene): ((subject: SubjectScene) => DatesToWrite | null) => {
  const planKey = planKeyOf(scene);
  const { today, newSince, plan } = scene;
  const shared = new Map<string, readonly PlannedDate[]>();
  const through = addDays(today, horizonDays.most);
  const datesOf = (firstOn: string, from: Parameters<typeof fixedDates>[2]): readonly PlannedDate[] => {
    const name = [firstOn, from.after, from.dueFrom, from.since].join();
    const known = shared.get(name) ?? fixedDates(scene, firstOn, from);
    shared.set(name, known);
    return known;
  };
  return ({ key, mark }) => {
    const firstOn = firstOnOf(scene, key);
    const now = `${planKey}:${firstOn}`;
    const next: PlanMark = { key: now, through, isOut: false, counter: null };
    if (mark === undefined || mark.isOut || mark.through === null) {
      const isNew = mark === undefined && newSince !== null;
      const since = isNew ? earlier(newSince, today) : today;
      const dueFrom = isNew ? addDays(since, -plan.graceDays) : today;
      return {
        clearFrom: null,
        dates: datesOf(firstOn, { after: null, dueFrom, since: isNew ? since : null }),
        mark: next,
      };
    }
    if (mark.key !== now) {
      return { clearFrom: today, dates: datesOf(firstOn, { after: null, dueFrom: today, since: null }), mark: next };
    }
    if (mark.through >= addDays(today, horizonDays.least)) return null;
    return {
      clearFrom: null,
      dates: datesOf(firstOn, { after: mark.through, dueFrom: null, since: null }),
      mark: next,
    };
  };
};

const workingOr = ({ nonWorking }: CalendarTrigger, calendar: WorkCalendar, day: string): string =>
  nonWorking === 'stay' ? day : firstWorkingDay(calendar, day);

const nobodyYet: Pick<FloatingState, 'made' | 'open' | 'touched' | 'openOrigin'> = {
  made: 0,
  open: 0,
  touched: 0,
  openOrigin: null,
};
const everything = '0000-01-01';

/** The next date by the rule, under the name that its job gets; null = the plan is over. */
const nextOf = (scene: DatesScene, { key, mark, completedOn }: SubjectScene, made: number): PlannedDate | null => {
  const { trigger, calendar } = scene;
  const { recurrence, nonWorking } = trigger;
  const firstOn = firstOnOf(scene, key);
  const isBefore = completedOn !== null && completedOn < firstOn && mark === undefined;
  const from = isBefore ? null : completedOn;
  const date = nextFloating(recurrence, { firstOn, completedOn: from, made, nonWorking, calendar });
  return date === null ? null : { origin: `${date.on}#${String(made)}`, dueOn: date.dueOn, lastOn: null };
};

/** What fell due while the plan rested, or before the terminal joined, is not caught up. */
const notCaughtUp = (date: PlannedDate, { trigger, calendar, today, newSince }: DatesScene, mark?: PlanMark) => {
  const joins = mark === undefined ? newSince === null : mark.isOut;
  return joins && date.dueOn < today ? { ...date, dueOn: workingOr(trigger, calendar, today) } : date;
};

/** The one date of a subject of a floating plan: nothing while somebody is at it. */
export const floatingMaker = (scene: DatesScene): ((subject: SubjectScene) => DatesToWrite | null) => {
  const planKey = planKeyOf(scene);
  return (subject) => {
    const { key, mark } = subject;
    const state = subject.floating ?? nobodyYet;
    const next: PlanMark = { key: `${planKey}:${firstOnOf(scene, key)}`, through: null, isOut: false, counter: null };
    const isKnown = mark !== undefined && !mark.isOut && mark.key === next.key;
    if (state.touched > 0) return isKnown ? null : { clearFrom: null, dates: [], mark: next };
    const date = nextOf(scene, subject, state.made - state.open);
    const isThere = date === null ? state.open === 0 : state.open === 1 && state.openOrigin === date.origin;
    if (isKnown && isThere) return null;
    const dates = date === null ? [] : [notCaughtUp(date, scene, mark)];
    return { clearFrom: everything, dates, mark: next };
  };
};
