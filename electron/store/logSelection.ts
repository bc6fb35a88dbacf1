// Entries that match, as sets of bits block by block, and what is asked of them: how many, and which at a position.
import { blockEntries, countBits, emptyMask, fullMask, keepSpan, type LogMask, placesOf } from './logMask.ts';
import { dropRemoved, type NumberSpan } from './logStubs.ts';

/** The entries that match, as numbers. */
export interface LogSelection {
  readonly total: number;
  /** How many of them are above this number. */
  countAbove(number: number): number;
  /** Numbers by position, 0 = newest. */
  at(offset: number, limit: number): readonly number[];
  /** The newest of them not above this number, at most `limit`. */
  upTo(number: number, limit: number): readonly number[];
}

/** A selection of the sets of all blocks, each made when it is asked for, and how many entries each has. */
export const selectionOf = (masks: readonly (() => LogMask)[], counts: readonly number[]): LogSelection => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const numbersIn = (block: number): readonly number[] =>
    placesOf(masks[block]?.() ?? emptyMask()).map((place) => block * blockEntries + place + 1);
  const countAbove = (number: number): number => {
    const block = Math.floor(number / blockEntries);
    const above = counts.slice(block + 1).reduce((sum, count) => sum + count, 0);
    const mask = masks[block]?.().slice();
    if (mask === undefined) return above;
    keepSpan(mask, number - block * blockEntries, blockEntries);
    return above + countBits(mask);
  };
  const at = (offset: number, limit: number): readonly number[] => {
    const found: number[] = [];
    let passed = 0;
    for (let block = masks.length - 1; block >= 0 && found.length < limit; block -= 1) {
      const count = counts[block] ?? 0;
      if (passed + count > offset) {
        const from = Math.max(0, offset - passed);
        found.push(...numbersIn(block).slice(from, from + limit - found.length));
      }
      passed += count;
    }
    return found;
  };
  return { total, countAbove, at, upTo: (number, limit) => at(countAbove(number), limit) };
};

/** Everything there is: nothing has to be looked up. */
export const everything = (newest: number, stubs: readonly NumberSpan[]): LogSelection => {
  const blocks = Math.ceil(newest / blockEntries);
  const maskOf = (block: number): LogMask => {
    const mask = fullMask();
    keepSpan(mask, 0, newest - block * blockEntries);
    dropRemoved(mask, stubs, block);
    return mask;
  };
  const masks = Array.from({ length: blocks }, (_, block) => () => maskOf(block));
  const isPlain = (block: number): boolean =>
    (block + 1) * blockEntries <= newest &&
    stubs.every(({ first, last }) => last <= block * blockEntries || first > (block + 1) * blockEntries);
  return selectionOf(
    masks,
    Array.from({ length: blocks }, (_, block) => (isPlain(block) ? blockEntries : countBits(maskOf(block)))),
  );
};
