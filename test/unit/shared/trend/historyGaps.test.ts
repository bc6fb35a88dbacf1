import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../../shared/trend/historyGaps.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 22);
const pointsAt = (minutes: readonly number[], width = 0) =>
  minutes.map((each) => ({
    at: new Date(start + each * minute).toISOString(),
    to: new Date(start + (each + width) * minute).toISOString(),
  }));

describe('gaps of a history', () => {
  it('are pauses of more than three usual distances', () => {
    expect(gapsOf(pointsAt([0, 60, 120, 180, 400, 460]))).toEqual([
      { from: start + 180 * minute, until: start + 400 * minute },
    ]);
    expect(gapsOf(pointsAt([0, 60, 120, 180, 360, 420]))).toEqual([]);
  });

  it('are not made by a check that was repeated at once', () => {
    expect(gapsOf(pointsAt([0, 1, 2, 9, 10]))).toEqual([]);
  });

  it('begin where a span ends', () => {
    expect(gapsOf(pointsAt([0, 60, 120, 600, 660], 60))).toEqual([
      { from: start + 180 * minute, until: start + 600 * minute },
    ]);
  });

  it('are none between fewer than two points, and none within a wide span', () => {
    expect(gapsOf([])).toEqual([]);
    expect(gapsOf(pointsAt([5]))).toEqual([]);
    expect(gapsOf([...pointsAt([0], 1440), ...pointsAt([1440, 1460, 1480, 1500], 20)])).toEqual([]);
  });
});
