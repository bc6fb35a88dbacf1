// Whether the errors of a line have risen over the terminal's own earlier checks.
import type { LineShare } from '../linkReadings.ts';

/** Earlier checks that are compared with, at most; fewer than `leastChecks` say nothing. */
const mostChecks = 10;
const leastChecks = 5;
/** A check with fewer blocks says nothing of its line: an answered status enquiry has four. */
const leastBlocks = 4;
/** Bad blocks that one check needs to be judged by itself: one or two happen on any line. */
export const leastBad = 3;
/** Checks in a row with at least one bad block that tell the same as one with `leastBad`. */
const inARow = 3;
/** A rise is at least to twice the usual share and by at least two blocks in a hundred. */
const timesUsual = 2;
const pointsAbove = 2;

/** What earlier checks say; `usual` is the median of their error rates in percent, null if there are too few. */
export interface LineRise {
  readonly usual: number | null;
  readonly checks: number;
  readonly isRising: boolean;
}

/** The middle of the rates; of an even count the mean of the two middle ones. */
const median = (rates: readonly number[]): number => {
  const sorted = rates.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2;
};

const usualOf = (lines: readonly LineShare[]): number | null =>
  lines.length < leastChecks ? null : median(lines.map(({ rate }) => rate));

const isAbove = (rate: number, usual: number | null): boolean =>
  usual !== null && rate >= usual * timesUsual && rate >= usual + pointsAbove;

/**
 * Compares this check with the terminal's earlier ones (`earlier` newest first; those with too few blocks are passed
 * over). Rising is either one check with three or more bad blocks whose rate is at least
 * twice the median of up to ten checks before it and two points above it, or three checks in a row with a bad block each
 * whose median is that far above the median of up to ten checks before them. The median keeps one bad day from counting.
 */
export const lineRise = (now: LineShare, earlier: readonly LineShare[]): LineRise => {
  const lines = earlier.filter(({ blocks }) => blocks >= leastBlocks);
  const before = lines.slice(0, mostChecks);
  const usual = usualOf(before);
  const sudden = now.bad >= leastBad && isAbove(now.rate, usual);
  const row = [now, ...lines.slice(0, inARow - 1)];
  const beforeRow = lines.slice(inARow - 1, inARow - 1 + mostChecks);
  const slow =
    row.length === inARow &&
    row.every(({ bad }) => bad > 0) &&
    isAbove(median(row.map(({ rate }) => rate)), usualOf(beforeRow));
  return slow && !sudden
    ? { usual: usualOf(beforeRow), checks: beforeRow.length, isRising: true }
    : { usual, checks: before.length, isRising: sudden };
};

/**
 * What is judged by the limit: this check by itself if it has three bad blocks, else the last three checks together if
 * each of them has one: a short check never has three, however bad its line is.
 */
export const judgedShare = (now: LineShare, earlier: readonly LineShare[]): LineShare & { readonly checks: number } => {
  const row = [now, ...earlier.filter(({ blocks }) => blocks >= leastBlocks).slice(0, inARow - 1)];
  const counts = now.bad < leastBad && row.length === inARow && row.every(({ bad }) => bad > 0);
  if (!counts) return { ...now, checks: 1 };
  const blocks = row.reduce((sum, each) => sum + each.blocks, 0);
  const bad = row.reduce((sum, each) => sum + each.bad, 0);
  return { blocks, bad, rate: (100 * bad) / blocks, checks: inARow };
};
