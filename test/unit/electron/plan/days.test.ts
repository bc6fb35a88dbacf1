import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../../electron/plan/days.ts';

describe('days without a zone', () => {
  it('are added over ends of months and leap days', () => {
    expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('keep their number in another month, or end with it', () => {
    expect(addMonths('2026-11-22', 3)).toBe('2027-02-22');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', 12)).toBe('2027-01-31');
  });

  it('are counted both ways', () => {
    expect(daysBetween('2026-11-22', '2027-02-22')).toBe(92);
    expect(daysBetween('2027-02-22', '2026-11-22')).toBe(-92);
    expect(daysBetween('2026-10-25', '2026-10-26')).toBe(1);
  });
});
