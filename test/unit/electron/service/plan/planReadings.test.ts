import { describe, expect, it } from 'vitest';
import { createPlanCounters } from '../../../../../electron/service/plan/planReadings.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDraft, aPlanShop, planRecord } from '../../../../support/planShop.ts';

describe('readings that are typed in', () => {
  it('count like those of the cable, and only for a plan that counts', async () => {
    const shop = await aPlanShop([planRecord('A')]);
    const counters = createPlanCounters(shop);
    const trigger = { kind: 'counter' as const, metric: 'boots' as const, every: 10 };
    const { id: planId } = await shop.create(aDraft({ trigger }));
    const unitId = unwrap(await shop.plans.units())[0]?.id ?? '';
    expect(unwrap(await counters.counters({ planId }))).toMatchObject([{ unitId, reading: null, nextAt: null }]);
    expect(unwrap(await counters.noteReading({ planId, unitId, value: 9 }))).toEqual({ isDue: false });
    expect(unwrap(await counters.noteReading({ planId, unitId, value: 11 }))).toEqual({ isDue: true });
    expect(unwrap(await counters.counters({ planId }))).toMatchObject([{ reading: 11, nextAt: 20 }]);
    const { id: other } = await shop.create(aDraft());
    expect(unwrap(await counters.counters({ planId: other }))).toEqual([]);
    expect(await counters.noteReading({ planId: other, unitId, value: 1 })).toMatchObject({
      error: { code: 'input.invalid' },
    });
  });
});
