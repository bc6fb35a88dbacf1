import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictionIn } from '../../../../shared/metric/boundsContradiction.ts';
import { soundBoundsSchema } from '../../../../shared/metric/limit.ts';

const none = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

describe('bounds that contradict each other', () => {
  it.each([
    [{ warnBelow: 60, warnAbove: 10 }, '“attention below 60” must be less than “attention above 10”'],
    [{ failBelow: 50, failAbove: 10 }, '“fault below 50” must be less than “fault above 10”'],
    [{ failBelow: 10, failAbove: 10 }, '“fault below 10” must be less than “fault above 10”'],
    [{ failBelow: 50, warnAbove: 10 }, '“fault below 50” must be less than “attention above 10”'],
    [{ warnBelow: 50, failAbove: 10 }, '“attention below 50” must be less than “fault above 10”'],
    [{ failBelow: 20, warnBelow: 10 }, '“fault below 20” must not be greater than “attention below 10”'],
    [{ warnAbove: 60, failAbove: 50 }, '“attention above 60” must not be greater than “fault above 50”'],
  ])('%o are refused with words that name both', (bounds, words) => {
    expect(contradictionIn({ ...none, ...bounds })?.words.en).toBe(words);
    expect(soundBoundsSchema.safeParse({ ...none, ...bounds }).success).toBe(false);
  });

  it('are not those of which some value keeps all', () => {
    expect(contradictionIn({ failBelow: 1, warnBelow: 1, warnAbove: 2, failAbove: 2 })).toBeNull();
    expect(contradictionIn(none)).toBeNull();
  });

  it('are named exactly where no value could be well, or a fault came before its warning', () => {
    const bound = fc.option(fc.integer({ min: -5, max: 5 }));
    const all = fc.record({ warnBelow: bound, warnAbove: bound, failBelow: bound, failAbove: bound });
    fc.assert(
      fc.property(all, (bounds) => {
        const { warnBelow, warnAbove, failBelow, failAbove } = bounds;
        const low = Math.max(warnBelow ?? -Infinity, failBelow ?? -Infinity);
        const high = Math.min(warnAbove ?? Infinity, failAbove ?? Infinity);
        const early =
          (failBelow ?? -Infinity) > (warnBelow ?? Infinity) || (failAbove ?? Infinity) < (warnAbove ?? -Infinity);
        expect(contradictionIn(bounds) !== null).toBe(low >= high || early);
      }),
    );
  });

  it('are no numbers that are not finite', () => {
    expect(soundBoundsSchema.safeParse({ ...none, warnBelow: Number.POSITIVE_INFINITY }).success).toBe(false);
  });
});
