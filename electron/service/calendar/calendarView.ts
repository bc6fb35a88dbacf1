// The working calendar as the window shows it: settings, own days, where holidays come from, and one year of it.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { CalendarOrigin, WorkCalendarView } from '../../../shared/ipc/workCalendarContract.ts';
import type { CalendarDay, CalendarSource } from '../../../shared/plan/workCalendar.ts';
import { dayNumber, dayOf } from '../../plan/dayNumber.ts';
import type { KeptSource } from '../../store/workCalendarStore.ts';
import { askable, type KeptCalendar } from './keptCalendar.ts';

const originOf = (source: CalendarSource | KeptSource): CalendarOrigin => ({
  name: source.name,
  source: source.source,
  isComplete: source.isComplete,
  years: source.years,
  days: source.days.length,
  id: 'id' in source ? source.id : null,
  importedAt: 'id' in source ? source.importedAt : null,
  importedBy: 'id' in source ? source.importedBy : null,
});

/** The whole of it; `today` is a local day. */
export const calendarView = (kept: KeptCalendar, today: string): WorkCalendarView => ({
  settings: { ...kept.settings, weekdays: [...kept.settings.weekdays] },
  own: [...kept.own],
  origins: kept.sources.map(originOf),
  knownUntil: askable(kept).knownUntil,
  today,
});

/** Every special day of a span of days, both included. */
export const specialDays = (kept: KeptCalendar, from: number, until: number): readonly CalendarDay[] => {
  const calendar = askable(kept);
  return Array.from({ length: until - from + 1 }, (_, at) => calendar.special(dayOf(from + at))).filter(
    (day) => day !== null,
  );
};

/** One year of it. */
export const calendarYear = (kept: KeptCalendar, year: number): CommandOutput<'workdays.year'> => {
  const own = new Set(kept.own.map(({ on }) => on));
  const told = kept.settings.usesHolidays ? kept.sources.filter(({ years }) => years.includes(year)) : [];
  return {
    days: specialDays(kept, dayNumber(year, 1, 1), dayNumber(year, 12, 31)).map((day) => ({
      ...day,
      isOwn: own.has(day.on),
    })),
    standing: told.length === 0 ? 'unknown' : told.some(({ isComplete }) => isComplete) ? 'announced' : 'lawOnly',
  };
};
