// Answers about connections, and to what the main process tells of the computer.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about connections, by command name. */
export const connectionsHandlers = ({ connections, power }: Services) => ({
  'connections.list': () => connections.list(),
  'connections.retry': (input: CommandInput<'connections.retry'>) => connections.retry(input),
  'connections.automatic': () => connections.automatic(),
  'connections.setAutomatic': (input: CommandInput<'connections.setAutomatic'>) => connections.setAutomatic(input),
  'connections.explainPort': (input: CommandInput<'connections.explainPort'>) => connections.explainPort(input),
  'ports.look': () => power.look(),
  'power.sleep': () => power.sleep(),
  'power.wake': () => power.wake(),
});
