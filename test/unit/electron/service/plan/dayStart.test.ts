import { describe, expect, it } from 'vitest';
import { startOfDay } from '../../../../../electron/service/plan/dayStart.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('the beginning of a day', () => {
  it('is local midnight, in whatever zone the computer is', () => {
    expect(startOfDay(createFakeClock(), '2026-11-22')).toBe('2026-11-21T16:00:00.000Z');
    expect(startOfDay(createFakeClock(Date.now(), -300), '2026-11-22')).toBe('2026-11-22T05:00:00.000Z');
  });

  it('is counted with the zone that holds on that day', () => {
    const summer = (at: number): number => (at < Date.UTC(2026, 9, 25, 1) ? 120 : 60);
    const clock = { ...createFakeClock(Date.UTC(2026, 5, 1)), zoneMinutes: summer };
    expect(startOfDay(clock, '2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
    expect(startOfDay(clock, '2026-10-26')).toBe('2026-10-25T23:00:00.000Z');
  });
});
