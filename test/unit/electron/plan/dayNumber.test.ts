import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dayNumber,
  dayOf,
  daysInMonth,
  lastOfAll,
  numberOf,
  weekdayOf,
} from '../../../../electron/plan/dayNumber.ts';

describe('days as numbers', () => {
  it('are those of the Gregorian calendar over eight hundred years, day by day', () => {
    const start = Date.UTC(1800, 0, 1);
    for (let days = 0; days < 292_194; days += 1) {
      const moment = new Date(start + days * 86_400_000);
      const number = moment.getTime() / 86_400_000;
      const { year, month, day } = civilDay(number);
      const isAlike =
        year === moment.getUTCFullYear() && month === moment.getUTCMonth() + 1 && day === moment.getUTCDate();
      if (!isAlike || weekdayOf(number) !== (moment.getUTCDay() + 6) % 7 || dayNumber(year, month, day) !== number) {
        expect.fail(moment.toISOString());
      }
    }
  });

  it('are written and read back as days', () => {
    for (const on of ['0000-02-29', '0099-12-31', '1970-01-01', '2028-02-29', '9999-12-31']) {
      expect(dayOf(numberOf(on))).toBe(on);
    }
    expect(dayOf(lastOfAll)).toBe('9999-12-31');
  });

  it('know how long a month is', () => {
    expect([1, 2, 3, 4].map((month) => daysInMonth(2027, month))).toEqual([31, 28, 31, 30]);
    expect([1900, 2000, 2028, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
