// What the people of the shop can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Who works in the shop, their PIN, and who left. */
export interface People {
  list(): Answer<'people.list'>;
  add(input: CommandInput<'people.add'>): Answer<'people.add'>;
  change(input: CommandInput<'people.change'>): Answer<'people.change'>;
  setPin(input: CommandInput<'people.setPin'>): Answer<'people.setPin'>;
  checkPin(input: CommandInput<'people.checkPin'>): Answer<'people.checkPin'>;
  leave(input: CommandInput<'people.leave'>): Answer<'people.leave'>;
}
