import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Job } from '../../../../shared/job/job.ts';
import { aJob } from '../../../support/aJob.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const today = '2026-11-22';
const planId = '5b0d1e57-8a46-4a5e-9d2f-1f0f6d2f7a11';

const stored = async (changes: readonly Partial<Job>[]) => {
  const { shops } = await someDeps();
  for (const change of changes) {
    const origin = { kind: 'calendar', on: change.dueOn ?? today } as const;
    const subject = { kind: 'store', store: randomUUID() } as const;
    await shops.open.jobs.write(aJob({ id: randomUUID(), planId, origin, subject, minutes: 10, ...change }));
  }
  return shops.open.jobs;
};

describe('groups of jobs in a calendar', () => {
  it('are of one day, plan, state and person, with the sum of their time and the earliest hour', async () => {
    const jobs = await stored([
      { dueOn: today, assignee: '小王', dueTime: '10:00' },
      { dueOn: today, assignee: '小王', dueTime: '08:30' },
      { dueOn: today, assignee: 'Li' },
      { dueOn: today, assignee: '小王', state: 'onHold' },
      { dueOn: '2026-11-23', assignee: '小王' },
      { dueOn: '2026-12-24', assignee: '小王' },
    ]);
    const groups = await jobs.groups({ from: today, until: '2026-11-30' }, today);
    const found = groups.map(({ dueOn, state, assignee, count, minutes }) =>
      [dueOn, state, assignee, count, minutes].join(' '),
    );
    expect(found.toSorted()).toEqual([
      '2026-11-22 onHold 小王 1 10',
      '2026-11-22 open Li 1 10',
      '2026-11-22 open 小王 2 20',
      '2026-11-23 open 小王 1 10',
    ]);
    expect(groups.find(({ count }) => count === 2)?.dueTime).toBe('08:30');
  });

  it('hold a job that was made by hand alone, whatever else is due that day', async () => {
    const byHand = { planId: null, origin: { kind: 'person' }, dueOn: today } as const;
    const jobs = await stored([byHand, byHand, { dueOn: today }]);
    const groups = await jobs.groups({ from: today, until: today }, today);
    expect(groups.map(({ planId: plan, count }) => [plan, count]).toSorted()).toEqual(
      [
        [null, 1],
        [null, 1],
        [planId, 1],
      ].toSorted(),
    );
  });
});

describe('jobs that are done', () => {
  it('are found by the moment of it, the newest first', async () => {
    const done = (at: string): Partial<Job> => ({ dueOn: today, state: 'done', doneAt: at, doneBy: 'Li' });
    const jobs = await stored([
      done('2026-11-21T15:59:59.000Z'),
      done('2026-11-21T16:00:00.000Z'),
      done('2026-11-22T03:00:00.000Z'),
      { dueOn: today },
    ]);
    const since = { phases: ['done'], doneSince: '2026-11-21T16:00:00.000Z' } as const;
    expect((await jobs.page(since, today, 0, 10)).map(({ doneAt }) => doneAt)).toEqual([
      '2026-11-22T03:00:00.000Z',
      '2026-11-21T16:00:00.000Z',
    ]);
    expect(await jobs.total(since, today)).toBe(2);
    expect(await jobs.total({ phases: ['done'] }, today)).toBe(3);
  });
});
