// The first jobs under a filter, asked again when jobs change and when another day begins.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { JobFilter } from '../../../shared/ipc/jobsContract.ts';
import { type Answer, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useGathered } from './useGathered.ts';
import { useNewDay } from './useNewDay.ts';

/** At most `limit` of them, with how many there are. */
export const useJobs = (filter: JobFilter, limit: number): Answer<CommandOutput<'jobs.list'>> => {
  const answer = useAnswer('jobs.list', { filter: { ...filter }, offset: 0, limit });
  const reloadSoon = useGathered(answer.reload);
  useEvent('jobs.changed', reloadSoon);
  useNewDay(reloadSoon);
  return answer;
};
