import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createStock } from '../../../../../electron/service/stock/stock.ts';
import { changeFor } from '../../../../../electron/service/stock/useInJob.ts';
import type { Job } from '../../../../../shared/job/job.ts';
import { aJob } from '../../../../support/aJob.ts';
import { present, unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const at = '2026-11-22T01:00:00.000Z';

const aDesk = async (changes: Partial<Job> = {}) => {
  const deps = await someDeps();
  const stock = createStock(deps);
  const draft = { name: '清洁卡', unit: '张', store: null, lowMark: null, price: 2, note: null };
  const part = unwrap(await stock.save({ partId: null, draft }));
  unwrap(await stock.move({ partId: part.id, kind: 'received', quantity: 10, note: null }));
  const job = aJob({ state: 'inProgress', startedAt: at, ...changes });
  await deps.shops.open.jobs.write(job);
  const use = (quantity: number) => stock.useInJob({ partId: part.id, jobId: job.id, quantity });
  const stored = async (): Promise<Job> => present(await deps.shops.open.jobs.byId(job.id));
  return { deps, stock, part, job, use, stored };
};

describe('parts in a job', () => {
  it('are taken from the stock, changed and given back, with the job always saying the same', async () => {
    const { deps, use, stored, part, stock } = await aDesk();
    expect(unwrap(await use(3)).onHand).toBe(7);
    await deps.clock.advance(10);
    expect(unwrap(await use(1)).onHand).toBe(9);
    expect((await stored()).parts).toEqual([{ partId: part.id, name: '清洁卡', quantity: 1 }]);
    await deps.clock.advance(10);
    expect(unwrap(await use(1)).onHand).toBe(9);
    expect(unwrap(await use(0)).onHand).toBe(10);
    expect((await stored()).parts).toEqual([]);
    const moves = unwrap(await stock.moves({ partId: part.id }));
    expect(moves.map(({ kind, change }) => [kind, change])).toEqual([
      ['takenBack', 1],
      ['takenBack', 2],
      ['used', -3],
      ['received', 10],
    ]);
    expect(moves.filter(({ jobId }) => jobId !== null)).toHaveLength(3);
  });

  it('are refused beyond what is there, and neither side changes', async () => {
    const { use, stored, stock, part } = await aDesk();
    expect(await use(11)).toMatchObject({ error: { code: 'stock.not-enough' } });
    expect((await stored()).parts).toEqual([]);
    expect(unwrap(await stock.moves({ partId: part.id }))).toHaveLength(1);
  });

  it.each([
    ['open', 'job.not-started'],
    ['done', 'job.closed'],
    ['missed', 'job.closed'],
  ] as const)('of a job that is %s are refused', async (state, code) => {
    const { use } = await aDesk({ state });
    expect(await use(1)).toMatchObject({ error: { code } });
  });

  it('take the signatures away that stood for what was there before', async () => {
    const signature = {
      role: 'worker' as const,
      personId: randomUUID(),
      name: '小王',
      way: 'pin' as const,
      attachmentId: null,
      at,
    };
    const { use, stored } = await aDesk({ signatures: [signature] });
    unwrap(await use(1));
    expect(await stored()).toMatchObject({ signatures: [], history: [{ step: 'unsigned', text: '小王' }] });
  });

  it('change by the difference', () => {
    expect(changeFor({ parts: [{ partId: 'a', name: 'x', quantity: 2 }] }, 'a', 5)).toBe(-3);
    expect(changeFor({ parts: [] }, 'a', 0)).toBe(0);
  });
});
