import { describe, expect, it } from 'vitest';
import type { MetricKey } from '../../../../shared/metric/catalogue.ts';
import { isPlausible } from '../../../../shared/metric/catalogue.ts';
import { boundsSchema, defaultLimits, limitSchema } from '../../../../shared/metric/limit.ts';

const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

describe('bounds', () => {
  it('takes one bound, several, or none', () => {
    expect(boundsSchema.safeParse(none).success).toBe(true);
    expect(boundsSchema.safeParse({ ...none, warnBelow: 10, failBelow: 5 }).success).toBe(true);
  });

  it('refuses a lower bound above the upper one', () => {
    expect(boundsSchema.safeParse({ ...none, warnBelow: 60, warnAbove: 10 }).success).toBe(false);
  });

  it('refuses a fault that begins before its warning', () => {
    expect(boundsSchema.safeParse({ ...none, warnBelow: 10, failBelow: 20 }).success).toBe(false);
    expect(boundsSchema.safeParse({ ...none, warnAbove: 60, failAbove: 50 }).success).toBe(false);
  });

  it('refuses a bound that is no finite number', () => {
    expect(boundsSchema.safeParse({ ...none, warnBelow: Number.NaN }).success).toBe(false);
    expect(boundsSchema.safeParse({ ...none, warnBelow: '10' }).success).toBe(false);
  });
});

describe('default limits', () => {
  it('are valid, believable and give a reason in both languages', () => {
    for (const [metric, limit] of Object.entries(defaultLimits)) {
      expect(
        limitSchema.safeParse({ metric, ...limit, version: 0, changedBy: null, changedAt: null }).success,
        metric,
      ).toBe(true);
      for (const bound of Object.values(limit.bounds)) {
        if (bound !== null) expect(isPlausible(metric as MetricKey, bound), metric).toBe(true);
      }
    }
  });

  it('warns of a battery of unknown kind only below 2.5 V', () => {
    expect(defaultLimits['battery.voltage']?.bounds).toEqual({ ...none, warnBelow: 2.5 });
  });
});
