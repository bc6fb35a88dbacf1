import { describe, expect, it } from 'vitest';
import { dayNumber, dayOf, dayText, usableDays } from '../../../../shared/trend/baselineDays.ts';
import { daysFrom } from '../../../support/dailyValues.ts';

describe('days of a metric', () => {
  it('are counted from 1970 and written as a date', () => {
    expect(dayText(dayNumber('2026-11-22'))).toBe('2026-11-22');
    expect(dayOf(Date.UTC(2026, 10, 22, 23, 59))).toBe(dayNumber('2026-11-22'));
  });

  it('are put in order, and none counts twice', () => {
    const days = [...daysFrom(12, [3]), ...daysFrom(10, [1, 2]), ...daysFrom(11, [9])];
    expect(usableDays('battery.level', days, { from: 0, before: 99 }).map(({ day, mean }) => [day, mean])).toEqual([
      [10, 1],
      [11, 9],
      [12, 3],
    ]);
  });

  it('are left out where a value is impossible or outside of the span', () => {
    const days = daysFrom(10, [5, 300, -1, Number.NaN, 50, 60]);
    expect(usableDays('battery.level', days, { from: 10, before: 15 }).map(({ day }) => day)).toEqual([10, 14]);
  });
});
