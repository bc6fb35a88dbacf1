// One job as it is now: asked once, then as each command answers it and as others change it.
import { useState } from 'react';
import type { Job } from '../../../shared/job/job.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** The job, and how a command hands over what it made of it. */
export const useJob = (jobId: string) => {
  const answer = useAnswer('jobs.get', { jobId });
  const [newest, setNewest] = useState<Job | null>(null);
  useEvent('jobs.changed', ({ jobId: changed }) => {
    if (changed === null || changed === jobId) answer.reload();
  });
  const asked = knownOf(answer);
  const isNewer = newest !== null && newest.id === jobId && (asked === null || newest.changedAt >= asked.changedAt);
  return { answer, job: isNewer ? newest : asked, keep: setNewest };
};
