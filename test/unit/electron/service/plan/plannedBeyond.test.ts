import { describe, expect, it } from 'vitest';
import { plannedBeyond } from '../../../../../electron/service/plan/plannedBeyond.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('dates beyond the jobs that exist', () => {
  const ask = async (shop: Awaited<ReturnType<typeof aPlanShop>>, from: string, until: string) => {
    const scene = { ...shop, calendar: await shop.work.calendar(), today: '2026-11-22' };
    const found = await plannedBeyond({ from, until }, scene);
    return found.map(({ dueOn, subjects }) => `${dueOn} ${String(subjects)}`);
  };

  it('are those of the rule, counted for all terminals, and none where there are jobs', async () => {
    const shop = await aPlanShop([planRecord('A'), planRecord('B')]);
    await shop.create(aDraft());
    expect(await ask(shop, '2026-12-01', '2026-12-31')).toEqual([]);
    expect(await ask(shop, '2028-05-01', '2028-05-14')).toEqual(['2028-05-01 2', '2028-05-08 2']);
  });

  it('of a floating plan go on from the one that is open', async () => {
    const shop = await aPlanShop([planRecord('A')]);
    await shop.create(aDraft({}, { mode: 'floating' }));
    expect(await ask(shop, '2026-11-22', '2026-12-10')).toEqual(['2026-11-30 1', '2026-12-07 1']);
  });
});
