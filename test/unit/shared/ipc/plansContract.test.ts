import { describe, expect, it } from 'vitest';
import { plansCommands } from '../../../../shared/ipc/plansContract.ts';
import { aDraft } from '../../../support/planShop.ts';

const planId = '018f0000-0000-7000-8000-000000000001';

describe('plans contract', () => {
  it('pauses and removes nothing without a reason', () => {
    const { input } = plansCommands['plans.remove'];
    expect(input.safeParse({ planId, reason: 'not needed' }).success).toBe(true);
    expect(input.safeParse({ planId, reason: ' ' }).success).toBe(false);
    expect(plansCommands['plans.pause'].input.safeParse({ planId, isPaused: true }).success).toBe(false);
  });

  it('changes all dates or those from a day on', () => {
    const { input } = plansCommands['plans.change'];
    expect(input.safeParse({ planId, draft: aDraft(), from: null }).success).toBe(true);
    expect(input.safeParse({ planId, draft: aDraft(), from: '2026-13-01' }).success).toBe(false);
  });

  it('takes readings that a counter can have', () => {
    const { input } = plansCommands['plans.noteReading'];
    expect(input.safeParse({ planId, unitId: planId, value: 12.5 }).success).toBe(true);
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY, '5']) {
      expect(input.safeParse({ planId, unitId: planId, value }).success).toBe(false);
    }
  });
});
