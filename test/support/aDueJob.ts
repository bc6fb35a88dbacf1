// A job that somebody made by hand, or any other by changing it.
import { randomUUID } from 'node:crypto';
import type { Job } from '../../shared/job/job.ts';
import { aJob } from './aJob.ts';

/** An open job of the whole shop with an id of its own, due at nine on 2026-11-22. */
export const aDueJob = (changes: Partial<Job> = {}): Job =>
  aJob({
    id: randomUUID(),
    minutes: 10,
    createdAt: '2026-11-01T00:00:00.000Z',
    changedAt: '2026-11-01T00:00:00.000Z',
    ...changes,
  });
