import { expect, it } from 'vitest';
import type { Clock } from '../../../../electron/protocol/clock.ts';
import { startWatch } from '../../../../electron/service/startWatch.ts';

const aClock = (hands: { wall: number; steady?: number; on?: number }): Clock => ({
  now: () => hands.wall,
  zoneMinutes: () => 0,
  after: () => ({ cancel: () => undefined }),
  ...(hands.steady === undefined ? {} : { steady: () => hands.steady ?? 0 }),
  ...(hands.on === undefined ? {} : { uptime: () => hands.on ?? 0 }),
});

it('counts what goes by, sleep included, whatever the clock on the wall is set to; never less than nothing', () => {
  const hands = { wall: 1000, steady: 10, on: 100 };
  const [full, awake] = [startWatch(aClock(hands)), startWatch(aClock({ wall: 1000, steady: 10 }))];
  hands.wall -= 31_536_000_000;
  hands.on += 5000;
  expect(full()).toBe(5000);
  expect(awake()).toBe(0);
  const wallOnly = { wall: 1000 };
  const last = startWatch(aClock(wallOnly));
  wallOnly.wall = 400;
  expect(last()).toBe(0);
});
