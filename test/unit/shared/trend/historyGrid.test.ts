import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMs, gridOf, hourMs } from '../../../../shared/trend/historyGrid.ts';

const now = Date.UTC(2026, 10, 22, 9, 41, 7);

describe('the spans of a history', () => {
  it.each([
    [1, 600, hourMs / 12],
    [7, 600, hourMs / 3],
    [30, 600, 2 * hourMs],
    [90, 600, 4 * hourMs],
    [400, 600, dayMs],
    [400, 100, 5 * dayMs],
  ])('of %i days in %i points are as wide as a person would choose', (days, points, width) => {
    expect(gridOf(now - days * dayMs, now, points).width).toBe(width);
  });

  it('are never more than the points, and begin where hours and days begin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: now }),
        fc.integer({ min: 1, max: 30_000 * dayMs }),
        fc.integer({ min: 2, max: 2000 }),
        (from, length, points) => {
          const { width, startOf } = gridOf(from, from + length, points);
          expect((startOf(from + length - 1) - startOf(from)) / width + 1).toBeLessThanOrEqual(points);
          expect(startOf(from)).toBeLessThanOrEqual(from);
          expect(width % dayMs === 0 || dayMs % width === 0).toBe(true);
        },
      ),
    );
  });
});
