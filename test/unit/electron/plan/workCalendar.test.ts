import { describe, expect, it } from 'vitest';
import { dayOf, numberOf } from '../../../../electron/plan/dayNumber.ts';
import { createWorkCalendar, everyDay, workingFrom, workingUntil } from '../../../../electron/plan/workCalendar.ts';
import type { Weekday } from '../../../../shared/place/openingHours.ts';
import { chinaHolidays } from '../../../../shared/plan/chinaHolidays.ts';
import type { CalendarSource } from '../../../../shared/plan/workCalendar.ts';

const office: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const off = (on: string) => ({ on, isWorking: false, name: { zh: '休', en: 'off' } });
const worked = (on: string) => ({ on, isWorking: true, name: { zh: '班', en: 'worked' } });
const source = (over: Partial<CalendarSource>): CalendarSource => ({
  name: 'a',
  source: 'b',
  isComplete: true,
  years: [2026],
  days: [],
  ...over,
});
const works = (calendar: ReturnType<typeof createWorkCalendar>, on: string) => calendar.isWorking(numberOf(on));

describe('a working calendar', () => {
  it('keeps 调休 workdays and holidays: a worked Sunday is a workday, a free Monday is none', () => {
    const calendar = createWorkCalendar({ weekdays: office, sources: chinaHolidays, own: [] });
    expect(works(calendar, '2026-01-04')).toBe(true);
    expect(works(calendar, '2026-02-28')).toBe(true);
    expect(works(calendar, '2026-02-23')).toBe(false);
    expect(works(calendar, '2026-10-07')).toBe(false);
    expect(works(calendar, '2026-10-08')).toBe(true);
    expect(works(calendar, '2026-11-22')).toBe(false);
    expect(calendar.special('2026-10-10')?.name.zh).toBe('调休上班（国庆节）');
    expect(calendar.special('2026-11-23')).toBeNull();
  });

  it('tells until when holidays were announced; the years after that have only what the law fixes', () => {
    const calendar = createWorkCalendar({ weekdays: office, sources: chinaHolidays, own: [] });
    expect(calendar.knownUntil).toBe('2026-12-31');
    expect(works(calendar, '2027-10-01')).toBe(false);
    expect(works(calendar, '2027-10-04')).toBe(true);
    expect(everyDay.knownUntil).toBeNull();
  });

  it('lets the days of the shop go before everything else', () => {
    const calendar = createWorkCalendar({
      weekdays: office,
      sources: chinaHolidays,
      own: [worked('2026-10-01'), off('2026-10-10')],
    });
    expect(works(calendar, '2026-10-01')).toBe(true);
    expect(works(calendar, '2026-10-10')).toBe(false);
  });

  it('takes a year from the first source that tells it, whole', () => {
    const calendar = createWorkCalendar({
      weekdays: office,
      sources: [source({ days: [off('2026-03-02')] }), ...chinaHolidays],
      own: [],
    });
    expect(works(calendar, '2026-03-02')).toBe(false);
    expect(works(calendar, '2026-10-01')).toBe(true);
    expect(works(calendar, '2025-10-01')).toBe(false);
  });

  it('takes a last day of December from the notice of the next year', () => {
    const calendar = createWorkCalendar({
      weekdays: office,
      sources: [source({ years: [2027], days: [off('2026-12-31'), off('2027-01-01')] }), ...chinaHolidays],
      own: [],
    });
    expect(works(calendar, '2026-12-31')).toBe(false);
    expect(works(calendar, '2026-10-01')).toBe(false);
    expect(calendar.knownUntil).toBe('2027-12-31');
  });

  it('finds the working day after and before, and gives up after a year of closure', () => {
    const calendar = createWorkCalendar({ weekdays: office, sources: chinaHolidays, own: [] });
    expect(dayOf(workingFrom(calendar, numberOf('2026-10-01')))).toBe('2026-10-08');
    expect(dayOf(workingUntil(calendar, numberOf('2026-10-07')))).toBe('2026-09-30');
    const closed = createWorkCalendar({ weekdays: [], sources: [], own: [] });
    expect(dayOf(workingFrom(closed, numberOf('2026-10-01')))).toBe('2026-10-01');
    expect(dayOf(workingUntil(closed, numberOf('2026-10-01')))).toBe('2026-10-01');
  });
});
