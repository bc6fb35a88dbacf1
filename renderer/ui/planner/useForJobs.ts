// One command for one job after the other: those that refuse do not keep the others from it.
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { useCommand } from '../../bridge/useCommand.ts';

type JobCommand = 'jobs.assign' | 'jobs.cancel';

/** How it went: how many took it, how many did not, and why the first of these did not. */
export interface DoneForJobs {
  readonly done: number;
  readonly left: number;
  readonly error: AppError | null;
}

/** Sends the command once for each input. */
export const useForJobs = <Name extends JobCommand>(name: Name) => {
  const { run, refusal } = useCommand(name);
  const [isPending, setIsPending] = useState(false);
  const [last, setLast] = useState<DoneForJobs>({ done: 0, left: 0, error: null });
  const runAll = async (inputs: readonly CommandInput<Name>[]): Promise<DoneForJobs> => {
    setIsPending(true);
    let found: DoneForJobs = { done: 0, left: 0, error: null };
    for (const input of inputs) {
      const result = await run(input);
      found = result.ok
        ? { ...found, done: found.done + 1 }
        : { ...found, left: found.left + 1, error: found.error ?? result.error };
    }
    setLast(found);
    setIsPending(false);
    return found;
  };
  return { runAll, isPending, refusal, last };
};
