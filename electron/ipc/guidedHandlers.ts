// Answers about guided checks.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about guided checks, by command name. */
export const guidedHandlers = ({ guided }: Services) => ({
  'guided.steps': (input: CommandInput<'guided.steps'>) => guided.steps(input),
  'guided.start': (input: CommandInput<'guided.start'>) => guided.start(input),
  'guided.visit': (input: CommandInput<'guided.visit'>) => guided.visit(input),
  'guided.open': (input: CommandInput<'guided.open'>) => guided.open(input),
  'guided.measure': (input: CommandInput<'guided.measure'>) => guided.measure(input),
  'guided.answer': (input: CommandInput<'guided.answer'>) => guided.answer(input),
  'guided.skip': (input: CommandInput<'guided.skip'>) => guided.skip(input),
  'guided.again': (input: CommandInput<'guided.again'>) => guided.again(input),
  'guided.finish': (input: CommandInput<'guided.finish'>) => guided.finish(input),
  'guided.cancel': (input: CommandInput<'guided.cancel'>) => guided.cancel(input),
});
