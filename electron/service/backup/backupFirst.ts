// Imports are preceded by a backup of the records: where none can be made, nothing is imported.
import type { Result } from '../../../shared/error/appError.ts';
import { attempt } from '../attempt.ts';
import type { BackupsWithin } from './backups.ts';

/** The same use case, after a backup. */
export const backupFirst =
  (backups: Pick<BackupsWithin, 'beforeImport'>) =>
  <Given extends readonly unknown[], Value>(
    run: (...given: Given) => Promise<Result<Value>>,
  ): ((...given: Given) => Promise<Result<Value>>) =>
  async (...given) => {
    const made = await attempt(() => backups.beforeImport());
    return made.ok ? await run(...given) : made;
  };
