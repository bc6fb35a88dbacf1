import { describe, expect, it } from 'vitest';
import {
  median,
  runningMedian,
  spreadAround,
  theilSen,
  weightedQuantiles,
} from '../../../../shared/trend/baselineStatistics.ts';
import { noiseOf, randomOf } from '../../../support/dailyValues.ts';

describe('statistics that outliers cannot move', () => {
  it('take the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNaN();
    expect(spreadAround([1, 2, 3, 1000], 2)).toBeCloseTo(1.4826);
  });

  it('take a share of the weight', () => {
    const items = [1, 2, 3, 4].map((value) => ({ value, weight: value === 4 ? 7 : 1 }));
    expect(weightedQuantiles(items, [0.1, 0.3, 0.5, 1])).toEqual([1, 3, 4, 4]);
    expect(weightedQuantiles([], [0.5])[0]).toBeNaN();
  });

  it('smooth a series over its neighbours by day, gaps or not', () => {
    const points = [1, 2, 3, 40, 41].map((day) => ({ day, value: day === 2 ? 99 : day }));
    expect(runningMedian(points, 1)).toEqual([50, 3, 51, 40.5, 40.5]);
  });

  it('find a slope although a fifth of the values are wrong, and say how sure it is', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const random = randomOf(seed);
      const points = Array.from({ length: 60 }, (_, day) => ({
        day,
        value: random() < 0.2 ? 1000 * random() : 100 - 0.5 * day + noiseOf(random),
      }));
      const slope = theilSen(points);
      expect(slope?.perDay).toBeCloseTo(-0.5, 0);
      expect(slope?.low ?? 0).toBeLessThanOrEqual(slope?.perDay ?? 0);
      expect(slope?.high ?? 0).toBeGreaterThanOrEqual(slope?.perDay ?? 0);
    }
    expect(theilSen([{ day: 1, value: 1 }])).toBeNull();
  });
});
