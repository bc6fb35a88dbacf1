import { describe, expect, it } from 'vitest';
import { createEndJob } from '../../../../../electron/service/job/endJob.ts';
import { createJobs } from '../../../../../electron/service/job/jobs.ts';
import type { Checks } from '../../../../../electron/service/services.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aDrawing, aJobShop } from '../../../../support/jobShop.ts';

const year = 366 * 86_400_000;

describe('a job at its end', () => {
  it('is signed only when everything is answered, and each role by one person, the newest counting', async () => {
    const { started, answer, person, jobs, get } = await aJobShop({ signature: 'either', needsWitness: true });
    expect(createEndJob).toBeTypeOf('function');
    const jobId = await started();
    const [li, han, wei] = [await person('李雷'), await person('韩梅梅'), await person('魏华')];
    const sign = (role: 'worker' | 'witness', personId: string) =>
      jobs.sign({ jobId, role, personId, pin: null, drawing: aDrawing });
    expect(await sign('worker', li)).toMatchObject({ error: { code: 'job.unanswered', facts: { count: 1 } } });
    unwrap(await answer(jobId));
    unwrap(await sign('witness', han));
    expect(await sign('worker', han)).toMatchObject({ error: { code: 'job.same-person' } });
    unwrap(await sign('worker', li));
    unwrap(await sign('worker', wei));
    expect((await get(jobId)).signatures.map(({ role, name }) => [role, name])).toEqual([
      ['witness', '韩梅梅'],
      ['worker', '魏华'],
    ]);
    expect(unwrap(await jobs.complete({ jobId, at: null })).doneBy).toBe('魏华');
    expect(await sign('worker', li)).toMatchObject({ error: { code: 'job.closed' } });
  });

  it('is neither signed nor completed by a clock that was set back a year, and by the right one again', async () => {
    const shop = await aJobShop({ signature: 'either' });
    const { started, answer, person, jobs, clock } = shop;
    const jobId = await started();
    unwrap(await answer(jobId));
    const personId = await person('李雷');
    const early = createFakeClock(clock.now() - year);
    const back = createJobs({ ...shop, clock: early, checks: {} as Checks });
    const signature = { jobId, role: 'worker', personId, pin: null, drawing: aDrawing } as const;
    expect(await back.sign(signature)).toMatchObject({ error: { code: 'job.clock-back' } });
    unwrap(await jobs.sign(signature));
    expect(await back.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.clock-back' } });
    expect(await back.finish({ jobId, at: null, minutes: null, note: null })).toMatchObject({ ok: false });
    expect(unwrap(await jobs.complete({ jobId, at: null })).state).toBe('done');
  });

  it('is not completed with the signature of somebody who turned out to have left before', async () => {
    const { started, answer, person, jobs, people } = await aJobShop({ signature: 'either' });
    const jobId = await started();
    unwrap(await answer(jobId));
    const personId = await person('李雷');
    unwrap(await jobs.sign({ jobId, role: 'worker', personId, pin: null, drawing: aDrawing }));
    unwrap(await people.leave({ personId, leftOn: '2026-11-01', reason: '早已离职' }));
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'person.left' } });
    unwrap(await people.leave({ personId, leftOn: '2026-11-23', reason: '做到今天' }));
    expect(unwrap(await jobs.complete({ jobId, at: null })).doneBy).toBe('李雷');
  });

  it('is reopened with a reason: begun ones go on with their version and are signed again, others wait anew', async () => {
    const { started, answer, person, jobs, make, get, templates, template } = await aJobShop({ signature: 'either' });
    const jobId = await started();
    unwrap(await answer(jobId));
    const sign = { jobId, role: 'worker', personId: await person('李雷'), pin: null, drawing: aDrawing } as const;
    expect(await jobs.reopen({ jobId, reason: 'not yet' })).toMatchObject({ error: { code: 'job.not-closed' } });
    unwrap(await jobs.sign(sign));
    unwrap(await jobs.complete({ jobId, at: null }));
    const {
      id: templateId,
      version: _version,
      updatedAt: _at,
      updatedBy: _by,
      proposal: _proposal,
      ...draft
    } = template;
    unwrap(await templates.change({ templateId, draft: { ...draft, signature: 'none' }, basedOn: 1 }));
    unwrap(await jobs.reopen({ jobId, reason: '看错了' }));
    expect(await get(jobId)).toMatchObject({ state: 'inProgress', signatures: [], template: { version: 1 } });
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.unsigned' } });
    const waiting = await make();
    unwrap(await jobs.cancel({ jobId: waiting, reason: 'holiday' }));
    unwrap(await jobs.reopen({ jobId: waiting, reason: 'open after all' }));
    expect(await get(waiting)).toMatchObject({ state: 'open', lastOn: null });
  });

  it('has no way round the checklist for the command line', async () => {
    const { make, jobs, get, person, started, answer } = await aJobShop({ signature: 'either' });
    const jobId = await make();
    const finish = (id: string) => jobs.finish({ jobId: id, at: null, minutes: 3, note: null });
    expect(await finish(jobId)).toMatchObject({ error: { code: 'job.unanswered' } });
    expect(await get(jobId)).toMatchObject({ state: 'open', template: null });
    const begun = await started();
    unwrap(await answer(begun));
    expect(await finish(begun)).toMatchObject({ error: { code: 'job.unsigned' } });
    const personId = await person('李雷');
    unwrap(await jobs.sign({ jobId: begun, role: 'worker', personId, pin: null, drawing: aDrawing }));
    expect(unwrap(await finish(begun))).toMatchObject({ state: 'done', doneBy: '李雷', minutesSpent: 3 });
  });
});
