import { describe, expect, it } from 'vitest';
import { isCaughtUp, isDailyDue, newestDue, nextDaily } from '../../../../../electron/service/backup/dailyTime.ts';

const day = 86_400_000;
const hour = 3_600_000;
const noon = 20_000 * day + 12 * hour;

describe('when a daily backup is due', () => {
  it('is the newest moment that has come, however long the computer was off', () => {
    expect(newestDue('12:00', noon)).toBe(noon);
    expect(newestDue('12:00', noon - 1)).toBe(noon - day);
    expect(newestDue('00:00', noon)).toBe(noon - 12 * hour);
    expect(nextDaily('12:00', noon)).toBe(noon + day);
  });

  const none = { due: noon, now: noon + hour, since: noon - 10 * day, last: null };
  const done = { dueAt: noon, at: noon + 60_000, hasFailed: false };

  it('is made once for its moment', () => {
    expect(isDailyDue(none)).toBe(true);
    expect(isDailyDue({ ...none, last: done })).toBe(false);
    expect(isDailyDue({ ...none, last: { ...done, dueAt: noon - day } })).toBe(true);
  });

  it('is not made for a moment before the plan was set', () => {
    expect(isDailyDue({ ...none, since: noon + 1 })).toBe(false);
  });

  it('is tried again an hour after it failed, not before', () => {
    const failed = { ...done, hasFailed: true };
    expect(isDailyDue({ ...none, now: noon + 30 * 60_000, last: failed })).toBe(false);
    expect(isDailyDue({ ...none, now: noon + 2 * hour, last: failed })).toBe(true);
  });

  it('is not held up by times that a wrong clock has written', () => {
    expect(isDailyDue({ ...none, since: noon + 300 * day })).toBe(true);
    expect(isDailyDue({ ...none, last: { ...done, dueAt: noon + 300 * day } })).toBe(true);
  });

  it('was caught up when it begins long after its time', () => {
    expect(isCaughtUp(noon, noon + 60_000)).toBe(false);
    expect(isCaughtUp(noon, noon + hour)).toBe(true);
  });
});
