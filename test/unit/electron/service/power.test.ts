import { describe, expect, it } from 'vitest';
import { createPower } from '../../../../electron/service/power.ts';
import { success } from '../../../../shared/error/appError.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const aComputer = (isAsleep: boolean) => {
  const done: string[] = [];
  const clock = createFakeClock();
  const does = (what: string) => (): Promise<void> => {
    done.push(what);
    return Promise.resolve();
  };
  const power = createPower({
    clock,
    connections: { isAsleep: () => isAsleep, sleep: does('sleep'), wake: does('wake') },
    portList: { lookNow: does('look') },
    traffic: {
      note: ({ text, address }) => {
        done.push(`${String(address)}: ${text}`);
        return Promise.resolve(success({ number: 1 } as never));
      },
    },
    onWake: () => undefined,
  });
  return { power, done, clock };
};

describe('the computer', () => {
  it('is looked at, put to sleep and woken; the traffic tells of the gap once, without which a capture has a hole', async () => {
    const { power, done, clock } = aComputer(false);
    expect(await power.look()).toEqual({ ok: true, value: {} });
    await power.sleep();
    await clock.advance(180_000);
    // Some systems tell of it twice.
    await power.sleep();
    await clock.advance(180_000);
    await power.wake();
    await power.wake();
    const gap = 'null: 电脑休眠了 6 分钟，其间没有通信 · The computer slept for 6 min; no traffic meanwhile';
    expect(done).toEqual(['look', 'sleep', 'sleep', gap, 'wake', 'wake']);
  });

  it('counts as awake when somebody looks at the window', async () => {
    const { power, done } = aComputer(true);
    await power.look();
    expect(done).toEqual(['wake']);
  });
});
