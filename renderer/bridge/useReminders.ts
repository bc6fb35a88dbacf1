// How many messages wait, kept up to date.
import type { ReminderCounts } from '../../shared/reminder/reminder.ts';
import { knownOf } from './useAnswer.ts';
import { useLive } from './useLive.ts';

const newest = (_: ReminderCounts, counts: ReminderCounts): ReminderCounts => counts;

/** Counts of the centre; null before the first answer. */
export const useReminderCounts = (): ReminderCounts | null =>
  knownOf(useLive({ command: 'reminders.counts', input: {}, event: 'reminders.changed', reduce: newest }));
