// guided.clockHold: the clock before and after the terminal was without power; the coin cell is judged from outside.

import type { ClockMeasure, Measured } from '../../../../shared/guided/guidedVisit.ts';
import { leastOffSeconds, mostJumpSeconds } from '../../../../shared/guided/steps/clockStep.ts';
import { guidedClockHoldHelp as help } from '../../../../shared/help/checks/guidedClockHold.ts';
import { type GuidedCheck, resultOf } from './guidedCheck.ts';

type Found = keyof typeof help.findings;

/** Corrections of the computer's clock up to this cannot be mistaken for a jump of the terminal's. */
const mostComputerStepMs = 20_000;
/** Makers let a clock without memory start in one of the years up to this one; no console of ours is older. */
const newestStartYear = 2023;
/** A clock that is off by so little was right. s */
const rightSeconds = 60;

const clockOf = (measure: Measured['before']): ClockMeasure | null => (measure?.kind === 'clock' ? measure : null);

/** Both readings with what they hold, if each holds a clock. */
interface Both {
  readonly before: ClockMeasure;
  readonly after: ClockMeasure;
  readonly elapsedSeconds: number;
  /** Change of terminal minus computer, s. */
  readonly jump: number;
}

const bothOf = (measured: Measured | null): Both | null => {
  const before = clockOf(measured?.before ?? null);
  const after = clockOf(measured?.after ?? null);
  if (before === null || after === null || before.offsetSeconds === null || after.offsetSeconds === null) return null;
  const elapsedSeconds = (after.computerUptimeMs - before.computerUptimeMs) / 1000;
  return { before, after, elapsedSeconds, jump: after.offsetSeconds - before.offsetSeconds };
};

/** The computer's clock against the time that it has really been running; a restart makes the two incomparable. */
const hasComputerMoved = ({ before, after, elapsedSeconds }: Both): boolean => {
  const byClock = Date.parse(after.at) - Date.parse(before.at);
  return (
    before.zoneMinutes !== after.zoneMinutes ||
    elapsedSeconds < 0 ||
    Math.abs(byClock - elapsedSeconds * 1000) > mostComputerStepMs
  );
};

const hasStayedOn = ({ before, after, elapsedSeconds }: Both): boolean =>
  before.terminalUptimeSeconds !== null &&
  after.terminalUptimeSeconds !== null &&
  after.terminalUptimeSeconds >= elapsedSeconds;

const yearOf = ({ terminalTime, at }: ClockMeasure): number => Number((terminalTime ?? at).slice(0, 4));

const fellBack = ({ before, after }: Both): boolean =>
  yearOf(after) <= newestStartYear && yearOf(after) < yearOf(before);

const measuredFinding = (both: Both): Found => {
  if (hasComputerMoved(both)) return 'computerMoved';
  if (both.elapsedSeconds < leastOffSeconds || hasStayedOn(both)) return 'stayedOn';
  if (fellBack(both)) return 'reset';
  if (Math.abs(both.jump) <= mostJumpSeconds) return 'kept';
  const isRightNow = Math.abs(both.after.offsetSeconds ?? 0) <= rightSeconds;
  return isRightNow ? 'setItself' : 'jumped';
};

const findingOf = (told: Found, both: Both | null): Found => {
  if (both === null) return told;
  const found = measuredFinding(both);
  return found === 'kept' && told === 'seenWrong' ? 'disagrees' : found;
};

/** A jump beyond 60 s or a start date is a fault; what has another reason is not judged. */
export const clockHoldCheck: GuidedCheck = {
  id: help.id,
  judge: (context) => {
    const both = bothOf(context.measured);
    return resultOf(help, findingOf(context.answer.finding as Found, both), context, {
      jump: Math.round(Math.abs(both?.jump ?? 0)),
      minutes: Math.floor((both?.elapsedSeconds ?? 0) / 60),
      terminalTime: (both?.after.terminalTime ?? '').replace('T', ' '),
    });
  },
};
