import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inBursts } from '../../../../electron/main/inBursts.ts';

describe('what is asked for in bursts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is done at once, and once more for all that came meanwhile', () => {
    let done = 0;
    const ask = inBursts(() => (done += 1), 50);
    for (let time = 0; time < 5000; time += 1) ask();
    expect(done).toBe(1);
    vi.advanceTimersByTime(50);
    expect(done).toBe(2);
    vi.advanceTimersByTime(500);
    expect(done).toBe(2);
    ask();
    expect(done).toBe(3);
  });

  it('is never done more often than once a pause, and the last is not lost', () => {
    const at: number[] = [];
    const ask = inBursts(() => at.push(Date.now()), 50);
    const from = Date.now();
    for (let ms = 0; ms < 1000; ms += 10) {
      ask();
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(50);
    expect(at.length).toBeLessThanOrEqual(21);
    expect((at.at(-1) ?? 0) - from).toBeGreaterThanOrEqual(990);
  });
});
