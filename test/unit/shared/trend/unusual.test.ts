import { describe, expect, it } from 'vitest';
import type { Usual } from '../../../../shared/trend/baseline.ts';
import { judgeUnusual } from '../../../../shared/trend/unusual.ts';

const usual: Usual = {
  kind: 'known',
  range: { low: 20, high: 40 },
  far: { low: 10, high: 50 },
  middle: { low: 25, high: 35 },
  days: 60,
};

describe('an unusual reading', () => {
  it('is one outside on the same side in two checks', () => {
    expect(judgeUnusual(42, 43, usual)).toBe('unusual');
    expect(judgeUnusual(18, 15, usual)).toBe('unusual');
  });

  it('is only noted when it is seen for the first time', () => {
    expect(judgeUnusual(42, null, usual)).toBe('once');
    expect(judgeUnusual(42, 30, usual)).toBe('once');
    expect(judgeUnusual(42, 15, usual)).toBe('once');
  });

  it('is unusual at once when it lies far outside', () => {
    expect(judgeUnusual(51, null, usual)).toBe('unusual');
    expect(judgeUnusual(9, 30, usual)).toBe('unusual');
  });

  it('is usual on the edge, and unknown without history', () => {
    expect(judgeUnusual(40, 99, usual)).toBe('usual');
    expect(judgeUnusual(99, 99, { kind: 'tooFew', days: 3 })).toBe('unknown');
  });
});
