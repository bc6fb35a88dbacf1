// Answers about the working calendar.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about the working calendar, by command name. */
export const workCalendarHandlers = ({ workCalendars }: Services) => ({
  'workdays.get': () => workCalendars.get(),
  'workdays.year': (input: CommandInput<'workdays.year'>) => workCalendars.year(input),
  'workdays.set': (input: CommandInput<'workdays.set'>) => workCalendars.set(input),
  'workdays.addDays': (input: CommandInput<'workdays.addDays'>) => workCalendars.addDays(input),
  'workdays.removeDays': (input: CommandInput<'workdays.removeDays'>) => workCalendars.removeDays(input),
  'workdays.tryImport': (input: CommandInput<'workdays.tryImport'>) => workCalendars.tryImport(input),
  'workdays.import': (input: CommandInput<'workdays.import'>) => workCalendars.import(input),
  'workdays.removeOrigin': (input: CommandInput<'workdays.removeOrigin'>) => workCalendars.removeOrigin(input),
});
