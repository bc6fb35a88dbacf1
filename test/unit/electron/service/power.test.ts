import { describe, expect, it } from 'vitest';
import { createPower } from '../../../../electron/service/power.ts';

const aComputer = (isAsleep: boolean) => {
  const done: string[] = [];
  const note = (what: string) => (): Promise<void> => {
    done.push(what);
    return Promise.resolve();
  };
  const power = createPower(
    { isAsleep: () => isAsleep, sleep: note('sleep'), wake: note('wake') },
    { lookNow: note('look') },
  );
  return { power, done };
};

describe('the computer', () => {
  it('is looked at, put to sleep and woken', async () => {
    const { power, done } = aComputer(false);
    expect(await power.look()).toEqual({ ok: true, value: {} });
    await power.sleep();
    await power.wake();
    expect(done).toEqual(['look', 'sleep', 'wake']);
  });

  it('counts as awake when somebody looks at the window', async () => {
    const { power, done } = aComputer(true);
    await power.look();
    expect(done).toEqual(['wake']);
  });
});
