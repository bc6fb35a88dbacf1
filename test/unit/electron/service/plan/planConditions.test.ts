import { describe, expect, it } from 'vitest';
import { followConditions } from '../../../../../electron/service/plan/planConditions.ts';
import { aPlan } from '../../../../support/aPlan.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('plans that wait for a finding', () => {
  it('make nothing while nothing is found', async () => {
    const deps = await someDeps();
    const trigger = { kind: 'condition' as const, checks: ['paper.remaining' as const], outcome: 'warn' as const };
    const subjects = [{ key: 'shop', unitId: null, store: null, units: [] }];
    const running = [
      { plan: aPlan({ trigger }), subjects },
      { plan: aPlan(), subjects },
    ];
    expect(await followConditions({ ...deps, today: '2026-11-22', running })).toBe(0);
  });
});
