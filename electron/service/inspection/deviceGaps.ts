// What is missing at a terminal of the list, and how its known-good photos stand.
import { type BaselineStanding, baselineLastsDays } from '../../../shared/inspection/baseline.ts';
import type { DeviceGap } from '../../../shared/inspection/device.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { allows } from '../../../shared/register/lifecycle.ts';
import type { DeviceFacts } from '../../store/inspectionStore.ts';

/** A terminal, and the local days that matter about it. */
export interface DatedFacts {
  readonly facts: DeviceFacts;
  /** Local day of `facts.baselineAt`. */
  readonly baselineOn: string | null;
}

/** The day so many days later; both local days without a zone. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day on which photos are a year old. */
export const renewOnOf = (baselineOn: string | null): string | null =>
  baselineOn === null ? null : daysLater(baselineOn, baselineLastsDays);

/** How the photos stand: a draft counts only where none are in force; moved or repaired since then outweighs age. */
export const standingOf = ({ facts, baselineOn }: DatedFacts, today: string): BaselineStanding => {
  if (facts.baselineAt === null || baselineOn === null) return facts.hasDraft ? 'draft' : 'none';
  if (facts.movedAt !== null && facts.movedAt > facts.baselineAt) return 'changed';
  return today >= (renewOnOf(baselineOn) ?? today) ? 'old' : 'valid';
};

/** Whether planned jobs are done with it; a terminal that is not in the register is in use as far as anybody knows. */
const isInUse = ({ lifecycle }: DeviceFacts): boolean =>
  lifecycle === null || allows(lifecycle, 'plannedJobs').isAllowed;

/** Whether a running inspection plan is for this terminal. */
export const isCovered = (facts: DeviceFacts, plans: readonly Plan[]): boolean =>
  plans.some(({ scope, pausedAt, removedAt }) => {
    if (pausedAt !== null || removedAt !== null) return false;
    if (scope.kind === 'everything') return true;
    if (scope.kind === 'model') return facts.model?.toLowerCase() === scope.model.toLowerCase();
    if (scope.kind === 'store') return facts.store === scope.store;
    return scope.unitIds.includes(facts.unitId);
  });

const ofUse = (
  dated: DatedFacts,
  plans: readonly Plan[],
  today: string,
): readonly (readonly [DeviceGap, boolean])[] => {
  const { facts } = dated;
  const standing = standingOf(dated, today);
  return [
    ['neverInspected', facts.inspectedAt === null],
    ['overdue', facts.nextOn !== null && facts.nextOn < today],
    ['noPlan', facts.nextOn === null && !isCovered(facts, plans)],
    ['noBaseline', standing === 'none' || standing === 'draft'],
    ['baselineOld', standing === 'old'],
    ['baselineChanged', standing === 'changed'],
  ];
};

/** Everything that is missing, the weightiest first; of one that is not in use only what the list itself needs. */
export const gapsOf = (dated: DatedFacts, plans: readonly Plan[], today: string): DeviceGap[] => {
  const { facts } = dated;
  const given: readonly (readonly [DeviceGap, boolean])[] = [
    ['noSerial', facts.serialNumber === null],
    ['notInRegister', facts.recordId === null],
    ['noModel', facts.model === null],
    ['noPlace', facts.store === null && facts.counter === null],
    ...(isInUse(facts) ? ofUse(dated, plans, today) : []),
    ['approvalExpired', facts.ptsExpires !== null && facts.ptsExpires < today],
  ];
  return given.flatMap(([gap, isMissing]) => (isMissing ? [gap] : []));
};
