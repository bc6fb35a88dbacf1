import { describe, expect, it } from 'vitest';
import { throttle } from '../../../../electron/service/throttle.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

describe('a throttle', () => {
  it('passes the first value at once, then the newest every 100 ms', async () => {
    const clock = createFakeClock();
    const passed: number[] = [];
    const values = throttle<number>(clock, 100, (value) => passed.push(value));
    for (const value of [1, 2, 3]) values.push(value);
    expect(passed).toEqual([1]);
    await clock.advance(99);
    expect(passed).toEqual([1]);
    await clock.advance(1);
    expect(passed).toEqual([1, 3]);
    await clock.advance(1000);
    expect(passed).toEqual([1, 3]);
  });

  it('always passes the last value, and leaves no timer behind', () => {
    const clock = createFakeClock();
    const passed: number[] = [];
    const values = throttle<number>(clock, 100, (value) => passed.push(value));
    for (const value of [1, 2, 3]) values.push(value);
    values.flush();
    expect(passed).toEqual([1, 3]);
    expect(clock.pending).toBe(0);
  });
});
