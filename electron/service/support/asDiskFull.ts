// A full disk as an expected failure, whoever met it.
import { AppFailure, failure } from '../../../shared/error/appError.ts';

/** What was thrown; a full disk as export.disk-full, `file` = what was being written. */
export const asDiskFull = (thrown: unknown, file: string): unknown => {
  const code: unknown = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppFailure(failure('export.disk-full', { file }).error);
  return thrown;
};
