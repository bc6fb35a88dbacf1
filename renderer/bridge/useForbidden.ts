// What the state of a terminal's record forbids, with the reason, for controls that are greyed.
import type { CommandOutput } from '../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from './useAnswer.ts';
import { useEvent } from './useEvent.ts';

const nothing: CommandOutput<'register.forbidden'> = { quickCheck: null, fullCheck: null, command: null };

/** Follows the register; until it has answered nothing is forbidden, for the program refuses in any case. */
export const useForbidden = (terminalId: string): CommandOutput<'register.forbidden'> => {
  const answer = useAnswer('register.forbidden', { terminalId });
  useEvent('register.changed', answer.reload);
  return knownOf(answer) ?? nothing;
};
