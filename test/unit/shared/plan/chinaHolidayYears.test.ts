import { describe, expect, it } from 'vitest';
import { festivals, holidayYears } from '../../../../shared/plan/chinaHolidayYears.ts';

describe('the years of holidays', () => {
  it('follow each other, announced ones first, each with the seven festivals of the law or those that fall together', () => {
    const first = holidayYears[0]?.year ?? 0;
    expect(holidayYears.map(({ year }) => year)).toEqual(holidayYears.map((_, at) => first + at));
    const announced = holidayYears.map(({ published }) => published !== null);
    expect(announced).toEqual(announced.toSorted((one, other) => Number(other) - Number(one)));
    for (const { off } of holidayYears) {
      expect(new Set(off.map(([festival]) => festival)).size).toBeGreaterThanOrEqual(6);
    }
    expect(Object.keys(festivals)).toHaveLength(7);
  });

  it('were announced before they began, and name days in order', () => {
    for (const { year, published, off } of holidayYears) {
      if (published !== null) expect(published < `${String(year)}-01-01`).toBe(true);
      for (const [, from, until] of off) expect(from <= until).toBe(true);
    }
  });
});
