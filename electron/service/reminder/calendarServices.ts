// What can be done with calendar files, as window and command line see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';
import type { Language } from '../../../shared/model/bilingual.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Where to, in which language, and for how many days from today. */
export interface CalendarWish {
  readonly file: string;
  readonly language: Language;
  readonly days: number;
  /** Minutes before the start at which the other calendar reminds; null = it does not. */
  readonly alarmMinutes: number | null;
}

/** The plan for other calendars, and entries of other calendars as jobs. */
export interface CalendarFiles {
  /** Writes it whole or not at all. Codes: export.*, store.* */
  write(input: CalendarWish, signal?: AbortSignal): Promise<Result<PrivateOutput<'ics.write'>>>;
  /** Looks at a file without storing anything. Codes: import.not-readable, ics.not-calendar, ics.too-large */
  read(input: PrivateInput<'ics.read'>): Promise<Result<PrivateOutput<'ics.read'>>>;
  apply(input: CommandInput<'ics.apply'>): Answer<'ics.apply'>;
  discard(): Answer<'ics.discard'>;
  imports(): Answer<'ics.imports'>;
  undo(input: CommandInput<'ics.undo'>): Answer<'ics.undo'>;
}
