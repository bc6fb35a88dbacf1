// What findings can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** What is not well as work: opened by checks, closed by passing ones or with a reason. */
export interface Findings {
  list(input: CommandInput<'findings.list'>): Answer<'findings.list'>;
  counts(): Answer<'findings.counts'>;
  get(input: CommandInput<'findings.get'>): Answer<'findings.get'>;
  assign(input: CommandInput<'findings.assign'>): Answer<'findings.assign'>;
  setState(input: CommandInput<'findings.setState'>): Answer<'findings.setState'>;
  note(input: CommandInput<'findings.note'>): Answer<'findings.note'>;
  close(input: CommandInput<'findings.close'>): Answer<'findings.close'>;
  reopen(input: CommandInput<'findings.reopen'>): Answer<'findings.reopen'>;
}
