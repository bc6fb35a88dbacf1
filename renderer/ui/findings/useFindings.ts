// A page of findings, asked again when one of them changes.
import type { CommandInput } from '../../../shared/ipc/contract.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** Findings by a filter, from the first on. */
export const useFindings = (filter: CommandInput<'findings.list'>['filter'], limit: number) => {
  const answer = useAnswer('findings.list', { filter, offset: 0, limit });
  useEvent('findings.changed', ({ terminalId }) => {
    if (filter.terminalId === undefined || filter.terminalId === null || filter.terminalId === terminalId) {
      answer.reload();
    }
  });
  return answer;
};
