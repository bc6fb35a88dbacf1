import { describe, expect, it } from 'vitest';
import { countedTry } from '../../../../../electron/service/people/pinTries.ts';
import type { KeptPin } from '../../../../../electron/store/personStore.ts';

/** A shop with two clocks: the one on the wall, which can be set, and the one that nobody sets. */
const aComputer = () => {
  const time = { wall: Date.UTC(2026, 10, 22, 1, 30, 5), steady: 1000 };
  const clock = { now: () => time.wall, steady: () => time.steady };
  const deps = { shops: {}, clock } as unknown as Parameters<typeof countedTry>[0];
  let kept: KeptPin = { hash: '', wrong: 0, waitUntil: null };
  const attempt = (): number => {
    const tried = countedTry(deps, 'li');
    kept = { ...kept, ...tried.begin(kept) };
    return tried.seconds();
  };
  return {
    time,
    attempt,
    pass: (ms: number) => Object.assign(time, { wall: time.wall + ms, steady: time.steady + ms }),
  };
};

describe('tries that are counted', () => {
  it('wait 30 s after three, then twice as long each time', () => {
    const { attempt, pass } = aComputer();
    expect([attempt(), attempt(), attempt(), attempt()]).toEqual([0, 0, 0, 30]);
    pass(30_000);
    expect([attempt(), attempt()]).toEqual([0, 60]);
  });

  it.each([
    ['back', -86_400_000],
    ['forward', 86_400_000],
  ])('wait as long where the clock of the computer is set %s', (_, ms) => {
    const { attempt, time, pass } = aComputer();
    for (let turn = 0; turn < 3; turn += 1) attempt();
    pass(10_000);
    time.wall += ms;
    const left = attempt();
    expect(left).toBeGreaterThanOrEqual(20);
    expect(left).toBeLessThanOrEqual(30);
  });
});
