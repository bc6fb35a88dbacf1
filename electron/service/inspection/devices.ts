// The list of terminals of 9.5.1.1: made anew from register, cable and jobs each time it is asked for.
import { randomUUID } from 'node:crypto';
import type { Device, DeviceGap } from '../../../shared/inspection/device.ts';
import { deviceGaps } from '../../../shared/inspection/device.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { RegisterFieldKey } from '../../../shared/register/registerFields.ts';
import type { DeviceFacts } from '../../store/inspectionStore.ts';
import { localDay, localDayOf } from '../binding/localDay.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { gapsOf, renewOnOf, standingOf } from './deviceGaps.ts';

/** One line of the list before whole records are read. */
export interface ListedDevice {
  readonly facts: DeviceFacts;
  readonly baselineOn: string | null;
  readonly gaps: readonly DeviceGap[];
}

/** The list as it is now. */
export interface DeviceList {
  readonly today: string;
  readonly listed: readonly ListedDevice[];
  readonly plans: readonly Plan[];
}

/** Reads the whole list. Rejects with store.* */
export const listDevices = async (deps: ServiceDeps): Promise<DeviceList> => {
  const { units, inspections, plans: store } = deps.shops.open;
  const today = localDay(deps.clock, deps.clock.now());
  await units.sync(randomUUID, utcText(deps.clock.now()));
  const plans = (await store.list()).filter(({ kind }) => kind === 'inspection');
  const listed = (await inspections.devices()).map((facts) => {
    const baselineOn = facts.baselineAt === null ? null : localDayOf(deps.clock, facts.baselineAt);
    return { facts, baselineOn, gaps: gapsOf({ facts, baselineOn }, plans, today) };
  });
  return { today, listed, plans };
};

const searched = ({ facts }: ListedDevice): string =>
  [facts.name, facts.serialNumber, facts.model, facts.store, facts.counter].join(' ').toLowerCase();

/** Lines that hold every word and have the gap. */
export const matching = (
  listed: readonly ListedDevice[],
  { text, gap }: { readonly text?: string | null | undefined; readonly gap?: DeviceGap | null | undefined },
): readonly ListedDevice[] => {
  const words = (text ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return listed.filter(
    (each) => (gap == null || each.gaps.includes(gap)) && words.every((word) => searched(each).includes(word)),
  );
};

/** How many terminals have each gap. */
export const countGaps = (listed: readonly ListedDevice[]): Partial<Record<DeviceGap, number>> =>
  Object.fromEntries(
    deviceGaps
      .map((gap) => [gap, listed.filter(({ gaps }) => gaps.includes(gap)).length] as const)
      .filter(([, count]) => count > 0),
  );

/** A line with everything that the list says. Null = the terminal is gone meanwhile. */
export const wholeDevice = async (deps: ServiceDeps, listed: ListedDevice, today: string): Promise<Device | null> => {
  const { units, register, jobs } = deps.shops.open;
  const { facts, baselineOn, gaps } = listed;
  const unit = await units.byId(facts.unitId);
  if (unit === null) return null;
  const record = facts.recordId === null ? null : await register.byId(facts.recordId);
  const job = facts.inspectionId === null ? null : await jobs.byId(facts.inspectionId);
  const field = (key: RegisterFieldKey): string | null => record?.fields[key]?.value ?? null;
  return {
    unit,
    maker: field('maker'),
    tusn: field('tusn'),
    tid: field('tid'),
    address: field('installAddress'),
    responsible: field('responsible'),
    seals: field('seals'),
    appVersion: field('appVersion'),
    ptsApproval: field('ptsApproval'),
    ptsExpires: facts.ptsExpires,
    lifecycleSince: record?.lifecycleSince ?? null,
    lastInspection:
      job === null || facts.inspectedAt === null
        ? null
        : {
            jobId: job.id,
            at: facts.inspectedAt,
            by: facts.inspectedBy,
            failed: job.answers.filter(({ result }) => result === 'fail').length,
          },
    nextInspectionOn: facts.nextOn,
    baseline: standingOf({ facts, baselineOn }, today),
    baselineAt: facts.baselineAt,
    baselineRenewOn: renewOnOf(baselineOn),
    gaps: [...gaps],
  };
};
