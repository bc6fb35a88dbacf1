// Calendar files of the open shop: written for other calendars, and read from them with a preview.
import { attempt } from '../attempt.ts';
import type { Jobs } from '../job/jobServices.ts';
import { type CalendarFileDeps, writeCalendar } from './calendarFiles.ts';
import { createCalendarImports } from './calendarImports.ts';
import type { CalendarFiles } from './calendarServices.ts';

/** Calendar files of the open shop. */
export const createCalendarFiles = (
  deps: CalendarFileDeps & { readonly jobs: Pick<Jobs, 'create' | 'get' | 'cancel'> },
): CalendarFiles => ({
  write: (input, signal) => attempt(() => writeCalendar(deps, input, signal)),
  ...createCalendarImports(deps),
});
