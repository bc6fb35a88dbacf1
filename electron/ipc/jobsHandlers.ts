// Answers about one job.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about one job, by command name. */
export const jobsHandlers = ({ jobs }: Services) => ({
  'jobs.get': (input: CommandInput<'jobs.get'>) => jobs.get(input),
  'jobs.create': (input: CommandInput<'jobs.create'>) => jobs.create(input),
  'jobs.move': (input: CommandInput<'jobs.move'>) => jobs.move(input),
  'jobs.assign': (input: CommandInput<'jobs.assign'>) => jobs.assign(input),
  'jobs.start': (input: CommandInput<'jobs.start'>) => jobs.start(input),
  'jobs.hold': (input: CommandInput<'jobs.hold'>) => jobs.hold(input),
  'jobs.resume': (input: CommandInput<'jobs.resume'>) => jobs.resume(input),
  'jobs.answer': (input: CommandInput<'jobs.answer'>) => jobs.answer(input),
  'jobs.measure': (input: CommandInput<'jobs.measure'>) => jobs.measure(input),
  'jobs.setFacts': (input: CommandInput<'jobs.setFacts'>) => jobs.setFacts(input),
  'jobs.sign': (input: CommandInput<'jobs.sign'>) => jobs.sign(input),
  'jobs.complete': (input: CommandInput<'jobs.complete'>) => jobs.complete(input),
  'jobs.reopen': (input: CommandInput<'jobs.reopen'>) => jobs.reopen(input),
  'jobs.cancel': (input: CommandInput<'jobs.cancel'>) => jobs.cancel(input),
  'jobs.note': (input: CommandInput<'jobs.note'>) => jobs.note(input),
});
