// Answers about exports of the log.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about exports, by command name. */
export const exportsHandlers = ({ exports }: Services) => ({
  'exports.list': () => exports.list(),
  'exports.cancel': (input: CommandInput<'exports.cancel'>) => exports.cancel(input),
  'exports.schedules': () => exports.schedules(),
  'exports.removeSchedule': (input: CommandInput<'exports.removeSchedule'>) => exports.removeSchedule(input),
  'exports.runSchedule': (input: CommandInput<'exports.runSchedule'>) => exports.runSchedule(input),
  'exports.writeSchedule': (input: PrivateInput<'exports.writeSchedule'>) => exports.saveSchedule(input),
  'exports.readLog': (input: PrivateInput<'exports.readLog'>) => exports.readLog(input),
  'exports.draft': () => exports.draft(),
  'exports.applyDraft': (input: CommandInput<'exports.applyDraft'>) => exports.applyDraft(input),
  'exports.discardDraft': () => exports.discardDraft(),
  'exports.write': (input: PrivateInput<'exports.write'>) => exports.log(input),
});
