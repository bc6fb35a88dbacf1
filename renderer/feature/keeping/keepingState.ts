// What is known of how the log is kept, up to date.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { type Answer, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** How the log is kept. */
export type KeepingState = CommandOutput<'journal.keeping'>;

/** How the log is kept; asked again when something about it has changed. */
export const useKeeping = (): Answer<KeepingState> => {
  const answer = useAnswer('journal.keeping', {});
  useEvent('journal.changed', answer.reload);
  return answer;
};
