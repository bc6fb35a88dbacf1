// Puts a check's findings into the product's words.
import type { AppError } from '../../../shared/error/appError.ts';
import type { Capability, CapabilityState, LinkCounters } from '../../../shared/model/healthReport.ts';
import { redactLines } from '../../log/redact.ts';
import type { Clock } from '../../protocol/clock.ts';
import type { DriverReport } from '../terminalDriver.ts';
import { zvtCommands } from './zvtCommands.ts';
import { clocksFrom, factsFrom } from './zvtFacts.ts';
import type { ZvtFindings } from './zvtFindings.ts';
import { identityFrom, otherSerialIn } from './zvtIdentity.ts';
import {
  mergeReadings,
  readingsFromClock,
  readingsFromMaintenance,
  readingsFromPrintout,
  readingsFromVendor,
} from './zvtReadings.ts';
import type { ZvtRemarks } from './zvtRemarks.ts';

/** How the check went. */
export interface CheckCourse {
  readonly clock: Clock;
  readonly remarks: ZvtRemarks;
  readonly link: LinkCounters;
  readonly answered: readonly string[];
  readonly refused: readonly string[];
  readonly brokenBy: AppError | null;
  readonly isCancelled: boolean;
}

/** Doubtful things that only several answers together show. */
const compare = ({ status, maintenance }: ZvtFindings, remarks: ZvtRemarks): void => {
  const tid = maintenance?.blocks.merchant?.tid;
  if (tid !== undefined && status.value.tid !== null && tid !== status.value.tid) {
    remarks.add('DF47', 'the TID is not that of the status enquiry');
  }
  const { storageFreeKib, storageTotalKib, memoryFreeKib, memoryTotalKib } = maintenance?.blocks.resources ?? {};
  if ((storageFreeKib ?? 0) > (storageTotalKib ?? Number.POSITIVE_INFINITY)) remarks.add('DF21', 'more than DF20');
  if ((memoryFreeKib ?? 0) > (memoryTotalKib ?? Number.POSITIVE_INFINITY)) remarks.add('DF23', 'more than DF22');
};

/** The report; the maintenance extension wins over the maker's command, and that over the print. */
export const reportFrom = (findings: ZvtFindings, course: CheckCourse): DriverReport => {
  const { maintenance, vendor, print } = findings;
  const { remarks } = course;
  const { kept, implausible, notUsed } = mergeReadings([
    maintenance === null ? [] : readingsFromMaintenance(maintenance.blocks, maintenance.arrivedAt),
    vendor === null ? [] : readingsFromVendor(vendor.value, vendor.arrivedAt),
    print === null ? [] : readingsFromPrintout(print.value, print.arrivedAt),
    ...clocksFrom(findings).map((clock) => readingsFromClock(clock, course.clock.zoneMinutes(clock.arrivedAt))),
  ]);
  const otherSerial = otherSerialIn(findings);
  for (const metric of implausible) remarks.add(metric, 'a value that cannot be real was left out');
  compare(findings, remarks);
  const capabilities: Partial<Record<Capability, CapabilityState>> = {};
  for (const { capability: name } of Object.values(zvtCommands))
    capabilities[name] = findings.capabilities.get(name) ?? 'unknown';
  return {
    identity: identityFrom(findings),
    ...(otherSerial === null ? {} : { otherSerial }),
    measured: kept,
    ...(notUsed.length === 0 ? {} : { doubtful: notUsed }),
    ...(remarks.misreadings.length === 0 ? {} : { misreadings: remarks.misreadings }),
    facts: factsFrom(findings),
    capabilities,
    link: course.link,
    printout: redactLines(print?.lines ?? []),
    ending: course.isCancelled ? 'cancelled' : course.brokenBy === null ? 'complete' : 'brokenOff',
    answered: course.answered,
    refused: course.refused,
    brokenBy: course.brokenBy,
    remarks: remarks.all,
  };
};
