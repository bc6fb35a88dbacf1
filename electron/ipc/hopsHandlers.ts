// Answers about the way to the acquirer's host.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about the way to the host, by command name. */
export const hopsHandlers = ({ networkHops }: Services) => ({
  'hops.hosts': () => networkHops.hosts(),
  'hops.setHosts': (input: CommandInput<'hops.setHosts'>) => networkHops.setHosts(input),
  'hops.start': (input: CommandInput<'hops.start'>) => networkHops.start(input),
  'hops.cancel': (input: CommandInput<'hops.cancel'>) => networkHops.cancel(input),
  'hops.latest': () => networkHops.latest(),
  'hops.history': (input: CommandInput<'hops.history'>) => networkHops.history(input),
});
