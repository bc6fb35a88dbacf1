import { describe, expect, it } from 'vitest';
import {
  availabilityOf,
  leastWatched,
  noPresence,
  presenceSchema,
  seenTone,
} from '../../../../shared/fleet/presence.ts';

const now = Date.parse('2026-11-22T02:00:00.000Z');
const ago = (minutes: number) => ({ isThere: false, seenAt: new Date(now - minutes * 60_000).toISOString() });

describe('the colour of last seen', () => {
  it.each([
    [0, 'pass'],
    [10, 'pass'],
    [10.9, 'pass'],
    [11, 'warn'],
    [30, 'warn'],
    [30.9, 'warn'],
    [31, 'fail'],
    [100_000, 'fail'],
    [-600, 'pass'],
    [-100_000, 'quiet'],
  ])('%d minutes ago in opening hours is %s', (minutes, tone) => {
    expect(seenTone(ago(minutes), now, true)).toBe(tone);
  });

  it('is never red while the shop is closed', () => {
    for (const minutes of [0, 12, 31, 5000]) expect(seenTone(ago(minutes), now, false)).not.toBe('fail');
    expect(seenTone(ago(31), now, false)).toBe('quiet');
  });

  it('is green for what is there now, and quiet for what was never seen', () => {
    expect(seenTone({ isThere: true, seenAt: ago(500).seenAt }, now, true)).toBe('pass');
    expect(seenTone(noPresence, now, true)).toBe('quiet');
  });
});

describe('availability', () => {
  it('says nothing before enough was watched', () => {
    expect(availabilityOf({ watched: leastWatched - 1, reached: 0 })).toBeNull();
    expect(availabilityOf({ watched: leastWatched, reached: 0 })).toBe(0);
  });

  it('never rounds a gap away, and is never more than everything', () => {
    expect(availabilityOf({ watched: 1_000_000, reached: 999_999 })).toBe(99.9);
    expect(availabilityOf({ watched: 1000, reached: 1000 })).toBe(100);
    expect(availabilityOf({ watched: 1000, reached: 2000 })).toBe(100);
    expect(presenceSchema.safeParse(noPresence).success).toBe(true);
  });
});
