import { describe, expect, it } from 'vitest';
import { believableUntil, firstBelievable, historySchema } from '../../../../shared/trend/history.ts';

describe('times of readings', () => {
  it('are believed from 2015 to a day ahead', () => {
    expect(believableUntil(Date.UTC(2026, 10, 22))).toBe('2026-11-23T00:00:00.000Z');
    expect(firstBelievable).toBe('2015-01-01T00:00:00.000Z');
  });
});

describe('a history', () => {
  it('is refused with a point that stands for no reading', () => {
    const at = '2026-11-22T00:00:00.000Z';
    const point = { at, to: at, value: 1, low: 1, high: 1, count: 0 };
    const history = { points: [point], total: 0, grain: 'reading', misdated: 0 };
    expect(historySchema.safeParse(history).success).toBe(false);
    expect(historySchema.safeParse({ ...history, points: [{ ...point, count: 1 }] }).success).toBe(true);
  });
});
