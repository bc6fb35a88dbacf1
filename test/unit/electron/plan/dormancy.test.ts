import { describe, expect, it } from 'vitest';
import { dormancyOf, powerUpDue, reviewDue } from '../../../../electron/plan/dormancy.ts';
import { defaultUpkeep as settings } from '../../../../shared/register/upkeep.ts';

const last = { on: '2026-08-10', source: 'device' };
const on = (today: string, lifecycle: Parameters<typeof dormancyOf>[0] = 'inService') =>
  dormancyOf(lifecycle, last, { settings, today });

describe('the forecast of dormancy', () => {
  it('counts to the first date, then to the second, and says only that it may have been closed', () => {
    expect(on('2026-09-01')).toMatchObject({
      state: 'fine',
      verifyOn: '2026-11-10',
      stopOn: '2027-08-10',
      daysLeft: 70,
    });
    expect(on('2026-10-27')).toMatchObject({ state: 'soon', daysLeft: 14 });
    expect(on('2026-11-10')).toMatchObject({ state: 'verify', daysLeft: 273 });
    expect(on('2027-08-10')).toMatchObject({ state: 'mayBeClosed', daysLeft: 0 });
    expect(on('2027-08-20')).toMatchObject({ state: 'mayBeClosed', daysLeft: -10 });
  });

  it('says unknown where no transaction is known, and does not count units that are not expected to sell', () => {
    expect(dormancyOf('inService', null, { settings, today: '2026-11-22' }).state).toBe('unknown');
    expect(dormancyOf('spare', null, { settings, today: '2026-11-22' }).state).toBe('notCounted');
    expect(on('2027-11-22', 'spare')).toMatchObject({ state: 'notCounted', daysLeft: null });
    expect(on('2027-11-22', 'retired').state).toBe('notCounted');
  });

  it('follows the settings', () => {
    const own = { ...settings, verifyMonths: 6, stopMonths: 18, warnDays: 0 };
    expect(dormancyOf('inService', last, { settings: own, today: '2027-02-09' })).toMatchObject({
      state: 'fine',
      verifyOn: '2027-02-10',
      stopOn: '2028-02-10',
    });
  });
});

describe('other dates', () => {
  it('remind of a spare unit only', () => {
    expect(powerUpDue('spare', '2026-11-01', settings)).toBe('2026-12-01');
    expect(powerUpDue('inService', '2026-11-01', settings)).toBeNull();
  });

  it('put the next review a quarter after the last one', () => {
    expect(reviewDue('2026-11-30', settings)).toBe('2027-02-28');
  });
});
