// What can be done with support bundles, as window, command line and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Support bundles of this computer: gathered, hidden, looked at, saved. Nothing is ever sent. */
export interface SupportBundles {
  offer(): Answer<'support.offer'>;
  prepare(input: CommandInput<'support.prepare'>): Answer<'support.prepare'>;
  cancel(): Answer<'support.cancel'>;
  lines(input: CommandInput<'support.lines'>): Answer<'support.lines'>;
  find(input: CommandInput<'support.find'>): Answer<'support.find'>;
  discard(): Answer<'support.discard'>;
  /** Writes the draft whole or not at all. Codes: support.gone, support.changed, export.* */
  write(input: PrivateInput<'support.write'>, signal?: AbortSignal): Promise<Result<PrivateOutput<'support.write'>>>;
  /** Ends what runs and forgets the draft. */
  stop(): Promise<void>;
}
