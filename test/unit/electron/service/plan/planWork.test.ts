import { describe, expect, it } from 'vitest';
import { everyDay } from '../../../../../electron/plan/workCalendar.ts';
import { createPlanWork, isPlanNews } from '../../../../../electron/service/plan/planWork.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('following the plans', () => {
  it('announces jobs that were made, and nothing when there are none', async () => {
    const shop = await aPlanShop([planRecord('A')]);
    await shop.create(aDraft());
    const told = () => shop.heard.filter(({ name }) => name === 'jobs.changed').length;
    expect(told()).toBe(1);
    await shop.work.look();
    expect(told()).toBe(1);
  });

  it('goes on by itself when a day is over, and ends when it is told to', async () => {
    const shop = await aPlanShop([planRecord('A')]);
    await shop.create(aDraft({ graceDays: 0 }));
    const work = createPlanWork({ ...shop, calendar: () => Promise.resolve(everyDay) });
    work.watch();
    await shop.clock.settle();
    const missed = () => shop.store.jobs.total({ phases: ['missed'] }, work.today());
    for (let day = 0; day < 3; day += 1) {
      await shop.clock.advance(86_400_000);
      await work.look();
    }
    expect(await missed()).toBe(1);
    await work.stop();
    await shop.clock.advance(60_000);
    expect(shop.clock.pending).toBe(0);
  });

  it('listens to what concerns a plan', () => {
    expect(['register.changed', 'findings.changed', 'jobs.changed'].every(isPlanNews)).toBe(true);
    expect(isPlanNews('checks.progress')).toBe(false);
  });
});
