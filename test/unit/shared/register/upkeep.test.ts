import { describe, expect, it } from 'vitest';
import {
  defaultUpkeep,
  reviewItemNames,
  reviewItems,
  upkeepSettingsSchema,
} from '../../../../shared/register/upkeep.ts';

describe('periods of reminders', () => {
  it('propose 3 and 12 months with their source, which is said to be unverified', () => {
    expect(upkeepSettingsSchema.parse(defaultUpkeep)).toEqual(defaultUpkeep);
    expect(defaultUpkeep).toMatchObject({ verifyMonths: 3, stopMonths: 12, reviewMonths: 3 });
    expect(defaultUpkeep.source).toMatch(/未核对原文.*not verified/);
  });

  it('review what the acquirer has registered', () => {
    expect(reviewItems).toEqual(['address', 'licence', 'account', 'phone', 'sim']);
    for (const item of reviewItems) expect(reviewItemNames[item].zh).not.toBe('');
  });
});
