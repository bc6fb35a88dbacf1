// What the calendar shows, as it stands in its address.
import type { JobFilter } from '../../../shared/ipc/jobsContract.ts';
import { type PlanKind, planKinds } from '../../../shared/plan/plan.ts';
import { addDays, addMonths, isDay, mondayOf, sameDayOf, weeksOfMonth } from '../../ui/planner/days.ts';

/** Ways to show it; `load` = how much each person has to do. */
export const calendarViews = ['month', 'week', 'agenda', 'load'] as const;
/** A way to show it. */
export type CalendarView = (typeof calendarViews)[number];

/** What the person has chosen. */
export interface CalendarQuery {
  readonly view: CalendarView;
  /** A day within what is shown; null = today. */
  readonly on: string | null;
  /** The day that is open. */
  readonly day: string | null;
  readonly kind: PlanKind | null;
  readonly store: string | null;
  readonly assignee: string | null;
}

const agendaDays = 30;
const loadWeeks = 8;

const textOf = (value: string | null, longest: number): string | null =>
  value === null || value === '' ? null : value.slice(0, longest);
const dayOf = (value: string | null): string | null => (value !== null && isDay(value) ? value : null);

/** Reads an address; whatever is not understood is as usual. */
export const readQuery = (address: URLSearchParams): CalendarQuery => ({
  view: calendarViews.find((view) => view === address.get('view')) ?? 'month',
  on: dayOf(address.get('on')),
  day: dayOf(address.get('day')),
  kind: planKinds.find((kind) => kind === address.get('kind')) ?? null,
  store: textOf(address.get('store'), 120),
  assignee: textOf(address.get('assignee'), 60),
});

/** Writes an address; what is as usual is left out. */
export const writeQuery = (query: CalendarQuery): URLSearchParams => {
  const address = new URLSearchParams();
  if (query.view !== 'month') address.set('view', query.view);
  for (const name of ['on', 'day', 'kind', 'store', 'assignee'] as const) {
    const value = query[name];
    if (value !== null) address.set(name, value);
  }
  return address;
};

/** The same as the program takes it. */
export const filterOf = ({ kind, store, assignee }: Pick<CalendarQuery, 'kind' | 'store' | 'assignee'>): JobFilter => ({
  kind,
  store,
  assignee,
});

/** Whether anything is left out. */
export const isRestricted = ({ kind, store, assignee }: CalendarQuery): boolean =>
  kind !== null || store !== null || assignee !== null;

/** First and last day that a view shows around a day. */
export const spanOf = (view: CalendarView, on: string): { readonly from: string; readonly until: string } => {
  if (view === 'agenda') return { from: on, until: addDays(on, agendaDays - 1) };
  const monday = mondayOf(on);
  if (view === 'week') return { from: monday, until: addDays(monday, 6) };
  if (view === 'load') return { from: monday, until: addDays(monday, loadWeeks * 7 - 1) };
  const weeks = weeksOfMonth(on);
  return { from: weeks[0]?.[0] ?? on, until: weeks.at(-1)?.[6] ?? on };
};

const steps: Readonly<Record<CalendarView, (on: string, count: number) => string>> = {
  month: (on, count) => addMonths(on, count),
  week: (on, count) => addDays(on, count * 7),
  agenda: (on, count) => addDays(on, count * agendaDays),
  load: (on, count) => addDays(on, count * loadWeeks * 7),
};

/** A day within the page before (−1) or after (1). */
export const pageFrom = (view: CalendarView, on: string, count: -1 | 1): string => steps[view](on, count);

const moves: Readonly<Record<string, (day: string) => string>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: mondayOf,
  End: (day) => addDays(mondayOf(day), 6),
};

/** The day to which a key leads in a calendar; null = not a key of it. */
export const dayAfterKey = (view: CalendarView, day: string, key: string): string | null => {
  if (key === 'PageUp' || key === 'PageDown') {
    const count = key === 'PageUp' ? -1 : 1;
    return view === 'month' ? sameDayOf(day, count) : addDays(day, count * 7);
  }
  return moves[key]?.(day) ?? null;
};
