// What papers can do, as window, command line and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';

/** Papers of the open shop: gathered, printed by whoever can, sealed and written. */
export interface Papers {
  preview(input: CommandInput<'papers.preview'>): Promise<Result<CommandOutput<'papers.preview'>>>;
  /** Gathers a paper and keeps it until it is written. */
  prepare(input: PrivateInput<'paper.prepare'>): Promise<Result<PrivateOutput<'paper.prepare'>>>;
  /** Attaches the entries to the printed pages, seals them, writes the file whole or not at all, and logs it. */
  write(input: PrivateInput<'paper.write'>, signal?: AbortSignal): Promise<Result<PrivateOutput<'paper.write'>>>;
}
