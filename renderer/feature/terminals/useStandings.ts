// How the terminals stand in the register, by terminal.
import type { RegisterStanding } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** State of life and registration of each terminal that the register has. */
export const useStandings = (): ReadonlyMap<string, RegisterStanding> => {
  const answer = useAnswer('register.standings', {});
  useEvent('register.changed', answer.reload);
  return new Map((knownOf(answer) ?? []).map((standing) => [standing.terminalId, standing]));
};
