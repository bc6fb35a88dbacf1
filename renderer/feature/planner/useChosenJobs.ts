// Which jobs of the list are ticked: one, all between two, or all.
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { JobRow } from '../../../shared/job/job.ts';
import { isOver } from '../../ui/planner/JobMenu.tsx';
import type { JobPages } from './useJobPages.ts';

/** Ticks one row, or with `isRange` all from the last one that was ticked. */
export type ChooseJob = (index: number, row: JobRow, isChosen: boolean, isRange: boolean) => void;

/** Jobs that are ticked, by id; one that is over is never among them. */
export const useChosenJobs = (pages: JobPages, onFailed: (error: AppError | null) => void) => {
  const [chosen, setChosen] = useState<ReadonlyMap<string, JobRow>>(new Map());
  const last = useRef<number | null>(null);
  const mark = (rows: readonly JobRow[], isChosen: boolean): void =>
    setChosen((before) => {
      const after = new Map(before);
      for (const row of rows) {
        if (isChosen && !isOver(row)) after.set(row.id, row);
        else after.delete(row.id);
      }
      return after;
    });
  const markBetween = async (from: number, to: number, isChosen: boolean): Promise<void> => {
    const rows = await pages.between(Math.min(from, to), Math.max(from, to));
    if (rows.ok) mark(rows.value, isChosen);
    else onFailed(rows.error);
  };
  const choose: ChooseJob = (index, row, isChosen, isRange) => {
    const from = last.current;
    last.current = index;
    if (isRange && from !== null && from !== index) void markBetween(from, index, isChosen);
    else mark([row], isChosen);
  };
  return {
    chosen,
    choose,
    chooseAll: () => void markBetween(0, pages.total - 1, true),
    clear: () => setChosen(new Map()),
  };
};
