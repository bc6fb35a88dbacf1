import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  formatDays,
  isDay,
  localToday,
  mondayOf,
  sameDayOf,
  weekdayOf,
  weekOf,
  weeksOfMonth,
} from '../../../../../renderer/ui/planner/days.ts';

describe('days without a zone', () => {
  it('are counted over months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(addMonths('2026-11-22', 3)).toBe('2027-02-01');
    expect(sameDayOf('2026-10-31', 1)).toBe('2026-11-30');
    expect(sameDayOf('2026-11-22', -1)).toBe('2026-10-22');
  });

  it('are days of the calendar, or no days', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const text of ['2026-02-29', '2026-13-01', '22.11.2026', '', '2026-1-1']) expect(isDay(text)).toBe(false);
  });

  it('have weeks that begin on Monday', () => {
    expect(weekdayOf('2026-11-22')).toBe(6);
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(weekOf('2026-11-18')).toEqual(weekOf('2026-11-22'));
  });

  it('make whole weeks of a month, with the days of its neighbours', () => {
    const november = weeksOfMonth('2026-11-22');
    expect(november).toHaveLength(6);
    expect(november[0]?.[0]).toBe('2026-10-26');
    expect(november.at(-1)?.[6]).toBe('2026-12-06');
    expect(weeksOfMonth('2027-02-10')).toHaveLength(4);
    for (const week of weeksOfMonth('2026-08-01')) expect(week).toHaveLength(7);
  });

  it('are written as the language writes them, wherever the computer is', () => {
    expect(formatDay('2026-11-22', 'zh', 'long')).toBe('2026年11月22日星期日');
    expect(formatDay('2026-11-22', 'en', 'date')).toBe('22 Nov 2026');
    expect(formatDay('2026-11-22', 'en', 'weekday')).toBe('Sun');
    expect(formatDays('2026-11-16', '2026-11-22', 'zh')).toBe('2026年11月16日 – 11月22日');
    expect(formatDays('2026-11-16', '2026-11-22', 'en')).toBe('16 Nov – 22 Nov 2026');
    expect(formatDays('2026-12-28', '2027-01-03', 'zh')).toBe('2026年12月28日 – 2027年1月3日');
  });

  it('begin at midnight of this computer', () => {
    expect(localToday(new Date(2026, 10, 22, 0, 0, 1))).toBe('2026-11-22');
    expect(localToday(new Date(2026, 10, 22, 23, 59, 59))).toBe('2026-11-22');
  });
});
