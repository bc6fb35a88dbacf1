// Answers about keeping the log.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about keeping the log, by command name. */
export const journalHandlers = ({ journal }: Services) => ({
  'journal.keeping': () => journal.keeping(),
  'journal.verify': () => journal.verify(),
  'journal.cancelVerify': () => journal.cancelVerify(),
  'journal.holds': () => journal.holds(),
  'journal.addHold': (input: CommandInput<'journal.addHold'>) => journal.addHold(input),
  'journal.liftHold': (input: CommandInput<'journal.liftHold'>) => journal.liftHold(input),
  'journal.retention': () => journal.retention(),
  'journal.previewRetention': (input: CommandInput<'journal.previewRetention'>) => journal.previewRetention(input),
  'journal.setRetention': (input: CommandInput<'journal.setRetention'>) => journal.setRetention(input),
  'journal.removeNow': () => journal.removeNow(),
});
