import { describe, expect, it } from 'vitest';
import { momentsOf, startOfDay } from '../../../../../electron/service/inspection/localSpan.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const clockIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const minutes = (at: number): number => {
    const [day = '', time = ''] = format.format(at).split(', ');
    const [d, m, y] = day.split('/');
    return Math.round(
      (Date.parse(`${y ?? ''}-${m ?? ''}-${d ?? ''}T${time}Z`) - Math.floor(at / 1000) * 1000) / 60_000,
    );
  };
  return { ...createFakeClock(), zoneMinutes: minutes };
};

describe('local days as moments', () => {
  it('begin at local midnight, also on the days on which the clock changes', () => {
    expect(startOfDay(clockIn('Asia/Shanghai'), '2026-11-22')).toBe('2026-11-21T16:00:00.000Z');
    expect(startOfDay(clockIn('America/New_York'), '2026-03-08')).toBe('2026-03-08T05:00:00.000Z');
    expect(startOfDay(clockIn('America/New_York'), '2026-03-09')).toBe('2026-03-09T04:00:00.000Z');
  });

  it('end where the day after the last one begins; no bound stays none', () => {
    const span = momentsOf(clockIn('UTC'), { from: null, until: '2026-12-31' });
    expect(span).toEqual({ from: null, until: '2027-01-01T00:00:00.000Z' });
  });
});
