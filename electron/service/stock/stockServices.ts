// What the stock can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Parts and consumables of the open shop. */
export interface Stock {
  list(input: CommandInput<'stock.list'>): Answer<'stock.list'>;
  save(input: CommandInput<'stock.save'>): Answer<'stock.save'>;
  move(input: CommandInput<'stock.move'>): Answer<'stock.move'>;
  count(input: CommandInput<'stock.count'>): Answer<'stock.count'>;
  useInJob(input: CommandInput<'stock.useInJob'>): Answer<'stock.useInJob'>;
  moves(input: CommandInput<'stock.moves'>): Answer<'stock.moves'>;
  retire(input: CommandInput<'stock.retire'>): Answer<'stock.retire'>;
}
