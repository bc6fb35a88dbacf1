import { describe, expect, it } from 'vitest';
import { type FloatingRequest, floatingDates, nextFloating } from '../../../../electron/plan/floatingDates.ts';
import { createWorkCalendar, everyDay } from '../../../../electron/plan/workCalendar.ts';
import { chinaHolidays } from '../../../../shared/plan/chinaHolidays.ts';
import { aRule } from '../../../support/aRule.ts';

const china = createWorkCalendar({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], sources: chinaHolidays, own: [] });
const request: FloatingRequest = {
  firstOn: '2026-11-22',
  completedOn: null,
  made: 0,
  nonWorking: 'stay',
  calendar: everyDay,
};
const next = (rule: Parameters<typeof nextFloating>[0], more: Partial<FloatingRequest>) =>
  nextFloating(rule, { ...request, ...more })?.dueOn ?? null;

describe('a floating plan', () => {
  it('floating after late completion: counted from the day it was done', () => {
    expect(next(aRule(), {})).toBe('2026-11-22');
    expect(next(aRule(), { completedOn: '2026-12-05', made: 1 })).toBe('2027-01-05');
    expect(next(aRule({ frequency: 'daily', interval: 30 }), { completedOn: '2026-12-05', made: 1 })).toBe(
      '2027-01-04',
    );
  });

  it('is brought forward by an early completion', () => {
    expect(next(aRule({ frequency: 'weekly' }), { completedOn: '2026-11-20', made: 1 })).toBe('2026-11-27');
  });

  it('ends a month like the month does', () => {
    expect(next(aRule(), { completedOn: '2027-01-31', made: 1 })).toBe('2027-02-28');
    expect(next(aRule({ monthEnd: 'skip' }), { completedOn: '2027-01-31', made: 1 })).toBe('2027-03-31');
  });

  it('keeps to its weekdays', () => {
    const mondays = aRule({ frequency: 'weekly', weekdays: [{ day: 'mon', nth: null }] });
    expect(next(mondays, { completedOn: '2026-11-25', made: 1 })).toBe('2026-11-30');
  });

  it('is never due on the day it was done, however it is moved', () => {
    const daily = aRule({ frequency: 'daily' });
    expect(next(daily, { completedOn: '2026-09-30', made: 1, nonWorking: 'previous', calendar: china })).toBe(
      '2026-10-08',
    );
    expect(next(daily, { completedOn: '2026-09-30', made: 1, nonWorking: 'next', calendar: china })).toBe('2026-10-08');
  });

  it('ends by count of what was made, and by date', () => {
    const counted = aRule({ ends: { kind: 'count', count: 2 } });
    expect(next(counted, { completedOn: '2026-11-22', made: 1 })).toBe('2026-12-22');
    expect(next(counted, { completedOn: '2026-12-22', made: 2 })).toBeNull();
    expect(
      next(aRule({ ends: { kind: 'until', on: '2026-12-01' } }), { completedOn: '2026-11-22', made: 1 }),
    ).toBeNull();
  });

  it('tells its dates if each is done when due', () => {
    const dates = floatingDates(aRule({ interval: 3 }), { ...request, nonWorking: 'next', calendar: china }, 3);
    expect(dates.map(({ dueOn }) => dueOn)).toEqual(['2026-11-23', '2027-02-23', '2027-05-24']);
  });

  it('gives up where nobody ever works', () => {
    const closed = createWorkCalendar({ weekdays: [], sources: [], own: [] });
    expect(next(aRule(), { completedOn: '2026-11-22', made: 1, nonWorking: 'skip', calendar: closed })).toBeNull();
  });
});
