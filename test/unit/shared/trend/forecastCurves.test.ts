import { describe, expect, it } from 'vitest';
import { futurePaths } from '../../../../shared/trend/forecastCurves.ts';

const points = Array.from({ length: 100 }, (_, at) => ({ day: 900 + at, value: 50 - 0.1 * at }));

describe('possible futures of a part', () => {
  it('go on as a straight series went, all of them', () => {
    const paths = futurePaths({ points, today: 1000, grain: 0.01, likeness: 1, mayBend: true });
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths.filter(({ weight }) => weight > 1e-3)) {
      expect(path.at(0)).toBeCloseTo(40, 0);
      expect(path.slopeNow).toBeCloseTo(-0.1, 1);
    }
  });

  it('are the same every time, and never bend upwards', () => {
    const question = { points, today: 1000, grain: 0.01, likeness: 1, mayBend: true } as const;
    expect(futurePaths(question).map((path) => path.at(30))).toEqual(futurePaths(question).map((path) => path.at(30)));
    for (const path of futurePaths(question)) expect(path.slopeNow).toBeLessThanOrEqual(path.slopeBefore + 1e-9);
  });

  it('are straight only, where a series may not bend', () => {
    for (const path of futurePaths({ points, today: 1000, grain: 0.01, likeness: 1, mayBend: false }))
      expect(path.slopeNow).toBe(path.slopeBefore);
  });
});
