// One question to the engine inside its process: finds the answer by name, and turns anything thrown into a Result.
import { failure, type Result, toAppError } from '../../shared/error/appError.ts';
import type { EngineAnswers } from '../ipc/engineAnswers.ts';

/** Answers a command by name; input has passed its schema. Codes: engine.not-running, ipc.bad-request, and those of the command */
export const askEngine = async (
  answers: EngineAnswers | null,
  name: string,
  input: unknown,
): Promise<Result<unknown>> => {
  if (answers === null) return failure('engine.not-running');
  if (!Object.hasOwn(answers, name)) return failure('ipc.bad-request', { command: name });
  try {
    const answer = answers[name as keyof EngineAnswers] as (parsed: unknown) => Promise<Result<unknown>>;
    return await answer(input);
  } catch (thrown) {
    return { ok: false, error: toAppError(thrown) };
  }
};
