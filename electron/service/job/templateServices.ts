// What checklists can do, as window, plans and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { Template } from '../../../shared/job/template.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Checklists with their versions. */
export interface Templates {
  list(): Answer<'templates.list'>;
  get(input: CommandInput<'templates.get'>): Answer<'templates.get'>;
  versions(input: CommandInput<'templates.versions'>): Answer<'templates.versions'>;
  create(input: CommandInput<'templates.create'>): Answer<'templates.create'>;
  change(input: CommandInput<'templates.change'>): Answer<'templates.change'>;
  remove(input: CommandInput<'templates.remove'>): Answer<'templates.remove'>;
  proposals(): Answer<'templates.proposals'>;
  takeProposal(input: CommandInput<'templates.takeProposal'>): Answer<'templates.takeProposal'>;
  /** The shop's copy of a proposal, made if there is none; for plans that are made from proposals. Rejects with input.invalid, store.* */
  ensureProposal(key: string): Promise<Template>;
}
