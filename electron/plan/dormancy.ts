// How long nothing was sold with a terminal, and when that may have consequences. Pure.
import type { Lifecycle } from '../../shared/register/lifecycle.ts';
import type { Dormancy, UpkeepSettings } from '../../shared/register/upkeep.ts';
import { addDays, addMonths, daysBetween } from './days.ts';

/** States in which a terminal is expected to sell. A spare one is excepted from the rule and has a reminder of its own. */
const counted: readonly Lifecycle[] = ['registered', 'inService', 'suspended'];

/** What is known of the last sale. */
export interface LastApproved {
  /** Local day. */
  readonly on: string;
  readonly source: string;
}

/** The forecast as of `today`, a local day. */
export const dormancyOf = (
  lifecycle: Lifecycle,
  last: LastApproved | null,
  { settings, today }: { readonly settings: UpkeepSettings; readonly today: string },
): Dormancy => {
  if (last === null) {
    const state = counted.includes(lifecycle) ? 'unknown' : 'notCounted';
    return { state, lastApprovedOn: null, source: null, verifyOn: null, stopOn: null, daysLeft: null };
  }
  const verifyOn = addMonths(last.on, settings.verifyMonths);
  const stopOn = addMonths(last.on, settings.stopMonths);
  const known = { lastApprovedOn: last.on, source: last.source };
  if (!counted.includes(lifecycle)) {
    return { state: 'notCounted', ...known, verifyOn: null, stopOn: null, daysLeft: null };
  }
  const next = today >= verifyOn ? stopOn : verifyOn;
  const daysLeft = daysBetween(today, next);
  const isNear = addDays(today, settings.warnDays) >= next;
  const state = today >= stopOn ? 'mayBeClosed' : today >= verifyOn ? 'verify' : isNear ? 'soon' : 'fine';
  return { state, ...known, verifyOn, stopOn, daysLeft };
};

/** The day by which a spare unit is powered up and signed on again; null for any other terminal. */
export const powerUpDue = (lifecycle: Lifecycle, lastOn: string, { spareDays }: UpkeepSettings): string | null =>
  lifecycle === 'spare' ? addDays(lastOn, spareDays) : null;

/** The day of the next review of the registration data. */
export const reviewDue = (lastOn: string, { reviewMonths }: UpkeepSettings): string => addMonths(lastOn, reviewMonths);
