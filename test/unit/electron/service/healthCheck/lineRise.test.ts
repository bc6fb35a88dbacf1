import { describe, expect, it } from 'vitest';
import { lineRise } from '../../../../../electron/service/healthCheck/lineRise.ts';
import { lineShareOf } from '../../../../../electron/service/linkReadings.ts';
import type { LinkCounters } from '../../../../../shared/model/healthReport.ts';
import { quietLine } from '../../../../support/records.ts';

/** A check of 20 blocks in all, of which so many came damaged. */
const withBad = (bad: number, blocks = 20): LinkCounters => ({
  ...quietLine,
  blocksSent: blocks / 2,
  blocksReceived: blocks / 2 - bad,
  acksSent: blocks / 2 - bad,
  naksSent: bad,
  crcErrors: bad,
});
const rise = (now: number, earlier: readonly LinkCounters[]) =>
  lineRise(lineShareOf(withBad(now)), earlier.map(lineShareOf));
const clean = (count: number): LinkCounters[] => Array.from({ length: count }, () => withBad(0));

describe('a rise of the error rate', () => {
  it('is three bad blocks on a line that was clean five times', () => {
    expect(rise(3, clean(5))).toEqual({ usual: 0, checks: 5, isRising: true });
    expect(rise(2, clean(5)).isRising).toBe(false);
  });

  it('is not told from fewer than five earlier checks', () => {
    expect(rise(9, clean(4))).toEqual({ usual: null, checks: 4, isRising: false });
    expect(rise(9, [])).toEqual({ usual: null, checks: 0, isRising: false });
  });

  it('compares with the median, so that one bad day before does not hide it and does not make it', () => {
    expect(rise(3, [withBad(9), ...clean(6)]).isRising).toBe(true);
    expect(rise(3, [withBad(2), withBad(2), withBad(2), withBad(2), withBad(0)])).toMatchObject({
      usual: 10,
      isRising: false,
    });
  });

  it('is at least to twice the usual rate and two points more', () => {
    const usual = Array.from({ length: 6 }, () => withBad(2));
    expect(rise(3, usual).isRising).toBe(false);
    expect(rise(4, usual)).toMatchObject({ usual: 10, isRising: true });
    const long = Array.from({ length: 6 }, () => withBad(1, 1000));
    expect(lineRise(lineShareOf(withBad(4, 1000)), long.map(lineShareOf)).isRising).toBe(false);
  });

  it('is also one bad block in each of three checks in a row where there was none before', () => {
    expect(rise(1, [withBad(1), withBad(1), ...clean(5)])).toEqual({ usual: 0, checks: 5, isRising: true });
    expect(rise(1, [withBad(1), withBad(0), ...clean(5)]).isRising).toBe(false);
    expect(rise(1, [withBad(1), withBad(1), ...clean(4)]).isRising).toBe(false);
    expect(rise(0, [withBad(1), withBad(1), ...clean(5)]).isRising).toBe(false);
  });

  it('looks back at most ten checks and passes over those with too few blocks', () => {
    const tooShort: LinkCounters = { ...quietLine, blocksSent: 1, blocksReceived: 1, acksSent: 1 };
    expect(rise(3, [tooShort, ...clean(4)]).usual).toBeNull();
    const bad = Array.from({ length: 5 }, () => withBad(8));
    expect(rise(3, [...clean(10), ...bad])).toEqual({ usual: 0, checks: 10, isRising: true });
  });

  it('takes the mean of the two middle ones of an even count', () => {
    expect(
      rise(
        0,
        [0, 1, 1, 2, 2, 2].map((bad) => withBad(bad)),
      ).usual,
    ).toBe(7.5);
  });
});
