import { describe, expect, it } from 'vitest';
import { createThinning } from '../../../../electron/service/readingHistory.ts';

const from = '2026-01-01T00:00:00.000Z';
const until = '2026-01-02T00:00:00.000Z';
const at = (minute: number): string => new Date(Date.parse(from) + minute * 60_000).toISOString();

describe('a thinned history', () => {
  it('leaves few points as they are', () => {
    const thinning = createThinning(from, until, 10);
    for (let minute = 0; minute < 10; minute += 1) thinning.push({ at: at(minute), value: minute });
    expect(thinning.result()).toHaveLength(10);
    expect(thinning.total()).toBe(10);
  });

  it('keeps the lowest and the highest value of every span, in the order of time', () => {
    const thinning = createThinning(from, until, 20);
    for (let minute = 0; minute < 1440; minute += 1) {
      const value = minute === 700 ? 99 : minute === 701 ? -99 : 1;
      thinning.push({ at: at(minute), value });
    }
    const points = thinning.result();
    expect(points.length).toBeLessThanOrEqual(20);
    expect(points).toContainEqual({ at: at(700), value: 99 });
    expect(points).toContainEqual({ at: at(701), value: -99 });
    expect(points.map((point) => point.at)).toEqual([...points.map((point) => point.at)].sort());
    expect(thinning.total()).toBe(1440);
  });

  it('is never longer than asked for', () => {
    for (const points of [10, 11, 57]) {
      const thinning = createThinning(from, until, points);
      for (let minute = 0; minute < 1440; minute += 1) thinning.push({ at: at(minute), value: Math.sin(minute) });
      expect(thinning.result().length).toBeLessThanOrEqual(points);
    }
  });
});
