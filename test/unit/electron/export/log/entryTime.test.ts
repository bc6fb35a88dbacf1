import { describe, expect, it } from 'vitest';
import { createEntryTime, serialOf, utcOf } from '../../../../../electron/export/log/entryTime.ts';

describe('the time of an entry', () => {
  it('is local with its offset, every digit kept, and comes back', () => {
    const time = createEntryTime(() => 480);
    for (const [utc, zone, local] of [
      ['2026-11-22T01:30:00.000Z', 480, '2026-11-22T09:30:00.000+08:00'],
      ['2026-11-22T01:59:59.5Z', null, '2026-11-22T09:59:59.5+08:00'],
      ['2026-03-08T10:00:00Z', -210, '2026-03-08T06:30:00-03:30'],
      ['2026-12-31T23:30:00.123456Z', 345, '2027-01-01T05:15:00.123456+05:45'],
    ] as const) {
      expect(time(utc, zone)).toBe(local);
      expect(utcOf(local)).toBe(utc);
    }
    expect(utcOf('yesterday')).toBeNull();
  });

  it('that somebody damaged stays as it is, and holds nothing up', () => {
    const time = createEntryTime(() => 480);
    for (const [utc, zone] of [
      ['yesterday', null],
      ['2026-13-45T99:00:00.000Z', 480],
      ['', null],
      ['2026-11-22T01:30:00.000Z', 1e18],
    ] as const) {
      expect(time(utc, zone)).toBe(utc);
    }
    expect(time('2026-11-22T01:30:00.000Z', 480)).toBe('2026-11-22T09:30:00.000+08:00');
  });

  it('as a day count is never a moment too early, for some programs cut seconds off', () => {
    for (let hour = 0; hour < 24; hour += 1) {
      const local = `2019-01-01T${String(hour).padStart(2, '0')}:00:00.000+08:00`;
      const days = 43_466 + hour / 24;
      expect(serialOf(local)).toBeGreaterThanOrEqual(days);
      expect(serialOf(local)).toBeLessThan(days + 2e-9);
    }
    expect(serialOf('1900-03-01T00:00:00+00:00')).toBe(61);
  });
});
