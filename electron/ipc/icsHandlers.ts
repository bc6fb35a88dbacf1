// Answers about calendar files.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** A day more than the longest, so that the same day of the month is in it. */
const daysOfMonths = { 1: 31, 3: 92, 6: 184, 12: 366 } as const;

/** Answers about calendar files, by command name; those that carry a path come from the main process only. */
export const icsHandlers = ({ calendarFiles }: Services) => ({
  'ics.write': (input: PrivateInput<'ics.write'>) =>
    calendarFiles.write({ ...input, days: daysOfMonths[input.months] }),
  'ics.read': (input: PrivateInput<'ics.read'>) => calendarFiles.read(input),
  'ics.apply': (input: CommandInput<'ics.apply'>) => calendarFiles.apply(input),
  'ics.discard': () => calendarFiles.discard(),
  'ics.imports': () => calendarFiles.imports(),
  'ics.undo': (input: CommandInput<'ics.undo'>) => calendarFiles.undo(input),
});
