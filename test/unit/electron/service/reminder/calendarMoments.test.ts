import { describe, expect, it } from 'vitest';
import { propertyOf } from '../../../../../electron/export/ics/readCalendar.ts';
import { inShop, minutesBetween, momentsOf } from '../../../../../electron/service/reminder/calendarMoments.ts';

const moment = (line: string) => {
  const property = propertyOf(line);
  return property === null ? null : (momentsOf(property)?.[0] ?? null);
};

describe('moments of a calendar file', () => {
  it('have a zone, UTC, none, or are whole days', () => {
    expect(moment('DTSTART:20261201T090000Z')).toMatchObject({ on: '2026-12-01', time: '09:00', zone: 'UTC' });
    expect(moment('DTSTART;TZID=Asia/Shanghai:20261201T090000')).toMatchObject({ zone: 'Asia/Shanghai' });
    expect(moment('DTSTART;TZID=Nowhere:20261201T090000')).toMatchObject({ zone: null, isZoneUnknown: true });
    expect(moment('DTSTART;VALUE=DATE:20261201')).toMatchObject({ isWholeDay: true });
    for (const value of ['20261301', '20260230', 'x', '', '20261201T250000'])
      expect(moment(`DTSTART:${value}`), value).toBeNull();
  });

  it('are the shop’s own over the date line', () => {
    expect(inShop('2026-12-01', { time: '20:00', zone: 'America/New_York' }, 'Asia/Shanghai')).toEqual({
      on: '2026-12-02',
      time: '09:00',
    });
    expect(inShop('2026-12-01', { time: '20:00', zone: null }, 'Asia/Shanghai')).toEqual({
      on: '2026-12-01',
      time: '20:00',
    });
  });

  it('have a length from end or duration, and none where it is no length of a job', () => {
    const start = moment('DTSTART:20261201T090000Z');
    if (start === null) throw new Error('no start');
    expect(minutesBetween(start, moment('DTEND:20261201T094500Z'), null)).toBe(45);
    expect(minutesBetween(start, moment('DTEND:20261201T080000Z'), null)).toBeNull();
    expect(minutesBetween(start, null, 'PT1H30M')).toBe(90);
    expect(minutesBetween(start, null, 'P9W')).toBeNull();
    expect(minutesBetween(start, null, 'soon')).toBeNull();
  });
});
