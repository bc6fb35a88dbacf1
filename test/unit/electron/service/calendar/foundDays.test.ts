import { describe, expect, it } from 'vitest';
import {
  calendarFrom,
  dayFrom,
  lineIssue,
  repair,
  unusable,
  yearsOf,
} from '../../../../../electron/service/calendar/foundDays.ts';

const off = (on: string) => ({ on, isWorking: false, name: { zh: 'a', en: 'a' } });

describe('days of a file', () => {
  it('are read as people write them, if they exist', () => {
    expect(['2031-01-05', '2031/1/5', '20310105', '2031年1月5日', '2031.1.5'].map(dayFrom)).toEqual(
      Array.from({ length: 5 }, () => '2031-01-05'),
    );
    expect(['2031-02-29', '2031-13-01', '5.1.2031', '', '2031-1'].map(dayFrom)).toEqual([null, null, null, null, null]);
  });

  it('tell a year only where there are enough of them', () => {
    const january = ['2031-01-01', '2031-01-02', '2031-01-03', '2031-01-04', '2031-01-05'].map(off);
    expect(yearsOf([off('2030-12-31'), ...january])).toEqual([2031]);
  });

  it('stand in the calendar once and in order', () => {
    const found = ['2031-01-05', '2031-01-01', '2031-01-02', '2031-01-03', '2031-01-04', '2031-01-01'].map(
      (on, at) => ({
        day: off(on),
        line: at + 1,
      }),
    );
    expect(calendarFrom(found, { name: 'n', source: 's' }).source?.days.map(({ on }) => on.slice(8))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
    ]);
  });

  it('are no calendar if there are too many of them', () => {
    const found = Array.from({ length: 4001 }, () => ({ day: off('2031-01-01'), line: 1 }));
    expect(calendarFrom(found, { name: 'n', source: 's' }).source).toBeNull();
  });

  it('that are wrong are listed up to a bound', () => {
    const issues = Array.from({ length: 80 }, (_, at) => lineIssue(at + 1, 'x', repair));
    expect(unusable(issues).issues).toHaveLength(50);
  });
});
