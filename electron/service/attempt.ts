// The border between code that may throw and callers that get values.
import { failure, type Result, success, toAppError } from '../../shared/error/appError.ts';

/** Runs `work`; what it throws becomes a failure with its code. */
export const attempt = async <T>(work: () => Promise<T>): Promise<Result<T>> => {
  try {
    return success(await work());
  } catch (thrown) {
    const { code, facts, details } = toAppError(thrown);
    return failure(code, facts, details);
  }
};
