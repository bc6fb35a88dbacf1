import { describe, expect, it } from 'vitest';
import { freeTries, stillToWait, waitAfter } from '../../../../../electron/service/people/pinWait.ts';

describe('the wait after wrong PINs', () => {
  it('begins with the third, doubles, and is never longer than a quarter of an hour', () => {
    expect([0, 1, freeTries - 1].map(waitAfter)).toEqual([0, 0, 0]);
    expect([3, 4, 5, 8, 9, 1000].map((wrong) => waitAfter(wrong) / 1000)).toEqual([30, 60, 120, 900, 900, 900]);
  });

  it('takes four digits months to try out', () => {
    let ms = 0;
    for (let wrong = 1; wrong <= 10_000 / 2; wrong += 1) ms += waitAfter(wrong);
    expect(ms / 86_400_000).toBeGreaterThan(50);
  });

  it('is over when its moment has come, and not put off by a clock that was set back', () => {
    expect(stillToWait(3, null, 0)).toBe(0);
    expect(stillToWait(3, 20_000, 5000)).toBe(15_000);
    expect(stillToWait(3, 20_000, 20_000)).toBe(0);
    expect(stillToWait(3, 1e12, 0)).toBe(30_000);
  });
});
