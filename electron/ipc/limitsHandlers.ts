// Answers about limits.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about limits, by command name. */
export const limitsHandlers = ({ limits }: Services) => ({
  'limits.list': () => limits.list(),
  'limits.versions': (input: CommandInput<'limits.versions'>) => limits.versions(input),
  'limits.set': (input: CommandInput<'limits.set'>) => limits.set(input),
});
