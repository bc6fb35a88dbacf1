import { describe, expect, it } from 'vitest';
import { planDraftSchema, planTriggerSchema } from '../../../../shared/plan/plan.ts';
import { aDraft } from '../../../support/planShop.ts';

describe('a plan', () => {
  it('has times of day, first dates and bounds as they can be', () => {
    expect(planDraftSchema.safeParse(aDraft()).success).toBe(true);
    for (const time of ['24:00', '9:00', '09:60', '']) {
      expect(planTriggerSchema.safeParse({ ...aDraft().trigger, time }).success).toBe(false);
    }
    expect(planDraftSchema.safeParse({ ...aDraft(), graceDays: -1 }).success).toBe(false);
    expect(planDraftSchema.safeParse({ ...aDraft(), firstDates: { a: '2026-02-30' } }).success).toBe(false);
  });

  it('can never be due every second or every hour', () => {
    const trigger = { ...aDraft().trigger, recurrence: { frequency: 'hourly' } };
    expect(planTriggerSchema.safeParse(trigger).success).toBe(false);
    expect(planTriggerSchema.safeParse({ kind: 'counter', metric: 'boots', every: 0 }).success).toBe(false);
  });
});
