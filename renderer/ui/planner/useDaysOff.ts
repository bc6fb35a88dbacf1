// On which of the coming days the shop does not work, for whoever chooses a day.
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { addDays, localToday } from './days.ts';

/** What is special about a day. */
export type SpecialDay = CommandOutput<'jobs.calendar'>['days'][number];

const lookAheadDays = 61;
/** No terminal has this id: only the days are wanted, no jobs. */
const noUnit = 'ffffffff-ffff-4fff-8fff-ffffffffffff';

/** Days that are special within the next two months, and the first day after today on which the shop works. */
export const useDaysOff = (): {
  readonly today: string;
  readonly days: ReadonlyMap<string, SpecialDay>;
  readonly nextWorking: string;
  /** Whether the days were answered, or could not be. */
  readonly isKnown: boolean;
} => {
  const from = localToday();
  const answer = useAnswer('jobs.calendar', {
    from,
    until: addDays(from, lookAheadDays),
    filter: { unitId: noUnit },
  });
  const known = knownOf(answer);
  const days = new Map((known?.days ?? []).map((day) => [day.on, day]));
  let nextWorking = addDays(from, 1);
  while (days.get(nextWorking)?.isWorking === false) nextWorking = addDays(nextWorking, 1);
  return { today: known?.today ?? from, days, nextWorking, isKnown: answer.state !== 'loading' };
};
