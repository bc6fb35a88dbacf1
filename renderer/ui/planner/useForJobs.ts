// One command for one job after the other: those that refuse do not keep the others from it.
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { useCommand } from '../../bridge/useCommand.ts';

type JobCommand = 'jobs.assign' | 'jobs.cancel' | 'jobs.move';

/** How it went: how many took it, the ids of those that did not, and why the first of these did not. */
export interface DoneForJobs {
  readonly done: number;
  readonly left: readonly string[];
  readonly error: AppError | null;
}

/** Sends the command once for each input. */
export const useForJobs = <Name extends JobCommand>(name: Name) => {
  const { run, refusal } = useCommand(name);
  const [isPending, setIsPending] = useState(false);
  const runAll = async (inputs: readonly CommandInput<Name>[]): Promise<DoneForJobs> => {
    setIsPending(true);
    let found: DoneForJobs = { done: 0, left: [], error: null };
    for (const input of inputs) {
      const result = await run(input);
      found = result.ok
        ? { ...found, done: found.done + 1 }
        : { ...found, left: [...found.left, input.jobId], error: found.error ?? result.error };
    }
    setIsPending(false);
    return found;
  };
  return { runAll, isPending, refusal };
};
