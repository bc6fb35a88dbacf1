// A stored terminal as a card shows it, and the order of the cards.
import type { TerminalSummary } from '../../shared/model/terminal.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { nameOf } from './nameOf.ts';

/** The card of a terminal; `isChecking` overrides how the last attempt ended. */
export const summaryOf = (terminal: StoredTerminal, isChecking: boolean): TerminalSummary => ({
  id: terminal.id,
  name: nameOf(terminal),
  identity: terminal.identity,
  address: terminal.address,
  simulated: terminal.simulated,
  link: isChecking ? 'checking' : terminal.link,
  linkError: terminal.linkError,
  lastContactAt: terminal.lastContactAt,
  verdict: terminal.verdict,
  lastCheckId: terminal.lastCheckId,
  concerns: [...terminal.concerns],
});

const verdictRank = { fail: 0, warn: 2, incomplete: 3, pass: 4 } as const;
const unreachableRank = 1;
const neverRank = 5;

const rankOf = ({ verdict, link }: TerminalSummary): number => {
  const byVerdict = verdict === null ? neverRank : verdictRank[verdict];
  return link === 'unreachable' ? Math.min(byVerdict, unreachableRank) : byVerdict;
};

/** Worst first: faults, unreachable ones, warnings, unfinished checks, all well, never checked; then by name. */
export const worstFirst = (summaries: readonly TerminalSummary[]): TerminalSummary[] =>
  [...summaries].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.name.localeCompare(b.name, 'zh') || a.id.localeCompare(b.id),
  );
