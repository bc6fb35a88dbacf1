import { describe, expect, it } from 'vitest';
import { lastDays } from '../../../../../renderer/feature/terminal/lastDays.ts';

const at = (day: number, hour: number, verdict: 'pass' | 'warn' | 'fail' | 'incomplete') => ({
  finishedAt: new Date(2026, 10, day, hour).toISOString(),
  verdict,
});

describe('lastDays', () => {
  it('takes the worst of each local day, and an unfinished check only where there is no other', () => {
    const checks = [
      at(22, 9, 'incomplete'),
      at(21, 23, 'pass'),
      at(21, 0, 'fail'),
      at(20, 8, 'incomplete'),
      at(20, 7, 'pass'),
      at(17, 12, 'warn'),
      at(14, 12, 'fail'),
    ];
    expect(lastDays(checks, '2026-11-22', 100)).toEqual([
      { day: '2026-11-16', worst: null, count: 0 },
      { day: '2026-11-17', worst: 'warn', count: 1 },
      { day: '2026-11-18', worst: null, count: 0 },
      { day: '2026-11-19', worst: null, count: 0 },
      { day: '2026-11-20', worst: 'pass', count: 2 },
      { day: '2026-11-21', worst: 'fail', count: 2 },
      { day: '2026-11-22', worst: 'incomplete', count: 1 },
    ]);
  });

  it('leaves out the days of which not all was asked for', () => {
    const checks = [at(22, 9, 'pass'), at(21, 9, 'pass'), at(20, 9, 'pass')];
    expect(lastDays(checks, '2026-11-22', 3).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-22']);
    expect(lastDays([], '2026-11-22', 3)).toHaveLength(7);
  });
});
