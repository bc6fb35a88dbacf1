// Answers about reminders.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about reminders, by command name. */
export const remindersHandlers = ({ reminders }: Services) => ({
  'reminders.list': (input: CommandInput<'reminders.list'>) => reminders.list(input),
  'reminders.items': (input: CommandInput<'reminders.items'>) => reminders.items(input),
  'reminders.counts': () => reminders.counts(),
  'reminders.read': (input: CommandInput<'reminders.read'>) => reminders.read(input),
  'reminders.readAll': () => reminders.readAll(),
  'reminders.snooze': (input: CommandInput<'reminders.snooze'>) => reminders.snooze(input),
  'reminders.settings': () => reminders.settings(),
  'reminders.setSettings': (input: CommandInput<'reminders.setSettings'>) => reminders.setSettings(input),
});
