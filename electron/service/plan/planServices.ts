// What can be done with maintenance plans and the lists of their jobs, as window and command line see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Maintenance plans of the open shop. */
export interface Plans {
  list(): Answer<'plans.list'>;
  get(input: CommandInput<'plans.get'>): Answer<'plans.get'>;
  units(): Answer<'plans.units'>;
  preview(input: CommandInput<'plans.preview'>): Answer<'plans.preview'>;
  create(input: CommandInput<'plans.create'>): Answer<'plans.create'>;
  change(input: CommandInput<'plans.change'>): Answer<'plans.change'>;
  pause(input: CommandInput<'plans.pause'>): Answer<'plans.pause'>;
  remove(input: CommandInput<'plans.remove'>): Answer<'plans.remove'>;
  proposals(): Answer<'plans.proposals'>;
  takeProposals(input: CommandInput<'plans.takeProposals'>): Answer<'plans.takeProposals'>;
  describe(input: CommandInput<'plans.describe'>): Answer<'plans.describe'>;
}

/** Lists of jobs of the open shop. */
export interface JobLists {
  list(input: CommandInput<'jobs.list'>): Answer<'jobs.list'>;
  counts(): Answer<'jobs.counts'>;
  calendar(input: CommandInput<'jobs.calendar'>): Answer<'jobs.calendar'>;
}
