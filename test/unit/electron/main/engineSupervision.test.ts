import { describe, expect, it } from 'vitest';
import { crashesToFail, crashWindow, decideRestart } from '../../../../electron/main/engineSupervision.ts';

describe('decideRestart', () => {
  it('tries again almost at once after the first crash', () => {
    expect(decideRestart([], 1000)).toEqual({ crashes: [1000], pause: 200, hasFailed: false });
  });

  it('waits longer with every crash of the same minute, up to half a minute', () => {
    const pauses: number[] = [];
    let crashes: readonly number[] = [];
    for (let at = 0; at < 8; at += 1) {
      const decision = decideRestart(crashes, at);
      crashes = decision.crashes;
      pauses.push(decision.pause);
    }
    expect(pauses).toEqual([200, 500, 1000, 2000, 5000, 15_000, 30_000, 30_000]);
  });

  it('calls it failed from the fifth crash on', () => {
    const earlier = Array.from({ length: crashesToFail - 1 }, (_, at) => at);
    expect(decideRestart(earlier.slice(1), 10).hasFailed).toBe(false);
    expect(decideRestart(earlier, 10).hasFailed).toBe(true);
  });

  it('forgets crashes after a minute', () => {
    expect(decideRestart([0, 1, 2], crashWindow + 2)).toMatchObject({ pause: 200, hasFailed: false });
  });
});
