// Answers about the working calendar.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about the working calendar, by command name. */
export const workCalendarHandlers = ({ workCalendars }: Services) => ({
  'workCalendar.get': () => workCalendars.get(),
  'workCalendar.year': (input: CommandInput<'workCalendar.year'>) => workCalendars.year(input),
  'workCalendar.set': (input: CommandInput<'workCalendar.set'>) => workCalendars.set(input),
  'workCalendar.addDays': (input: CommandInput<'workCalendar.addDays'>) => workCalendars.addDays(input),
  'workCalendar.removeDays': (input: CommandInput<'workCalendar.removeDays'>) => workCalendars.removeDays(input),
  'workCalendar.tryImport': (input: CommandInput<'workCalendar.tryImport'>) => workCalendars.tryImport(input),
  'workCalendar.import': (input: CommandInput<'workCalendar.import'>) => workCalendars.import(input),
  'workCalendar.removeOrigin': (input: CommandInput<'workCalendar.removeOrigin'>) => workCalendars.removeOrigin(input),
});
