// What can be done with maintenance plans and the lists of their jobs, as window and command line see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { Language } from '../../../shared/model/bilingual.ts';

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
  counters(input: CommandInput<'plans.counters'>): Answer<'plans.counters'>;
  noteReading(input: CommandInput<'plans.noteReading'>): Answer<'plans.noteReading'>;
  describe(input: CommandInput<'plans.describe'>): Answer<'plans.describe'>;
}

/** Where to, in which language, and for how many days from today; null = all that exist. */
export interface JobsExport {
  readonly file: string;
  readonly language: Language;
  readonly days: number | null;
}

/** Lists of jobs of the open shop. */
export interface JobLists {
  list(input: CommandInput<'jobs.list'>): Answer<'jobs.list'>;
  counts(): Answer<'jobs.counts'>;
  calendar(input: CommandInput<'jobs.calendar'>): Answer<'jobs.calendar'>;
  /** What waits to be done, and what will within so many days; for the command line. */
  due(input: { readonly days: number; readonly limit: number }): Answer<'jobs.list'>;
  /** Looks at all plans; answers how many jobs that made, changed or took away. For the command line. */
  run(): Promise<Result<{ readonly today: string; readonly jobs: number }>>;
  /** What is to be done, as a CSV file. Codes: export.*, store.* */
  write(input: JobsExport, signal?: AbortSignal): Promise<Result<{ readonly file: string; readonly rows: number }>>;
}
