// What can be done with jobs, as window, command line and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { Job } from '../../../shared/job/job.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Doing jobs: from the start over the checklist to signatures and completion. Lists are answered by the plans. */
export interface Jobs {
  get(input: CommandInput<'jobs.get'>): Answer<'jobs.get'>;
  create(input: CommandInput<'jobs.create'>): Answer<'jobs.create'>;
  move(input: CommandInput<'jobs.move'>): Answer<'jobs.move'>;
  assign(input: CommandInput<'jobs.assign'>): Answer<'jobs.assign'>;
  start(input: CommandInput<'jobs.start'>): Answer<'jobs.start'>;
  hold(input: CommandInput<'jobs.hold'>): Answer<'jobs.hold'>;
  resume(input: CommandInput<'jobs.resume'>): Answer<'jobs.resume'>;
  answer(input: CommandInput<'jobs.answer'>): Answer<'jobs.answer'>;
  measure(input: CommandInput<'jobs.measure'>): Answer<'jobs.measure'>;
  setFacts(input: CommandInput<'jobs.setFacts'>): Answer<'jobs.setFacts'>;
  sign(input: CommandInput<'jobs.sign'>): Answer<'jobs.sign'>;
  complete(input: CommandInput<'jobs.complete'>): Answer<'jobs.complete'>;
  /**
   * From wherever it stands to done in one step, for the command line; whatever the checklist asks for is asked for here
   * too. Codes: job.unanswered, job.unsigned, job.future, job.before-start, job.clock-back, job.closed, lifecycle.not-allowed
   */
  finish(input: {
    readonly jobId: string;
    readonly at: string | null;
    readonly minutes: number | null;
    readonly note: string | null;
  }): Promise<Result<Job>>;
  reopen(input: CommandInput<'jobs.reopen'>): Answer<'jobs.reopen'>;
  cancel(input: CommandInput<'jobs.cancel'>): Answer<'jobs.cancel'>;
  note(input: CommandInput<'jobs.note'>): Answer<'jobs.note'>;
}
