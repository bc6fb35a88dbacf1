// Numbers by which is judged.
import { describe, expect, it } from 'vitest';
import { usualSettings } from '../../../../electron/diagnosis/settings.ts';

describe('the usual settings', () => {
  it('remind after three months and close after twelve', () => {
    expect(usualSettings.dormantDays).toBe(90);
    expect(usualSettings.closedDays).toBe(365);
    expect(usualSettings.dormantDays).toBeLessThan(usualSettings.closedDays);
  });
});
