// What checks without anybody there can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Checks with nobody there: before opening, after sleep, caught up exactly once. */
export interface Unattended {
  settings(): Answer<'unattended.settings'>;
  setSettings(input: CommandInput<'unattended.setSettings'>): Answer<'unattended.setSettings'>;
  runs(input: CommandInput<'unattended.runs'>): Answer<'unattended.runs'>;
  seen(input: CommandInput<'unattended.seen'>): Answer<'unattended.seen'>;
}
