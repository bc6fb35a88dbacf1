// Every command that this driver can send; there is no other way to send one.
import type { CheckStep } from '../../../shared/model/checkRun.ts';
import type { Capability } from '../../../shared/model/healthReport.ts';
import {
  encodePrintConfiguration,
  encodeStatusEnquiry,
  encodeVendorInformation,
} from '../../protocol/zvt/zvtMessages.ts';
import { encodeDiagnosis } from '../../protocol/zvt/zvtOperatorMessages.ts';

/** What a command may do beside answering: `prints` and `mayGoOnline` belong to a full check, which says so first. */
export type CommandEffect = 'passive' | 'prints' | 'mayGoOnline';

/** One command. */
export interface ZvtCommand {
  /** CLASS and INSTR as people write them; the name under which an answer is remembered. */
  readonly name: string;
  readonly capability: Capability;
  readonly step: CheckStep;
  readonly effect: CommandEffect;
}

/** All of them, in the order in which a check asks. Registration (06 00) and log-off (06 02) are not among them, and nothing that writes. */
export const zvtCommands = {
  statusEnquiry: { name: '05 01', capability: 'statusEnquiry', step: 'status', effect: 'passive' },
  maintenance: { name: '0F 4D', capability: 'maintenance', step: 'maintenance', effect: 'passive' },
  vendorInformation: { name: '0F A1', capability: 'enhancedSystemInfo', step: 'vendor', effect: 'passive' },
  printConfiguration: { name: '06 1A', capability: 'printConfiguration', step: 'printout', effect: 'prints' },
  diagnosis: { name: '06 70', capability: 'diagnosis', step: 'diagnosis', effect: 'mayGoOnline' },
} as const satisfies Readonly<Record<string, ZvtCommand>>;

/** The APDUs of the commands that are always the same; the status enquiry carries the password, 0F 4D what is wanted. */
export const commandBytes = {
  statusEnquiry: encodeStatusEnquiry,
  vendorInformation: encodeVendorInformation,
  printConfiguration: encodePrintConfiguration,
  diagnosis: encodeDiagnosis,
} as const;
