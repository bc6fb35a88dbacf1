import { describe, expect, it } from 'vitest';
import { createJobLists } from '../../../../../electron/service/plan/jobLists.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('lists of jobs', () => {
  it('agree with each other: list, counts and calendar', async () => {
    const shop = await aPlanShop([planRecord('A'), planRecord('B')]);
    const lists = createJobLists({ ...shop, version: '0.0.0' });
    await shop.create(aDraft());
    await shop.clock.advance(86_400_000);
    const filter = { phases: ['due' as const] };
    expect(unwrap(await lists.list({ filter, offset: 0, limit: 10 })).total).toBe(2);
    expect(unwrap(await lists.counts())).toMatchObject({ today: '2026-11-23', due: 2, overdue: 0 });
    expect(unwrap(await lists.due({ days: 7, limit: 10 })).total).toBe(4);
    const month = unwrap(await lists.calendar({ from: '2026-11-01', until: '2026-11-30', filter: {} }));
    expect(month.groups.map(({ dueOn, count }) => [dueOn, count])).toEqual([
      ['2026-11-23', 2],
      ['2026-11-30', 2],
    ]);
    expect(month.days.find(({ on }) => on === '2026-11-28')).toMatchObject({ isWorking: false });
  });

  it('of a calendar are of sixty-two days at the most', async () => {
    const shop = await aPlanShop();
    const ask = (until: string) => shop.lists.calendar({ from: '2026-11-01', until, filter: {} });
    expect((await ask('2027-01-01')).ok).toBe(true);
    expect(await ask('2027-01-02')).toMatchObject({ error: { code: 'input.invalid' } });
    expect(await ask('2026-10-01')).toMatchObject({ error: { code: 'input.invalid' } });
  });
});
