// What reminders can do, as window, tray and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** The centre of messages: it holds everything that was ever told. */
export interface Reminders {
  list(input: CommandInput<'reminders.list'>): Answer<'reminders.list'>;
  items(input: CommandInput<'reminders.items'>): Answer<'reminders.items'>;
  counts(): Answer<'reminders.counts'>;
  read(input: CommandInput<'reminders.read'>): Answer<'reminders.read'>;
  readAll(): Answer<'reminders.readAll'>;
  snooze(input: CommandInput<'reminders.snooze'>): Answer<'reminders.snooze'>;
  settings(): Answer<'reminders.settings'>;
  setSettings(input: CommandInput<'reminders.setSettings'>): Answer<'reminders.setSettings'>;
}
