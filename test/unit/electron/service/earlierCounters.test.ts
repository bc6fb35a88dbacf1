import { describe, expect, it } from 'vitest';
import { earlierCounters, sinceReset } from '../../../../electron/service/earlierCounters.ts';

const at = '2026-11-22T01:30:05.000Z';

describe('counters of earlier checks', () => {
  it('are grouped by metric in the order of storing, and none of a new terminal', async () => {
    const counters = {
      ofNewestChecks: () =>
        Promise.resolve([
          { check: 2, metric: 'boots' as const, value: 41, at },
          { check: 1, metric: 'boots' as const, value: 40, at },
        ]),
    };
    expect((await earlierCounters(counters, 'a')).get('boots')).toEqual([
      { check: 2, value: 41, at },
      { check: 1, value: 40, at },
    ]);
    expect((await earlierCounters(counters, null)).size).toBe(0);
  });

  it('count only as far back as they never went back', () => {
    const values = [30, 20, 90, 80].map((value, index) => ({ check: 9 - index, value, at }));
    expect(sinceReset(35, values).map(({ value }) => value)).toEqual([30, 20]);
    expect(sinceReset(5, values)).toEqual([]);
  });

  it('pass over a value that fell and came back at the next check, which was misread', () => {
    const values = [5, 100, 99].map((value, index) => ({ check: 9 - index, value, at }));
    expect(sinceReset(101, values).map(({ value }) => value)).toEqual([100, 99]);
    expect(sinceReset(6, values).map(({ value }) => value)).toEqual([5]);
    const later = [101, 5, 100, 99].map((value, index) => ({ check: 9 - index, value, at }));
    expect(sinceReset(102, later).map(({ value }) => value)).toEqual([101, 100, 99]);
  });
});
