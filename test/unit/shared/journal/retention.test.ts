import { describe, expect, it } from 'vitest';
import { noRetention, retentionSchema } from '../../../../shared/journal/retention.ts';

describe('rules of retention', () => {
  it('are off until somebody chooses', () => {
    expect(retentionSchema.parse(noRetention)).toEqual({ isOn: false, months: null, megabytes: null });
  });

  it('need at least one rule when they are on, within bounds', () => {
    expect(retentionSchema.safeParse({ isOn: true, months: null, megabytes: null }).success).toBe(false);
    expect(retentionSchema.safeParse({ isOn: true, months: 2, megabytes: null }).success).toBe(false);
    expect(retentionSchema.safeParse({ isOn: true, months: 3, megabytes: null }).success).toBe(true);
    expect(retentionSchema.safeParse({ isOn: true, months: null, megabytes: 9 }).success).toBe(false);
  });
});
