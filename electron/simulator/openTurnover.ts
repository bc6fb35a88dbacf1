// Payments that a simulated terminal has not settled: from its maintenance block, else from its turnover.
import type { TerminalState } from './terminalState.ts';

/** How many there are, and their sum in minor units. */
export const openTurnover = (state: TerminalState): { readonly count: number; readonly minorUnits: number } => {
  const results = state.maintenance?.results;
  if (results?.unsettledCount === undefined) return state.turnover;
  return { count: results.unsettledCount, minorUnits: results.unsettledMinorUnits ?? 0 };
};

/** The change after which nothing is open. */
export const settledTurnover = (state: TerminalState): unknown => ({
  turnover: { count: 0, minorUnits: 0 },
  ...(state.maintenance?.results === undefined
    ? {}
    : { maintenance: { results: { unsettledCount: 0, unsettledMinorUnits: 0 } } }),
});
