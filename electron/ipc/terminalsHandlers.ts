// Answers about terminals.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about terminals, by command name. */
export const terminalsHandlers = ({ terminals }: Services) => ({
  'terminals.list': () => terminals.list(),
  'terminals.get': (input: CommandInput<'terminals.get'>) => terminals.get(input),
  'terminals.rename': (input: CommandInput<'terminals.rename'>) => terminals.rename(input),
  'terminals.setPassword': (input: CommandInput<'terminals.setPassword'>) => terminals.setPassword(input),
  'terminals.history': (input: CommandInput<'terminals.history'>) => terminals.history(input),
  'trends.events': (input: CommandInput<'trends.events'>) => terminals.events(input),
  'terminals.checks': (input: CommandInput<'terminals.checks'>) => terminals.checks(input),
});
