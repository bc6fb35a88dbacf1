// Answers about checks.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about checks, by command name. */
export const checksHandlers = ({ checks }: Services) => ({
  'checks.start': (input: CommandInput<'checks.start'>) => checks.start(input),
  'checks.drivers': () => checks.drivers(),
  'checks.cancel': (input: CommandInput<'checks.cancel'>) => checks.cancel(input),
  'checks.run': (input: CommandInput<'checks.run'>) => checks.run(input),
  'checks.latestRun': () => checks.latestRun(),
  'checks.report': (input: CommandInput<'checks.report'>) => checks.report(input),
});
