// What the figures can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Figures of a period of the open shop. */
export interface FiguresService {
  get(input: CommandInput<'figures.get'>): Answer<'figures.get'>;
  setSettings(input: CommandInput<'figures.setSettings'>): Answer<'figures.setSettings'>;
}
