import { describe, expect, it } from 'vitest';
import { createPace } from '../../../../../electron/service/transfer/pace.ts';

const sizesAfter = (msPerRow: number): number[] => {
  let now = 0;
  const pace = createPace(() => now);
  return Array.from({ length: 20 }, () => {
    const rows = pace.next();
    now += rows * msPerRow;
    pace.took();
    return rows;
  });
};

describe('the pace', () => {
  it('finds pieces of about 15 ms on any computer', () => {
    for (const msPerRow of [0.2, 0.5, 1]) {
      const last = sizesAfter(msPerRow).at(-1) ?? 0;
      expect(last * msPerRow).toBeGreaterThan(10);
      expect(last * msPerRow).toBeLessThan(20);
    }
  });

  it('never stands still and never takes too many', () => {
    expect(sizesAfter(1000).at(-1)).toBe(10);
    expect(sizesAfter(0.0001).at(-1)).toBe(200);
  });
});
