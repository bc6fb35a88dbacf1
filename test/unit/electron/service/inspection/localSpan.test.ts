import { describe, expect, it } from 'vitest';
import { localDay } from '../../../../../electron/service/binding/localDay.ts';
import { momentsOf, startOfDay } from '../../../../../electron/service/inspection/localSpan.ts';
import { clockIn } from '../../../../support/clockIn.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('local days as moments', () => {
  it('begin at local midnight, also on the days on which the clock changes', () => {
    expect(startOfDay(clockIn('Asia/Shanghai'), '2026-11-22')).toBe('2026-11-21T16:00:00.000Z');
    expect(startOfDay(clockIn('America/New_York'), '2026-03-08')).toBe('2026-03-08T05:00:00.000Z');
    expect(startOfDay(clockIn('America/New_York'), '2026-03-09')).toBe('2026-03-09T04:00:00.000Z');
  });

  it('are counted with the zone that holds on that day', () => {
    expect(startOfDay(createFakeClock(Date.now(), -300), '2026-11-22')).toBe('2026-11-22T05:00:00.000Z');
    const summer = (at: number): number => (at < Date.UTC(2026, 9, 25, 1) ? 120 : 60);
    const clock = { ...createFakeClock(Date.UTC(2026, 5, 1)), zoneMinutes: summer };
    expect(startOfDay(clock, '2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfDay(clock, '2026-10-26')).toBe('2026-10-25T23:00:00.000Z');
  });

  it.each([
    // Midnights that are left out, that come twice, a day that is left out, half an hour, and zones of quarters.
    ['America/Santiago', '2026-09-06', '2026-04-05'],
    ['America/Havana', '2026-03-08', '2026-11-01'],
    ['Africa/Cairo', '2026-04-24', '2026-10-30'],
    ['Asia/Beirut', '2026-03-29', '2026-10-25'],
    ['Atlantic/Azores', '2026-03-29', '2026-10-25'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
    ['Pacific/Apia', '2011-12-30', '2011-12-31'],
    ['Asia/Kathmandu', '2026-11-22', '2026-11-23'],
  ])('in %s begin with the first moment that is theirs', (zone, ...days) => {
    const clock = clockIn(zone);
    for (const around of days) {
      for (const step of [-1, 0, 1]) {
        const at = Date.parse(`${around}T00:00:00Z`) + step * 86_400_000;
        const day = new Date(at).toISOString().slice(0, 10);
        let first = at - 26 * 3_600_000;
        while (localDay(clock, first) < day) first += 900_000;
        expect(startOfDay(clock, day), day).toBe(new Date(first).toISOString());
      }
    }
  });

  it('end where the day after the last one begins; no bound stays none', () => {
    const span = momentsOf(clockIn('UTC'), { from: null, until: '2026-12-31' });
    expect(span).toEqual({ from: null, until: '2027-01-01T00:00:00.000Z' });
  });
});
