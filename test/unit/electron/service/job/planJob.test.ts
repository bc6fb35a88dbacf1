import { describe, expect, it } from 'vitest';
import { createPlanJob } from '../../../../../electron/service/job/planJob.ts';
import { aJob } from '../../../../support/aJob.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aJobShop } from '../../../../support/jobShop.ts';

const nobody = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';

describe('a job before the work', () => {
  it('is made by hand with a masked name, for what exists, and for a day within reach', async () => {
    const { jobs, templates, template, make, get, said } = await aJobShop();
    expect(createPlanJob).toBeTypeOf('function');
    const job = await get(await make({ title: ' 保养\u202E  4111111111111111 ' }));
    expect(job).toMatchObject({ title: { zh: '保养 411111******1111' }, origin: { kind: 'person' }, lastOn: null });
    expect(await said()).toHaveLength(2);
    const bad = (change: object) =>
      jobs.create({
        kind: 'other',
        title: 'x',
        subject: { kind: 'shop' },
        dueOn: '2026-11-22',
        dueTime: '09:00',
        assignee: null,
        minutes: null,
        templateId: null,
        ...change,
      });
    expect(await bad({ subject: { kind: 'unit', unitId: nobody } })).toMatchObject({ error: { code: 'unit.unknown' } });
    expect(await bad({ templateId: nobody })).toMatchObject({ error: { code: 'template.unknown' } });
    unwrap(await templates.remove({ templateId: template.id, reason: 'old' }));
    expect(await bad({ templateId: template.id })).toMatchObject({ error: { code: 'template.unknown' } });
    for (const dueOn of ['0001-01-01', '9999-12-31']) {
      expect(await bad({ dueOn })).toMatchObject({ error: { code: 'input.invalid' } });
    }
    expect(await bad({ title: '\u200B' })).toMatchObject({ error: { code: 'input.invalid' } });
  });

  it('is moved with the days that it may be late, remembers where it was, and goes nowhere once it is closed', async () => {
    const { jobs, shops, get } = await aJobShop();
    const planned = aJob({ lastOn: '2026-11-25' });
    await shops.open.jobs.write(planned);
    const jobId = planned.id;
    unwrap(await jobs.move({ jobId, dueOn: '2026-12-30' }));
    unwrap(await jobs.move({ jobId, dueOn: '2027-01-02' }));
    unwrap(await jobs.move({ jobId, dueOn: '2027-01-02' }));
    const moved = await get(jobId);
    expect(moved).toMatchObject({ dueOn: '2027-01-02', lastOn: '2027-01-05', movedFrom: '2026-11-22' });
    expect(moved.history.map(({ text }) => text)).toEqual(['2026-11-22 → 2026-12-30', '2026-12-30 → 2027-01-02']);
    unwrap(await jobs.cancel({ jobId, reason: 'shop closed' }));
    expect(await jobs.move({ jobId, dueOn: '2027-01-03' })).toMatchObject({ error: { code: 'job.closed' } });
    expect(await jobs.assign({ jobId, assignee: 'x' })).toMatchObject({ error: { code: 'job.closed' } });
    expect(await jobs.note({ jobId, note: 'why 4111111111111111' })).toMatchObject({ ok: true });
    expect((await get(jobId)).history.at(-1)).toMatchObject({ step: 'note', text: 'why 411111******1111' });
  });

  it('is given to somebody and taken back, each once in its history', async () => {
    const { jobs, make, get } = await aJobShop();
    const jobId = await make();
    unwrap(await jobs.assign({ jobId, assignee: '王芳' }));
    unwrap(await jobs.assign({ jobId, assignee: '王芳' }));
    unwrap(await jobs.assign({ jobId, assignee: null }));
    const { assignee, history } = await get(jobId);
    expect(assignee).toBeNull();
    expect(history.map(({ step, text }) => [step, text]).slice(1)).toEqual([
      ['assigned', '王芳'],
      ['assigned', null],
    ]);
    expect(await jobs.assign({ jobId: nobody, assignee: null })).toMatchObject({ error: { code: 'job.unknown' } });
  });
});
