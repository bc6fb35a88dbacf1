// Answers about maintenance plans and the lists of their jobs.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about maintenance plans and lists of jobs, by command name. */
export const planHandlers = ({ plans, jobLists }: Services) => ({
  'plans.list': () => plans.list(),
  'plans.get': (input: CommandInput<'plans.get'>) => plans.get(input),
  'plans.units': () => plans.units(),
  'plans.preview': (input: CommandInput<'plans.preview'>) => plans.preview(input),
  'plans.create': (input: CommandInput<'plans.create'>) => plans.create(input),
  'plans.change': (input: CommandInput<'plans.change'>) => plans.change(input),
  'plans.pause': (input: CommandInput<'plans.pause'>) => plans.pause(input),
  'plans.remove': (input: CommandInput<'plans.remove'>) => plans.remove(input),
  'plans.proposals': () => plans.proposals(),
  'plans.takeProposals': (input: CommandInput<'plans.takeProposals'>) => plans.takeProposals(input),
  'plans.counters': (input: CommandInput<'plans.counters'>) => plans.counters(input),
  'plans.noteReading': (input: CommandInput<'plans.noteReading'>) => plans.noteReading(input),
  'plans.describe': (input: CommandInput<'plans.describe'>) => plans.describe(input),
  'jobs.list': (input: CommandInput<'jobs.list'>) => jobLists.list(input),
  'jobs.counts': () => jobLists.counts(),
  'jobs.calendar': (input: CommandInput<'jobs.calendar'>) => jobLists.calendar(input),
});
