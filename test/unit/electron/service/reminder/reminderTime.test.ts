import { describe, expect, it } from 'vitest';
import { localMs, momentNow } from '../../../../../electron/service/reminder/reminderTime.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

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
});
