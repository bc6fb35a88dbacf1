import { describe, expect, it } from 'vitest';
import {
  type DayOfPlan,
  dayEntry,
  filed,
  seriesEntry,
} from '../../../../../electron/service/reminder/calendarEntries.ts';

const day = (dueOn: string, changes: Partial<DayOfPlan> = {}): DayOfPlan => ({
  planId: 'p',
  jobId: null,
  title: { zh: '清洁', en: 'Cleaning' },
  dueOn,
  dueTime: '09:00',
  count: 1,
  minutes: 0,
  where: '人民路店',
  assignees: ['小王'],
  ...changes,
});
const span = { today: '2026-11-22', until: '2027-02-22', at: '2026-11-22T01:00:00.000Z' };

describe('entries of a calendar', () => {
  it('last half an hour where nobody said how long, and a working day at the most', () => {
    expect(dayEntry(day('2026-12-01'), 'zh').told.minutes).toBe(30);
    expect(dayEntry(day('2026-12-01', { minutes: 5000, count: 500, where: null }), 'en').told).toMatchObject({
      minutes: 480,
      title: 'Cleaning · 500 jobs',
    });
  });

  it('of a series leave out what is not to be done, and are none where a day is not of the rule', () => {
    const series = {
      planId: 'p',
      rule: 'FREQ=WEEKLY',
      startsOn: '2026-11-03',
      untilOn: '9999-12-31',
      days: ['2026-11-24', '2026-12-01', '2026-12-08'],
      later: ['2027-11-02'],
    };
    expect(seriesEntry(series, [day('2026-11-24'), day('2026-12-08')], 'zh')?.told.except).toEqual([
      '2026-12-01',
      '2027-11-02',
    ]);
    expect(seriesEntry(series, [day('2026-11-25')], 'zh')).toBeNull();
    expect(seriesEntry(series, [], 'zh')).toBeNull();
  });

  it('come back with a higher number after they were cancelled', () => {
    const entry = dayEntry(day('2026-12-01'), 'zh');
    const first = filed([entry], [], span);
    const gone = filed([], first, span);
    expect(gone).toMatchObject([{ isCancelled: true, sequence: 1 }]);
    expect(filed([], gone, span)).toMatchObject([{ isCancelled: true, sequence: 1 }]);
    expect(filed([entry], gone, span)).toMatchObject([{ isCancelled: false, sequence: 2 }]);
  });
});
