// Answers about findings.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about findings, by command name. */
export const findingsHandlers = ({ findings }: Services) => ({
  'findings.list': (input: CommandInput<'findings.list'>) => findings.list(input),
  'findings.counts': () => findings.counts(),
  'findings.get': (input: CommandInput<'findings.get'>) => findings.get(input),
  'findings.assign': (input: CommandInput<'findings.assign'>) => findings.assign(input),
  'findings.setState': (input: CommandInput<'findings.setState'>) => findings.setState(input),
  'findings.note': (input: CommandInput<'findings.note'>) => findings.note(input),
  'findings.close': (input: CommandInput<'findings.close'>) => findings.close(input),
  'findings.reopen': (input: CommandInput<'findings.reopen'>) => findings.reopen(input),
});
