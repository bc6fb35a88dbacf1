// What incidents can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Incidents and returns of the open shop. */
export interface Incidents {
  list(input: CommandInput<'incidents.list'>): Answer<'incidents.list'>;
  get(input: CommandInput<'incidents.get'>): Answer<'incidents.get'>;
  open(input: CommandInput<'incidents.open'>): Answer<'incidents.open'>;
  change(input: CommandInput<'incidents.change'>): Answer<'incidents.change'>;
  report(input: CommandInput<'incidents.report'>): Answer<'incidents.report'>;
  contact(input: CommandInput<'incidents.contact'>): Answer<'incidents.contact'>;
  send(input: CommandInput<'incidents.send'>): Answer<'incidents.send'>;
  note(input: CommandInput<'incidents.note'>): Answer<'incidents.note'>;
  close(input: CommandInput<'incidents.close'>): Answer<'incidents.close'>;
  reopen(input: CommandInput<'incidents.reopen'>): Answer<'incidents.reopen'>;
}
