// What can be done with the working calendar, as window and command line see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** The working calendar of the open shop. */
export interface WorkCalendars {
  get(): Answer<'workCalendar.get'>;
  year(input: CommandInput<'workCalendar.year'>): Answer<'workCalendar.year'>;
  set(input: CommandInput<'workCalendar.set'>): Answer<'workCalendar.set'>;
  addDays(input: CommandInput<'workCalendar.addDays'>): Answer<'workCalendar.addDays'>;
  removeDays(input: CommandInput<'workCalendar.removeDays'>): Answer<'workCalendar.removeDays'>;
  tryImport(input: CommandInput<'workCalendar.tryImport'>): Answer<'workCalendar.tryImport'>;
  import(input: CommandInput<'workCalendar.import'>): Answer<'workCalendar.import'>;
  removeOrigin(input: CommandInput<'workCalendar.removeOrigin'>): Answer<'workCalendar.removeOrigin'>;
}
