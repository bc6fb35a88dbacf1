// All terminals of the shop, live, worst first.
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import type { Answer } from '../../bridge/useAnswer.ts';
import { useLive } from '../../bridge/useLive.ts';
import { byUrgency } from './byUrgency.ts';

const withChange = (known: TerminalSummary[], changed: TerminalSummary): TerminalSummary[] => [
  ...known.filter(({ id }) => id !== changed.id),
  changed,
];

/** The shop's terminals. */
export const useTerminals = (): Answer<TerminalSummary[]> => {
  const answer = useLive({ command: 'terminals.list', input: {}, event: 'terminals.changed', reduce: withChange });
  return answer.state === 'filled' ? { ...answer, value: answer.value.toSorted(byUrgency) } : answer;
};
