// Answers about commands with an effect.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about commands with an effect, by command name. */
export const actionsHandlers = ({ actions }: Services) => ({
  'actions.list': (input: CommandInput<'actions.list'>) => actions.list(input),
  'actions.start': (input: CommandInput<'actions.start'>) => actions.start(input),
  'actions.cancel': (input: CommandInput<'actions.cancel'>) => actions.cancel(input),
  'actions.run': (input: CommandInput<'actions.run'>) => actions.run(input),
  'terminalFile.get': (input: PrivateInput<'terminalFile.get'>) => actions.file(input),
  'terminalFile.write': (input: PrivateInput<'terminalFile.write'>) => actions.writeFile(input),
});
