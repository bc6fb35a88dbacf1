import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastReads, readerStretch } from '../../../../electron/service/readerShares.ts';
import { aContext } from '../../../support/checkContext.ts';

const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}T01:00:00.000Z`;
const stretch = (
  [reads, failed]: readonly [number, number],
  earlier: readonly (readonly [reads: number, failed: number])[] = [],
) => {
  const context = aContext({
    values: { 'card.chipReads': reads, 'card.chipMisreads': failed },
    earlier: {
      'card.chipReads': earlier.map(([value], index) => [20 - index, value, day(20 - index)] as const),
      'card.chipMisreads': earlier.map(([, value], index) => [20 - index, value, day(20 - index)] as const),
    },
  });
  return readerStretch('chip', context.readings, context.earlier);
};

describe('the share of failed reads', () => {
  it('is that since manufacture as long as no earlier check lies far enough back', () => {
    expect(stretch([4000, 37])).toEqual({ reads: 4000, failed: 37, since: null });
    expect(stretch([4000, 37], [[3990, 30]])).toEqual({ reads: 4000, failed: 37, since: null });
  });

  it('is that of the newest stretch with fifty reads, so that a reader that got worse shows', () => {
    expect(
      stretch(
        [4100, 90],
        [
          [4080, 80],
          [4040, 50],
          [3000, 30],
        ],
      ),
    ).toEqual({ reads: 60, failed: 40, since: day(19) });
  });

  it('does not look behind a reset of the counter', () => {
    expect(
      stretch(
        [60, 3],
        [
          [20, 1],
          [9000, 500],
        ],
      ),
    ).toEqual({ reads: 60, failed: 3, since: null });
  });

  it('is none of counts that cannot both be right', () => {
    expect(stretch([10, 11])).toBeNull();
  });

  it('is between nothing and all, whatever was counted', () => {
    const counts = fc.tuple(fc.nat(5000), fc.nat(5000)).map(([good, bad]) => [good + bad, bad] as const);
    fc.assert(
      fc.property(counts, fc.array(counts, { maxLength: 8 }), (now, earlier) => {
        const found = stretch(now, earlier);
        expect(found === null || (found.failed >= 0 && found.failed <= found.reads)).toBe(true);
        expect(found === null || found.since === null || found.reads >= leastReads).toBe(true);
      }),
    );
  });
});
