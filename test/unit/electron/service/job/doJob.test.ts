import { describe, expect, it } from 'vitest';
import { createDoJob } from '../../../../../electron/service/job/doJob.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDrawing, aJobShop } from '../../../../support/jobShop.ts';

const hour = 3_600_000;

describe('a job during the work', () => {
  it('is begun once, held with a reason, gone on with, and answered only while it is in progress', async () => {
    const { jobs, make, answer, get } = await aJobShop();
    expect(createDoJob).toBeTypeOf('function');
    const jobId = await make();
    expect(await answer(jobId)).toMatchObject({ error: { code: 'job.not-started' } });
    unwrap(await jobs.start({ jobId }));
    unwrap(await jobs.start({ jobId }));
    unwrap(await jobs.hold({ jobId, reason: '等 4111111111111111' }));
    expect(await answer(jobId)).toMatchObject({ error: { code: 'job.not-started' } });
    expect(await jobs.complete({ jobId, at: null })).toMatchObject({ error: { code: 'job.not-started' } });
    expect(await get(jobId)).toMatchObject({ state: 'onHold', heldReason: '等 411111******1111' });
    unwrap(await jobs.resume({ jobId }));
    unwrap(await answer(jobId));
    expect((await get(jobId)).history.map(({ step }) => step)).toEqual(['created', 'started', 'held', 'resumed']);
  });

  it('keeps every answer of several that come at the same time', async () => {
    const items = Array.from({ length: 30 }, (_, index) => ({ id: `p${index}` }));
    const { started, jobs, get, template } = await aJobShop({
      items: items.map(({ id }) => ({
        id,
        title: { zh: id, en: id },
        help: null,
        type: 'check' as const,
        metric: null,
        unit: null,
        least: null,
        most: null,
        choices: [],
        photo: 'none' as const,
        isRequired: true,
      })),
    });
    const jobId = await started();
    const none = { value: null, text: null, choice: null, note: null, photoIds: [] };
    await Promise.all(
      template.items.map(({ id: itemId }) =>
        jobs.answer({ jobId, answer: { ...none, itemId, result: 'pass' as const } }),
      ),
    );
    expect((await get(jobId)).answers).toHaveLength(30);
  });

  it('takes photos only of its own', async () => {
    const { started, answer } = await aJobShop();
    const jobId = await started();
    const photoIds = ['3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001'];
    expect(await answer(jobId, { photoIds })).toMatchObject({ error: { code: 'attachment.unknown' } });
  });

  it('says how long it took and how long the terminal was out, in the past and in order', async () => {
    const { started, jobs, clock, get } = await aJobShop();
    const jobId = await started();
    const at = (ms: number) => new Date(clock.now() + ms).toISOString();
    const facts = (from: string, until: string | null) =>
      jobs.setFacts({ jobId, minutesSpent: 12, downtime: { from, until }, result: '换纸 4111111111111111' });
    for (const [from, until] of [
      [at(1000), null],
      [at(-hour), at(-2 * hour)],
      [at(-hour), at(hour)],
    ] as const) {
      expect(await facts(from, until)).toMatchObject({ error: { code: 'job.wrong-times' } });
    }
    unwrap(await facts(at(-hour), null));
    expect(await get(jobId)).toMatchObject({
      minutesSpent: 12,
      downtime: { from: at(-hour), until: null },
      result: '换纸 411111******1111',
    });
  });

  it('loses its signatures to a later answer, measurement or time, and tells whose they were', async () => {
    const { started, answer, person, jobs, get, said } = await aJobShop({ signature: 'either' });
    const jobId = await started();
    const personId = await person('李雷');
    const sign = async () => {
      unwrap(await answer(jobId));
      unwrap(await jobs.sign({ jobId, role: 'worker', personId, pin: null, drawing: aDrawing }));
      expect((await get(jobId)).signatures).toHaveLength(1);
    };
    await sign();
    unwrap(await jobs.setFacts({ jobId, minutesSpent: 1, downtime: null, result: null }));
    expect((await get(jobId)).signatures).toEqual([]);
    await sign();
    unwrap(await answer(jobId, { result: 'fail' }));
    const job = await get(jobId);
    expect(job.signatures).toEqual([]);
    expect(job.history.filter(({ step }) => step === 'unsigned').map(({ text }) => text)).toEqual(['李雷', '李雷']);
    expect((await said())[0]?.zh).toContain('签名作废');
  });
});
