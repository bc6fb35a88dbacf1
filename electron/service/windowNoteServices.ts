// What the main process tells of the window; only types.
import type { Result } from '../../shared/error/appError.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';

type Done = Promise<Result<Record<string, never>>>;

/** Entries about the window, told by the main process. */
export interface WindowNotes {
  /** Somebody else works here from now on; the same name again leaves no entry. Codes: store.* */
  signIn(input: PrivateInput<'operator.set'>): Done;
  /** Preferences of this computer have changed. Codes: store.* */
  preferences(input: PrivateInput<'preferences.note'>): Done;
  /** A page of the window became a file. Codes: store.* */
  paper(input: PrivateInput<'paper.note'>): Done;
  /** The window goes over to the other shop; both logs say so. Codes: store.* */
  otherShop(input: PrivateInput<'shop.note'>): Done;
}
