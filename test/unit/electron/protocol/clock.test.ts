import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../../electron/protocol/clock.ts';

describe('the computer’s clock', () => {
  it('tells the time and the zone of it', () => {
    const before = Date.now();
    const now = systemClock.now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(systemClock.zoneMinutes(now)).toBe(-new Date(now).getTimezoneOffset());
  });

  it('runs an action once, and not after a cancel', async () => {
    const ran = await new Promise<string>((resolve) => {
      const cancelled = systemClock.after(0, () => {
        resolve('cancelled one');
      });
      cancelled.cancel();
      cancelled.cancel();
      systemClock.after(1, () => {
        resolve('the other');
      });
    });
    expect(ran).toBe('the other');
  });

  it('does not run at once what is due in a year', async () => {
    const ran: string[] = [];
    const timer = systemClock.after(366 * 86_400_000, () => ran.push('too soon'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    timer.cancel();
    expect(ran).toEqual([]);
  });
});
