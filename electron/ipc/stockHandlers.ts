// Answers about parts and consumables.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about parts and consumables, by command name. */
export const stockHandlers = ({ stock }: Services) => ({
  'stock.list': (input: CommandInput<'stock.list'>) => stock.list(input),
  'stock.save': (input: CommandInput<'stock.save'>) => stock.save(input),
  'stock.move': (input: CommandInput<'stock.move'>) => stock.move(input),
  'stock.count': (input: CommandInput<'stock.count'>) => stock.count(input),
  'stock.useInJob': (input: CommandInput<'stock.useInJob'>) => stock.useInJob(input),
  'stock.moves': (input: CommandInput<'stock.moves'>) => stock.moves(input),
  'stock.retire': (input: CommandInput<'stock.retire'>) => stock.retire(input),
});
