import { describe, expect, it } from 'vitest';
import { gatherMs, isGathered, isToBeTold } from '../../../../shared/reminder/tellAgain.ts';

describe('what is due', () => {
  it('is told once, and not again when the clock is set back by a day or a month', () => {
    expect(isToBeTold(null, '2026-11-22')).toBe(true);
    for (const today of ['2026-11-22', '2027-11-22', '2026-11-21', '2026-10-25']) {
      expect(isToBeTold('2026-11-22', today), today).toBe(false);
    }
  });

  it('counts as not told when it was told by a clock that was a year ahead', () => {
    expect(isToBeTold('2027-11-22', '2026-11-26')).toBe(true);
  });

  it('is gathered for a quarter of an hour after the last message of its kind', () => {
    expect(isGathered(null, 0)).toBe(true);
    expect(isGathered(1000, 1000 + gatherMs - 1)).toBe(false);
    expect(isGathered(1000, 1000 + gatherMs)).toBe(true);
    expect(isGathered(9e9, 1000)).toBe(true);
  });
});
