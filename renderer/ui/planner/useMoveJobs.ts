// Moves one job, chosen ones, or all jobs of a plan's day, to another day.
import { useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { type DoneForJobs, useForJobs } from './useForJobs.ts';

/** What is moved. */
export type MoveTarget =
  | { readonly kind: 'one'; readonly jobId: string; readonly dueOn: string }
  | { readonly kind: 'chosen'; readonly jobIds: readonly string[]; readonly dueOn: string; readonly count: number }
  | { readonly kind: 'planDay'; readonly planId: string; readonly dueOn: string; readonly count: number };

const pageSize = 500;
const movable = ['overdue', 'due', 'upcoming', 'inProgress', 'onHold'] as const;

/** One move at a time; those that cannot be moved do not keep the others from it. */
export const useMoveJobs = () => {
  const { run: list } = useCommand('jobs.list');
  const { runAll, refusal } = useForJobs('jobs.move');
  const [isPending, setIsPending] = useState(false);

  const idsOf = async (target: MoveTarget): Promise<readonly string[] | AppError> => {
    if (target.kind === 'one') return [target.jobId];
    if (target.kind === 'chosen') return target.jobIds;
    const filter = { planId: target.planId, from: target.dueOn, until: target.dueOn, phases: [...movable] };
    const ids: string[] = [];
    for (let offset = 0; ; offset += pageSize) {
      const page = await list({ filter, offset, limit: pageSize });
      if (!page.ok) return page.error;
      ids.push(...page.value.jobs.map(({ id }) => id));
      if (ids.length >= page.value.total || page.value.jobs.length === 0) return ids;
    }
  };
  const run = async (target: MoveTarget, dueOn: string): Promise<DoneForJobs> => {
    setIsPending(true);
    const ids = await idsOf(target);
    const moved: DoneForJobs =
      'code' in ids ? { done: 0, left: [], error: ids } : await runAll(ids.map((jobId) => ({ jobId, dueOn })));
    setIsPending(false);
    return moved;
  };
  return { run, isPending, refusal };
};
