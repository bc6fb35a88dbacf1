// Answers about limits.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about limits, by command name. */
export const limitsHandlers = ({ limits }: Services) => ({
  'limits.list': (input: CommandInput<'limits.list'>) => limits.list(input),
  'limits.scopes': () => limits.scopes(),
  'limits.versions': (input: CommandInput<'limits.versions'>) => limits.versions(input),
  'limits.set': (input: CommandInput<'limits.set'>) => limits.set(input),
  'limits.preview': (input: CommandInput<'limits.preview'>) => limits.preview(input),
  'limits.tryImport': (input: CommandInput<'limits.tryImport'>) => limits.tryImport(input),
  'limits.import': (input: CommandInput<'limits.import'>) => limits.import(input),
  'limits.write': (input: PrivateInput<'limits.write'>) => limits.write(input),
});
