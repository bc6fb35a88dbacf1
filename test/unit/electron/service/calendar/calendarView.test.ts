import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../../electron/plan/dayNumber.ts';
import { calendarView, calendarYear, specialDays } from '../../../../../electron/service/calendar/calendarView.ts';
import { chinaHolidays } from '../../../../../shared/plan/chinaHolidays.ts';
import { usualCalendar } from '../../../../../shared/plan/workCalendar.ts';

const own = [{ on: '2026-12-24', isWorking: false, name: { zh: '盘点', en: 'stocktaking' } }];
const kept = { settings: usualCalendar, own, sources: chinaHolidays };

describe('the working calendar in the window', () => {
  it('tells where holidays come from and until when they are known', () => {
    const view = calendarView(kept, '2026-11-22');
    expect(view.knownUntil).toBe('2026-12-31');
    expect(view.origins.map(({ id, isComplete }) => [id, isComplete])).toEqual([
      [null, true],
      [null, false],
    ]);
  });

  it('tells the days of a year, own ones among them, and how well the year is known', () => {
    const { days, standing } = calendarYear(kept, 2026);
    expect(standing).toBe('announced');
    expect(days.filter(({ isOwn }) => isOwn).map(({ on }) => on)).toEqual(['2026-12-24']);
    expect(calendarYear(kept, 2027).standing).toBe('lawOnly');
    expect(calendarYear(kept, 2050)).toEqual({ days: [], standing: 'unknown' });
  });

  it('finds special days of any span', () => {
    expect(specialDays(kept, numberOf('2026-12-24'), numberOf('2027-01-01'))).toHaveLength(2);
  });
});
