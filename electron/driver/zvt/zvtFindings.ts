// Everything that one check has heard so far, before it is turned into the product's words.
import type { Capability, CapabilityState } from '../../../shared/model/healthReport.ts';
import type { ConfigurationPrint } from '../../protocol/zvt/zvtPrintout.ts';
import type { StatusCompletion } from '../../protocol/zvt/zvtStatus.ts';
import type { VendorInformation } from '../../protocol/zvt/zvtVendor.ts';
import type { MaintenanceReading } from './zvtMaintenanceReader.ts';

/** An answer and the computer's time in ms at which it arrived. */
export interface At<T> {
  readonly value: T;
  readonly arrivedAt: number;
}

/** What was heard; null = not asked or not answered. */
export interface ZvtFindings {
  readonly status: At<StatusCompletion>;
  maintenance: MaintenanceReading | null;
  vendor: At<VendorInformation> | null;
  print: (At<ConfigurationPrint> & { readonly lines: readonly string[] }) | null;
  readonly capabilities: Map<Capability, CapabilityState>;
}

/** Findings of a check that has only its status yet. */
export const newFindings = (status: At<StatusCompletion>): ZvtFindings => ({
  status,
  maintenance: null,
  vendor: null,
  print: null,
  capabilities: new Map([['statusEnquiry', 'supported']]),
});
