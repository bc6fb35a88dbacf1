import { describe, expect, it } from 'vitest';
import { robustFit } from '../../../../shared/trend/forecastFit.ts';

describe('a robust fit', () => {
  const rows = Array.from({ length: 40 }, (_, at) => [1, at]);
  const line = rows.map(([, at = 0]) => 5 - 2 * at);

  it('finds a line exactly, and passes over outliers', () => {
    const values = line.map((value, at) => (at % 7 === 3 ? value + 500 : value));
    const fit = robustFit(rows, values, { smooth: line, least: 0.01 });
    expect(fit?.coefficients[0]).toBeCloseTo(5, 3);
    expect(fit?.coefficients[1]).toBeCloseTo(-2, 3);
    expect(fit?.spread).toBe(0.01);
  });

  it('gives no answer where there is none', () => {
    const flat = rows.map(() => [1, 1]);
    expect(robustFit(flat, line, { smooth: line, least: 0.01 })).toBeNull();
  });
});
