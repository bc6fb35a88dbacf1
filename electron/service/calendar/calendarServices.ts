// What can be done with the working calendar, as window and command line see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** The working calendar of the open shop. */
export interface WorkCalendars {
  get(): Answer<'workdays.get'>;
  year(input: CommandInput<'workdays.year'>): Answer<'workdays.year'>;
  set(input: CommandInput<'workdays.set'>): Answer<'workdays.set'>;
  addDays(input: CommandInput<'workdays.addDays'>): Answer<'workdays.addDays'>;
  removeDays(input: CommandInput<'workdays.removeDays'>): Answer<'workdays.removeDays'>;
  tryImport(input: CommandInput<'workdays.tryImport'>): Answer<'workdays.tryImport'>;
  import(input: CommandInput<'workdays.import'>): Answer<'workdays.import'>;
  removeOrigin(input: CommandInput<'workdays.removeOrigin'>): Answer<'workdays.removeOrigin'>;
}
