import { describe, expect, it } from 'vitest';
import type { ShiftedRun } from '../../../../electron/journal/findFaults.ts';
import { judgeShifted } from '../../../../electron/journal/judgeShifted.ts';

const judge = (...runs: readonly ShiftedRun[]) => judgeShifted({ runs, gaps: [], newest: 100 });

describe('entries that say another number', () => {
  it('are swapped when each stands where the other belongs', () => {
    expect(judge({ from: 3, to: 3, shift: 6 }, { from: 9, to: 9, shift: -6 })).toEqual([
      { kind: 'moved', first: 3, last: 3, other: 9 },
      { kind: 'moved', first: 9, last: 9, other: 3 },
    ]);
  });

  it('have moved up over a gap that was closed', () => {
    expect(judge({ from: 50, to: 100, shift: 2 })).toEqual([{ kind: 'missing', first: 50, last: 51 }]);
  });

  it('have moved down behind a newcomer', () => {
    expect(judge({ from: 61, to: 100, shift: -1 })).toEqual([{ kind: 'added', first: 60, last: 60 }]);
  });

  it('are copies where the original is in its place', () => {
    expect(judge({ from: 100, to: 100, shift: -60 })).toEqual([
      { kind: 'duplicate', first: 100, last: 100, other: 40 },
    ]);
  });

  it('are out of place where nothing else explains them', () => {
    expect(
      judgeShifted({ runs: [{ from: 90, to: 90, shift: -40 }], gaps: [{ first: 50, last: 50 }], newest: 100 }),
    ).toEqual([{ kind: 'moved', first: 90, last: 90, other: 50 }]);
  });

  it('do not keep the judge busy for ever', () => {
    const runs = Array.from({ length: 5000 }, (_, index) => ({ from: index * 2 + 1, to: index * 2 + 1, shift: 1e12 }));
    expect(judgeShifted({ runs, gaps: [], newest: 10_000 }).length).toBeLessThanOrEqual(200);
  });
});
