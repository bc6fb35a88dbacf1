// Why a file cannot be imported at all, always with its name.
import { basename } from 'node:path';
import { AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';

type ImportCode = Extract<ErrorCode, `import.${string}`>;

/** An AppFailure about `file`. */
export const importFailure = (
  code: ImportCode,
  file: string,
  facts: Readonly<Record<string, string | number>> = {},
  details?: string,
): AppFailure => new AppFailure(failure(code, { file: redactText(basename(file)), ...facts }, details).error);
