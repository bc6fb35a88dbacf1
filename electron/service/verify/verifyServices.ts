// What verifying files offers to the window; only types.
import type { Result } from '../../../shared/error/appError.ts';
import type { VerifiedFile as Shown } from '../../../shared/ipc/verifyContract.ts';

/** Verification as the window asks for it. */
export interface Verifications {
  /** Codes: verify.* */
  read(input: { readonly file: string }): Promise<Result<Shown>>;
  /** Writes the page for other computers. Codes: export.* */
  writePage(input: { readonly file: string }): Promise<Result<{ readonly file: string }>>;
}
