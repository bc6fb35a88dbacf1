// Answers about ports.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about ports, by command name. */
export const portsHandlers = ({ ports }: Services) => ({
  'ports.list': () => ports.list(),
  'ports.add': (input: CommandInput<'ports.add'>) => ports.add(input),
  'ports.forget': (input: CommandInput<'ports.forget'>) => ports.forget(input),
});
