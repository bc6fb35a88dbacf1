// Answers about incidents and returns.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about incidents and returns, by command name. */
export const incidentsHandlers = ({ incidents }: Services) => ({
  'incidents.list': (input: CommandInput<'incidents.list'>) => incidents.list(input),
  'incidents.get': (input: CommandInput<'incidents.get'>) => incidents.get(input),
  'incidents.open': (input: CommandInput<'incidents.open'>) => incidents.open(input),
  'incidents.change': (input: CommandInput<'incidents.change'>) => incidents.change(input),
  'incidents.report': (input: CommandInput<'incidents.report'>) => incidents.report(input),
  'incidents.contact': (input: CommandInput<'incidents.contact'>) => incidents.contact(input),
  'incidents.send': (input: CommandInput<'incidents.send'>) => incidents.send(input),
  'incidents.note': (input: CommandInput<'incidents.note'>) => incidents.note(input),
  'incidents.close': (input: CommandInput<'incidents.close'>) => incidents.close(input),
  'incidents.reopen': (input: CommandInput<'incidents.reopen'>) => incidents.reopen(input),
});
