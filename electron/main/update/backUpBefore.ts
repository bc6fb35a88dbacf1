// Before a new version is installed: a backup of everything, and a look through it.
import { type AppError, failure, type Result, success } from '../../../shared/error/appError.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { PrivateOutput } from '../../../shared/ipc/engineContract.ts';

type Ask = (name: string, input: unknown) => Promise<Result<unknown>>;

const refused = ({ code, details }: AppError) =>
  failure('update.backup', {}, [code, details].filter(Boolean).join(': '));

/** Makes it and reads it again; answers with its file. An encrypted one can only be looked at from outside. Codes: update.backup */
export const backUpBefore = async (ask: Ask): Promise<Result<string>> => {
  const made = (await ask('backups.now', {})) as Result<CommandOutput<'backups.now'>>;
  if (!made.ok) return refused(made.error);
  const { file } = made.value;
  const looked = (await ask('backup.inspect', { file, passphrase: null })) as Result<PrivateOutput<'backup.inspect'>>;
  if (!looked.ok) return refused(looked.error);
  await ask('backups.discard', {});
  const { isLocked, manifest, bytes } = looked.value;
  if (bytes !== made.value.bytes || (!isLocked && manifest === null)) {
    return failure('update.backup', {}, 'what was read is not what was written');
  }
  return success(file);
};
