// Findings of a check, of which a test states only what matters.
import type { ZvtFindings } from '../../electron/driver/zvt/zvtFindings.ts';
import { newFindings } from '../../electron/driver/zvt/zvtFindings.ts';
import type { MaintenanceReading } from '../../electron/driver/zvt/zvtMaintenanceReader.ts';
import type { ConfigurationPrint } from '../../electron/protocol/zvt/zvtPrintout.ts';
import type { StatusCompletion } from '../../electron/protocol/zvt/zvtStatus.ts';
import type { MaintenanceBlocks } from '../../electron/protocol/zvt/zvtTags.ts';
import type { VendorInformation } from '../../electron/protocol/zvt/zvtVendor.ts';

const saysNothing: StatusCompletion = {
  softwareVersion: null,
  statusCode: 0,
  tid: null,
  mid: null,
  components: [],
  locks: null,
  clock: null,
  currency: null,
  offersMaintenance: false,
  problems: [],
};
const printsNothing: ConfigurationPrint = {
  serialNumber: null,
  model: null,
  tid: null,
  softwareVersion: null,
  batteryVoltage: null,
  celsius: null,
  clock: null,
  certificates: null,
};
const tellsNothing: VendorInformation = {
  serialNumber: null,
  softwareVersion: null,
  tid: null,
  batteryVolts: null,
  celsius: null,
  problems: [],
};

/** A status of which nothing else is known. */
export const aStatus = (known: Partial<StatusCompletion> = {}): StatusCompletion => ({ ...saysNothing, ...known });

/** A reading of the extension with these blocks. */
export const aMaintenance = (
  blocks: MaintenanceBlocks,
  more: Partial<MaintenanceReading> = {},
): MaintenanceReading => ({
  blocks,
  arrivedAt: new Map(),
  clock: null,
  events: null,
  end: { kind: 'cancelled', reach: 'no', messages: [] },
  wasAnswered: true,
  ...more,
});

/** Findings; every part arrived at 1000 ms. */
export const someFindings = (
  parts: {
    readonly status?: Partial<StatusCompletion>;
    readonly maintenance?: MaintenanceReading;
    readonly vendor?: Partial<VendorInformation>;
    readonly print?: Partial<ConfigurationPrint>;
    readonly lines?: readonly string[];
  } = {},
): ZvtFindings => {
  const findings = newFindings({ value: aStatus(parts.status), arrivedAt: 1000 });
  findings.maintenance = parts.maintenance ?? null;
  if (parts.vendor) findings.vendor = { value: { ...tellsNothing, ...parts.vendor }, arrivedAt: 1000 };
  if (parts.print) {
    findings.print = { value: { ...printsNothing, ...parts.print }, arrivedAt: 1000, lines: parts.lines ?? [] };
  }
  return findings;
};
