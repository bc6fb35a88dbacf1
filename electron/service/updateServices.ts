// What the engine does for updates of the program; only types.
import type { Result } from '../../shared/error/appError.ts';
import type { PrivateInput, PrivateOutput } from '../../shared/ipc/engineContract.ts';

/** Lines about the program itself, and what an update would disturb. */
export interface UpdateNotes {
  /** Codes: store.* */
  note(input: PrivateInput<'update.note'>): Promise<Result<Record<string, never>>>;
  /** Codes: store.* */
  obstacles(): Promise<Result<PrivateOutput<'update.obstacles'>>>;
}
