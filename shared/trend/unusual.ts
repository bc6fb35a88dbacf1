// Whether a reading is unusual for its own terminal: outside twice in a row, or far outside at once.
import type { Usual } from './baseline.ts';

/** What a reading is against what is usual; `once` = outside for the first time, to be seen again. */
export type Unusualness = 'unknown' | 'usual' | 'once' | 'unusual';

type Side = -1 | 0 | 1;

const sideOf = (value: number, { low, high }: { readonly low: number; readonly high: number }): Side =>
  value < low ? -1 : value > high ? 1 : 0;

/** Judges `value`; `before` = the value of the check before, null = none. Both have to lie outside on the same side. */
export const judgeUnusual = (value: number, before: number | null, usual: Usual): Unusualness => {
  if (usual.kind === 'tooFew') return 'unknown';
  const side = sideOf(value, usual.range);
  if (side === 0) return 'usual';
  if (sideOf(value, usual.far) !== 0) return 'unusual';
  return before !== null && sideOf(before, usual.range) === side ? 'unusual' : 'once';
};
