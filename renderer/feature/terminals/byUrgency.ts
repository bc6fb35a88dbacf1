// The order of terminals on their page: those that need somebody first.
import type { TerminalSummary } from '../../../shared/model/terminal.ts';

const rank = ({ verdict, link }: TerminalSummary): number => {
  if (verdict === 'fail') return 0;
  if (link === 'unreachable') return 1;
  if (verdict === 'warn') return 2;
  if (verdict === 'incomplete') return 3;
  return verdict === null ? 4 : 5;
};

/** Worst first; equals by name, in Chinese order. */
export const byUrgency = (one: TerminalSummary, other: TerminalSummary): number =>
  rank(one) - rank(other) ||
  one.name.localeCompare(other.name, 'zh', { numeric: true }) ||
  one.id.localeCompare(other.id);

/** Whether somebody has to look after it. */
export const needsAttention = (terminal: TerminalSummary): boolean => rank(terminal) < 3;
