// Whether it may be worth a thought to replace a terminal: by rules that the page shows, never an order. Pure.
import type { HintKind, UnitFigures } from './figures.ts';

/** The rules; the page shows these numbers. */
export const hintRules = {
  /** Failures in twelve months. */
  replaceFailures: 3,
  watchFailures: 2,
  /** Cost in twelve months ÷ price of a new one. */
  replaceShare: 0.5,
  watchShare: 0.3,
  /** Fewer days in the books say nothing. */
  leastDays: 90,
} as const;

/** What the hint rests on. */
export type HintInputs = Pick<UnitFigures, 'failures' | 'cost' | 'knownDays' | 'warrantyUntil'>;

/** The hint as of a local day. `newPrice` null = by failures alone. */
export const hintOf = (
  { failures, cost, knownDays, warrantyUntil }: HintInputs,
  newPrice: number | null,
  today: string,
): HintKind => {
  const share = newPrice === null ? 0 : cost / newPrice;
  const isBad = failures >= hintRules.replaceFailures || share >= hintRules.replaceShare;
  const isDoubtful = failures >= hintRules.watchFailures || share >= hintRules.watchShare;
  if (isDoubtful && warrantyUntil !== null && warrantyUntil >= today) return 'warranty';
  if (isBad) return 'replace';
  if (isDoubtful) return 'watch';
  return knownDays < hintRules.leastDays ? 'notEnough' : 'keep';
};
