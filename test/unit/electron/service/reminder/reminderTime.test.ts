import { describe, expect, it } from 'vitest';
import { localMs, momentNow, momentOfLocal } from '../../../../../electron/service/reminder/reminderTime.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const hour = 3_600_000;

describe('the time of reminders', () => {
  it('is the shop’s day and time beside the moments in UTC', () => {
    const clock = createFakeClock(Date.UTC(2026, 10, 22, 16, 5));
    expect(momentNow(clock, 14)).toEqual({
      today: '2026-11-23',
      time: '00:05',
      now: '2026-11-22T16:05:00.000Z',
      settledBefore: '2026-11-22T15:55:00.000Z',
      soon: '2026-12-07',
    });
    expect(localMs(clock)).toBe(Date.UTC(2026, 10, 23, 0, 5));
  });

  it('finds the moment of a local time before and after the clocks change', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    const clock = { ...createFakeClock(change), zoneMinutes: (at: number): number => (at < change ? 120 : 60) };
    expect(momentOfLocal(clock, Date.UTC(2026, 9, 25, 1, 30))).toBe(change - 1.5 * hour);
    expect(momentOfLocal(clock, Date.UTC(2026, 9, 25, 9))).toBe(change + 7 * hour);
  });
});
