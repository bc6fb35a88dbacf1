import { describe, expect, it } from 'vitest';
import { everyDay } from '../../../../../electron/plan/workCalendar.ts';
import { nextOfPlan } from '../../../../../electron/service/plan/planNext.ts';
import { aPlan } from '../../../../support/aPlan.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('the next day of a plan', () => {
  it('is the earliest of all subjects, each by its own first date', async () => {
    const { plans } = (await someDeps()).shops.open;
    const plan = aPlan({ firstDates: { b: '2026-11-26' } });
    const of = (...keys: string[]) =>
      nextOfPlan(
        plan,
        keys.map((key) => ({ key, unitId: null, store: null, units: [] })),
        { plans, today: '2026-11-23', calendar: everyDay },
      );
    expect(await of('a', 'b')).toBe('2026-11-26');
    expect(await of('a')).toBe('2026-11-30');
    expect(await of()).toBeNull();
  });
});
