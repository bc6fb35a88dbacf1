// A question whose answer is kept by whoever asks; nothing is drawn anew while it is on its way.
import type { Result } from '../../shared/error/appError.ts';
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts';
import { consoleBridge } from './consoleBridge.ts';

/** Sends a command that changes nothing. */
export const ask = <K extends CommandName>(name: K, input: CommandInput<K>): Promise<Result<CommandOutput<K>>> =>
  consoleBridge().invoke(name, input);
