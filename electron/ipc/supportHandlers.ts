// Answers about support bundles.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about support bundles, by command name. */
export const supportHandlers = ({ support }: Services) => ({
  'support.offer': () => support.offer(),
  'support.prepare': (input: CommandInput<'support.prepare'>) => support.prepare(input),
  'support.cancel': () => support.cancel(),
  'support.lines': (input: CommandInput<'support.lines'>) => support.lines(input),
  'support.find': (input: CommandInput<'support.find'>) => support.find(input),
  'support.discard': () => support.discard(),
  'support.write': (input: PrivateInput<'support.write'>) => support.write(input),
});
