// Answers about import, undo and export of the register, and its labels.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about transfers and labels, by command name. */
export const transferHandlers = ({ transfers }: Services) => ({
  'transfer.draft': () => transfers.draft(),
  'transfer.rows': (input: CommandInput<'transfer.rows'>) => transfers.rows(input),
  'transfer.apply': (input: CommandInput<'transfer.apply'>) => transfers.apply(input),
  'transfer.discard': () => transfers.discard(),
  'transfer.cancel': () => transfers.cancel(),
  'transfer.imports': () => transfers.imports(),
  'transfer.undo': (input: CommandInput<'transfer.undo'>) => transfers.undo(input),
  'transfer.read': (input: PrivateInput<'transfer.read'>) => transfers.read(input),
  'register.write': (input: PrivateInput<'register.write'>) => transfers.export(input),
  'labels.get': (input: CommandInput<'labels.get'>) => transfers.labels(input),
});
