import { describe, expect, it } from 'vitest';
import { createChangeJob, keptText, mustBe } from '../../../../../electron/service/job/changeJob.ts';
import { aJob } from '../../../../support/aJob.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aJobShop } from '../../../../support/jobShop.ts';

const said = { zh: '改', en: 'changed' };

describe('a change of a job', () => {
  it('is decided again on what another program has stored meanwhile, so that nothing is lost', async () => {
    const shop = await aJobShop();
    const jobId = await shop.make();
    const [one, other] = [createChangeJob(shop), createChangeJob(shop)];
    let tries = 0;
    await one(jobId, async (job) => {
      tries += 1;
      if (tries === 1) {
        await shop.clock.advance(5);
        await other(jobId, () => ({ change: { assignee: '王芳' }, steps: [['assigned', '王芳']], said }));
        await shop.clock.advance(5);
      }
      return { change: { minutes: (job.minutes ?? 0) + 5 }, steps: [['note', 'x']], said };
    });
    const job = await shop.get(jobId);
    expect(job).toMatchObject({ assignee: '王芳', minutes: 5 });
    expect(job.history.map(({ step }) => step)).toEqual(['created', 'assigned', 'note']);
    expect(tries).toBe(2);
  });

  it('gives up in words when somebody is always faster, and keeps nothing', async () => {
    const shop = await aJobShop();
    const jobId = await shop.make();
    const [one, other] = [createChangeJob(shop), createChangeJob(shop)];
    const change = one(jobId, async () => {
      await shop.clock.advance(5);
      await other(jobId, () => ({ change: {}, steps: [['note', 'faster']], said }));
      return { change: { assignee: 'slow' }, steps: [], said };
    });
    await expect(change).rejects.toThrow('job.overtaken');
    expect((await shop.get(jobId)).assignee).toBeNull();
  });

  it('keeps the beginning and the newest of a very long history', async () => {
    const shop = await aJobShop();
    const jobId = await shop.make();
    const step = { at: '2026-11-22T01:00:00.000Z', step: 'note' as const, operator: 'x', text: null };
    await shop.shops.open.jobs.write(aJob({ id: jobId, history: Array.from({ length: 700 }, () => step) }));
    unwrap(await shop.jobs.note({ jobId, note: 'last one' }));
    const { history } = await shop.get(jobId);
    expect(history).toHaveLength(500);
    expect(history.at(-1)?.text).toBe('last one');
  });

  it('masks card numbers and drops what nobody sees; states are asked for in words', () => {
    expect(keptText(' 卡\u202E 4111111111111111\u0000')).toBe('卡 411111******1111');
    expect(() => mustBe(aJob({ state: 'missed' }), ['open'])).toThrow('job.closed');
    expect(() => mustBe(aJob({ state: 'open' }), ['inProgress'])).toThrow('job.not-started');
  });
});
