// The dates of a fixed plan: the days of its rule, each moved as the working calendar wants it. Pure.
import type { NonWorkingRule, Occurrence, Recurrence } from '../../shared/plan/recurrence.ts';
import { dayOf, numberOf } from './dayNumber.ts';
import { type BoundRule, bindRule } from './ruleDays.ts';
import { type WorkCalendar, workingFrom, workingUntil } from './workCalendar.ts';

/** Which dates are wanted. Absent = no bound; days are local days without a zone. */
export interface DueDatesRequest {
  /** First date of the subject: the rule is counted from it, and nothing is due by the rule before it. */
  readonly firstOn: string;
  /** Only days of the rule (`on`) after this one: the mark up to which the plan was looked at. */
  readonly after?: string | null;
  /** Only days of the rule (`on`) up to this one, included. */
  readonly until?: string | null;
  /** Only dates that are due from this day on, included. */
  readonly dueFrom?: string | null;
  /** Only dates that are due up to this day, included. */
  readonly dueUntil?: string | null;
  /** So many at the most. */
  readonly count?: number;
  readonly nonWorking: NonWorkingRule;
  readonly calendar: WorkCalendar;
}

/** So many dates are made at once at the most. */
export const mostDates = 20_000;

/** So many days of a rule in a row on which nobody works: a hundred years of Sundays. It is not looked any further. */
export const skippedInARow = 5300;

/** Where a day of the rule is due; null = skipped. */
export const dueDayOf = (day: number, nonWorking: NonWorkingRule, calendar: WorkCalendar): number | null => {
  if (nonWorking === 'stay' || calendar.isWorking(day)) return day;
  if (nonWorking === 'skip') return null;
  return nonWorking === 'next' ? workingFrom(calendar, day) : workingUntil(calendar, day);
};

/** The first day of the rule that can be due on `from` or later. */
const earliestDay = (from: number, nonWorking: NonWorkingRule, calendar: WorkCalendar): number => {
  if (nonWorking !== 'next') return from;
  const before = workingUntil(calendar, from - 1);
  return calendar.isWorking(before) ? before + 1 : before - 366;
};

/**
 * Whether a moved date meets another one of the same rule that is due on the same day: a daily look is done once on the
 * day after a week of holidays, not eight times. The one that stands nearest to the working day is kept.
 */
const isDoubled = (rule: BoundRule, day: number, due: number): boolean => {
  if (due === day) return false;
  if (due > day) return (rule.next(day + 1) ?? Number.POSITIVE_INFINITY) <= due;
  return (rule.next(due) ?? Number.POSITIVE_INFINITY) < day;
};

const orNumber = (on: string | null | undefined, otherwise: number): number => (on == null ? otherwise : numberOf(on));

/** The bounds of a request as numbers of days. */
interface Bounds {
  readonly start: number;
  readonly until: number;
  readonly dueFrom: number;
  readonly dueUntil: number;
}

const boundsOf = ({ firstOn, after, until, dueFrom, dueUntil, nonWorking, calendar }: DueDatesRequest): Bounds => {
  const from = orNumber(dueFrom, Number.NEGATIVE_INFINITY);
  const earliest = Number.isFinite(from) ? earliestDay(from, nonWorking, calendar) : from;
  return {
    start: Math.max(numberOf(firstOn), orNumber(after, Number.NEGATIVE_INFINITY) + 1, earliest),
    until: orNumber(until, Number.POSITIVE_INFINITY),
    dueFrom: from,
    dueUntil: orNumber(dueUntil, Number.POSITIVE_INFINITY),
  };
};

function* datesWithin(rule: BoundRule, bounds: Bounds, request: DueDatesRequest): Generator<Occurrence, void> {
  let skipped = 0;
  for (const day of rule.from(bounds.start)) {
    const due = dueDayOf(day, request.nonWorking, request.calendar);
    skipped = due === null ? skipped + 1 : 0;
    if (day > bounds.until || (due ?? day) > bounds.dueUntil || skipped > skippedInARow) return;
    if (due === null || due < bounds.dueFrom || isDoubled(rule, day, due)) continue;
    yield { on: dayOf(day), dueOn: dayOf(due) };
  }
}

/**
 * The dates of a rule, the earliest first. `on` names a date for good and never depends on what is asked: any two
 * requests agree on every date that both cover.
 */
export const dueDates = (recurrence: Recurrence, request: DueDatesRequest): readonly Occurrence[] => {
  const most = Math.min(request.count ?? mostDates, mostDates);
  const dates: Occurrence[] = [];
  if (most < 1) return dates;
  for (const date of datesWithin(bindRule(recurrence, request.firstOn), boundsOf(request), request)) {
    dates.push(date);
    if (dates.length >= most) break;
  }
  return dates;
};

/** The first date that is due on a day or later; null = none any more. */
export const nextDueDate = (
  recurrence: Recurrence,
  from: string,
  request: Pick<DueDatesRequest, 'firstOn' | 'nonWorking' | 'calendar'>,
): Occurrence | null => dueDates(recurrence, { ...request, dueFrom: from, count: 1 })[0] ?? null;
