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

/** A computer that can be switched off: programs come and go, the shop's file stays. */
const aRestartedComputer = () => {
  const time = { wall: Date.UTC(2026, 10, 22, 1, 30, 5), steady: 1000, on: 500_000 };
  const clock = { now: () => time.wall, steady: () => time.steady, uptime: () => time.on };
  let deps = { shops: {}, clock } as unknown as Parameters<typeof countedTry>[0];
  let kept: KeptPin = { hash: '', wrong: 0, waitUntil: null };
  return {
    time,
    attempt: (): number => {
      const tried = countedTry(deps, 'li');
      kept = { ...kept, ...tried.begin(kept) };
      return tried.seconds();
    },
    restart: () => {
      deps = { shops: {}, clock } as unknown as typeof deps;
      time.steady = 0;
    },
    pass: (ms: number) => Object.assign(time, { wall: time.wall + ms, steady: time.steady + ms, on: time.on + ms }),
    damage: (waitUntil: string) => {
      kept = { ...kept, waitUntil };
    },
  };
};

describe('waits over a restart', () => {
  it('are not shortened by a clock that was put forward and a program that was started anew', () => {
    const { attempt, time, restart, pass } = aRestartedComputer();
    for (let turn = 0; turn < 3; turn += 1) attempt();
    time.on += 5000;
    time.wall += 86_400_000;
    restart();
    expect(attempt()).toBe(25);
    restart();
    pass(24_000);
    expect(attempt()).toBe(1);
    pass(1000);
    expect(attempt()).toBe(0);
  });

  it('count from switching the computer on, when it was switched off meanwhile', () => {
    const { attempt, time, restart, pass } = aRestartedComputer();
    for (let turn = 0; turn < 3; turn += 1) attempt();
    Object.assign(time, { on: 12_000, wall: time.wall + 86_400_000 });
    restart();
    expect(attempt()).toBe(18);
    pass(18_000);
    expect(attempt()).toBe(0);
  });

  it('are never longer than the whole time, whatever is written there', () => {
    const { attempt, damage } = aRestartedComputer();
    for (let turn = 0; turn < 3; turn += 1) attempt();
    for (const text of ['nonsense', '9999-01-01T00:00:00Z on 999999999999999', '', 'on 5']) {
      damage(text);
      expect(attempt(), text).toBeLessThanOrEqual(30);
    }
  });
});
