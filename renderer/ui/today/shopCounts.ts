// How the shop stands, in numbers: from the cards' terminals or from the overview's lines.
import { type FleetEntry, type FleetState, fleetStateOf } from '../../../shared/fleet/fleetEntry.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';

/** How many terminals there are of each kind. */
export interface ShopCounts {
  readonly all: number;
  /** Faults; they come first. */
  readonly broken: number;
  /** Warnings, and those that cannot be reached. */
  readonly troubled: number;
  /** Without a result. */
  readonly unchecked: number;
}

/** The whole shop as one verdict. */
export const verdictOfShop = ({ broken, troubled, unchecked }: ShopCounts): Verdict => {
  if (broken > 0) return 'fail';
  if (troubled > 0) return 'warn';
  return unchecked > 0 ? 'incomplete' : 'pass';
};

const outOfCount: readonly FleetState[] = ['away', 'neverSeen'];

/** The same counts from the overview; those out of the house, and those that were never met, are not counted. */
export const countsOfFleet = (entries: readonly FleetEntry[]): ShopCounts => {
  const states = entries.map(fleetStateOf).filter((state) => !outOfCount.includes(state));
  const count = (...wanted: readonly FleetState[]): number => states.filter((state) => wanted.includes(state)).length;
  return {
    all: states.length,
    broken: count('fault'),
    troubled: count('unreachable', 'attention', 'maintenance'),
    unchecked: count('unchecked', 'incomplete'),
  };
};
