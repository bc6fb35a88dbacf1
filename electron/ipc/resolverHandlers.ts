// Answers about cases of the resolver.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about cases, by command name. */
export const resolverHandlers = ({ resolver }: Services) => ({
  'resolver.list': (input: CommandInput<'resolver.list'>) => resolver.list(input),
  'resolver.open': (input: CommandInput<'resolver.open'>) => resolver.open(input),
  'resolver.get': (input: CommandInput<'resolver.get'>) => resolver.get(input),
  'resolver.answer': (input: CommandInput<'resolver.answer'>) => resolver.answer(input),
  'resolver.pass': (input: CommandInput<'resolver.pass'>) => resolver.pass(input),
  'resolver.takeBack': (input: CommandInput<'resolver.takeBack'>) => resolver.takeBack(input),
  'resolver.setProfile': (input: CommandInput<'resolver.setProfile'>) => resolver.setProfile(input),
  'resolver.close': (input: CommandInput<'resolver.close'>) => resolver.close(input),
});
