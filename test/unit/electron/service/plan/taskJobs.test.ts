import { describe, expect, it } from 'vitest';
import { createJobs } from '../../../../../electron/service/job/jobs.ts';
import { followTasks } from '../../../../../electron/service/plan/taskJobs.ts';
import { closedTask, openTask } from '../../../../../electron/service/register/registerTaskParts.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

const at = '2026-11-22T01:00:00.000Z';
const task = (recordId: string, change: object = {}) => ({
  ...openTask(
    {
      kind: 'dormancy',
      recordId,
      terminalId: null,
      serialNumber: null,
      dueOn: '2026-11-25',
      data: { about: 'powerUp' },
    },
    at,
  ),
  ...change,
});

describe('tasks of the register among the jobs', () => {
  it('stand there once, follow their day, are dealt with in the register only, and end with the task', async () => {
    const record = planRecord('A', { lifecycle: 'spare' });
    const shop = await aPlanShop([record]);
    const one = task(record.id);
    await shop.store.register.write({ tasks: [one], line: null });
    await shop.work.look();
    await shop.work.look();
    expect(await shop.jobs()).toMatchObject([{ id: one.id, kind: 'spare', dueOn: '2026-11-25', recordId: record.id }]);
    await shop.store.register.write({ tasks: [{ ...one, dueOn: '2026-11-26' }], line: null });
    await shop.work.look();
    expect(await shop.jobs()).toMatchObject([{ dueOn: '2026-11-26', state: 'open' }]);
    const checks = { start: () => Promise.reject(new Error('no check')), finished: () => Promise.reject(new Error()) };
    const jobs = createJobs({ ...shop, checks } as unknown as Parameters<typeof createJobs>[0]);
    expect(await jobs.start({ jobId: one.id })).toMatchObject({ error: { code: 'job.in-register' } });
    await shop.store.register.write({ tasks: [closedTask(one, { at, by: 'Li', note: 'done' })], line: null });
    await shop.work.look();
    expect(await shop.jobs()).toMatchObject([{ id: one.id, state: 'done', doneBy: 'Li' }]);
  });

  it('are not asked for twice where a plan does the same', async () => {
    const record = planRecord('A', { lifecycle: 'spare' });
    const shop = await aPlanShop([record]);
    await shop.create(aDraft({ kind: 'spare' }, { mode: 'floating', firstOn: '2026-11-22' }));
    const one = task(record.id);
    await shop.store.register.write({ tasks: [one], line: null });
    await shop.work.look();
    const [job, ...others] = await shop.jobs();
    expect(others).toEqual([]);
    const whole = await shop.store.jobs.byId(job?.id ?? '');
    if (whole === null) throw new Error('no job');
    await shop.store.jobs.write({ ...whole, state: 'done', doneAt: at, doneBy: 'Li' });
    await shop.work.look();
    expect(await shop.store.register.task(one.id)).toMatchObject({ data: { doneOn: '2026-11-22' } });
    expect((await shop.store.register.task(one.id))?.closedAt).not.toBeNull();
  });

  it('without a day or a record are no jobs', async () => {
    const shop = await aPlanShop();
    const none = { ...shop, today: '2026-11-22', running: [], units: [] };
    await shop.store.register
      .write({ tasks: [task('018f0000-0000-7000-8000-000000000001')], line: null })
      .catch(() => null);
    expect(await followTasks(none)).toBe(0);
  });
});
