// Answers about verifying files; they carry a path and come from the main process only.
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about verifying files, by command name. */
export const verifyHandlers = ({ verifications }: Services) => ({
  'verify.read': (input: PrivateInput<'verify.read'>) => verifications.read(input),
  'verify.writePage': (input: PrivateInput<'verify.writePage'>) => verifications.writePage(input),
});
