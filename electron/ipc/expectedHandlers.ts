// Answers about expected versions.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about expected versions, by command name. */
export const expectedHandlers = ({ expected }: Services) => ({
  'expected.list': () => expected.list(),
  'expected.versions': (input: CommandInput<'expected.versions'>) => expected.versions(input),
  'expected.propose': (input: CommandInput<'expected.propose'>) => expected.propose(input),
  'expected.set': (input: CommandInput<'expected.set'>) => expected.set(input),
  'expected.drift': () => expected.drift(),
  'expected.terminal': (input: CommandInput<'expected.terminal'>) => expected.terminal(input),
  'expected.tryImport': (input: CommandInput<'expected.tryImport'>) => expected.tryImport(input),
  'expected.import': (input: CommandInput<'expected.import'>) => expected.import(input),
  'expected.write': (input: PrivateInput<'expected.write'>) => expected.write(input),
});
