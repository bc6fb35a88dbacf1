import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedMs,
  longestStretchMs,
  piecesOf,
  reachOf,
  tickMs,
  unseenMs,
  type WatchedConnection,
} from '../../../../electron/service/presenceTime.ts';

const shanghai = () => 480;
const times = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) });

describe('time that counts', () => {
  it('is the time between two looks, none of it if they are too far apart or the clock went back', () => {
    expect(countedMs(0, tickMs)).toBe(tickMs);
    expect(countedMs(0, longestStretchMs)).toBe(longestStretchMs);
    expect(countedMs(0, longestStretchMs + 1)).toBe(0);
    expect(countedMs(tickMs, 0)).toBe(0);
    expect(countedMs(0, 0)).toBe(0);
  });

  it('never exceeds the true time by more than one stretch for each jump of the clock, nor the looks', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            passed: fc.integer({ min: 0, max: 60_000 }),
            jump: fc.oneof(fc.constant(0), fc.integer({ min: -1e12, max: 1e12 })),
          }),
          { maxLength: 60 },
        ),
        (looks) => {
          let wall = Date.UTC(2026, 10, 22);
          let counted = 0;
          let passedInAll = 0;
          let jumps = 0;
          for (const { passed, jump } of looks) {
            const before = wall;
            wall += passed + jump;
            passedInAll += passed;
            if (jump !== 0) jumps += 1;
            counted += countedMs(before, wall);
          }
          expect(counted).toBeGreaterThanOrEqual(0);
          expect(counted).toBeLessThanOrEqual(passedInAll + jumps * longestStretchMs);
          expect(counted).toBeLessThanOrEqual(looks.length * longestStretchMs);
        },
      ),
    );
  });
});

describe('pieces of a stretch', () => {
  it('are cut at full hours and at local midnight', () => {
    const from = Date.parse('2026-11-22T15:59:50.000Z');
    expect(piecesOf(from, from + 20_000, shanghai)).toEqual([
      { hour: Math.floor(from / 3_600_000), day: '2026-11-22', ms: 10_000 },
      { hour: Math.floor(from / 3_600_000) + 1, day: '2026-11-23', ms: 10_000 },
    ]);
    const half = Date.parse('2026-11-22T18:29:55.000Z');
    expect(piecesOf(half, half + 10_000, () => 330).map(({ day, ms }) => [day, ms])).toEqual([
      ['2026-11-22', 5000],
      ['2026-11-23', 5000],
    ]);
  });

  it('hold exactly the time of the stretch, in any zone', () => {
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 0, max: 200_000_000 }),
        fc.integer({ min: -720, max: 840 }),
        (from, ms, zone) => {
          const pieces = piecesOf(from, from + ms, () => zone);
          expect(pieces.reduce((sum, piece) => sum + piece.ms, 0)).toBe(ms);
          for (const piece of pieces) {
            expect(piece.ms).toBeGreaterThan(0);
            expect(piece.ms).toBeLessThanOrEqual(3_600_000);
          }
        },
      ),
    );
  });

  it('are as they should be where the zone changes in the middle', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    const pieces = piecesOf(change - 5000, change + 5000, (at) => (at < change ? 120 : 60));
    expect(pieces.reduce((sum, { ms }) => sum + ms, 0)).toBe(10_000);
  });
});

describe('what is known of a connection', () => {
  const now = Date.UTC(2026, 10, 22, 2);
  const one = (changes: Partial<WatchedConnection>): WatchedConnection => ({
    terminalId: 'a',
    state: 'connected',
    isPlugSeen: true,
    isSuspended: false,
    since: now - 86_400_000,
    ...changes,
  });

  it.each([
    [{}, 'reached'],
    [{ state: 'offline' }, 'lost'],
    [{ state: 'denied' }, 'lost'],
    [{ state: 'noDriver' }, 'lost'],
    [{ state: 'connecting' }, 'unknown'],
    [{ state: 'busy' }, 'unknown'],
    [{ state: 'offline', isSuspended: true }, 'unknown'],
  ] as const)('%j is %s', (changes, reach) => {
    expect(reachOf(one(changes), null, now)).toBe(reach);
  });

  it('is what the last dialogue said for half an hour where no plug can be seen', () => {
    const remote = one({ isPlugSeen: false });
    expect(reachOf(remote, null, now)).toBe('unknown');
    expect(reachOf(remote, now - unseenMs, now)).toBe('reached');
    expect(reachOf(remote, now - unseenMs - 1, now)).toBe('unknown');
    expect(reachOf({ ...remote, since: now - 1000 }, null, now)).toBe('reached');
  });
});
