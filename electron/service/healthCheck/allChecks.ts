// The registry of checks, in the order in which they are shown. One line per check.
import { batteryConditionCheck } from './batteryConditionCheck.ts';
import { batteryLevelCheck } from './batteryLevelCheck.ts';
import { batteryTemperatureCheck } from './batteryTemperatureCheck.ts';
import { batteryVoltageCheck } from './batteryVoltageCheck.ts';
import type { HealthCheck } from './check.ts';
import { clockDriftCheck } from './clockDriftCheck.ts';
import { coinCellVoltageCheck } from './coinCellVoltageCheck.ts';
import { componentStatesCheck } from './componentStatesCheck.ts';
import { keysPresentCheck } from './keysPresentCheck.ts';
import { linkQualityCheck } from './linkQualityCheck.ts';
import { memoryFreeCheck } from './memoryFreeCheck.ts';
import { moduleTemperatureCheck } from './moduleTemperatureCheck.ts';
import { networkConnectionCheck } from './networkConnectionCheck.ts';
import { paperRemainingCheck } from './paperRemainingCheck.ts';
import { printerStateCheck } from './printerStateCheck.ts';
import { registrationBindingCheck } from './registrationBindingCheck.ts';
import { registrationStateCheck } from './registrationStateCheck.ts';
import { securityTamperCheck } from './securityTamperCheck.ts';
import { signalStrengthCheck } from './signalStrengthCheck.ts';
import { simStateCheck } from './simStateCheck.ts';
import { softwareVersionsCheck } from './softwareVersionsCheck.ts';
import { statusCodeCheck } from './statusCodeCheck.ts';
import { storageFreeCheck } from './storageFreeCheck.ts';
import { terminalLocksCheck } from './terminalLocksCheck.ts';
import { terminalReachableCheck } from './terminalReachableCheck.ts';
import { unsettledCountCheck } from './unsettledCountCheck.ts';

/** Every check. */
export const allChecks: readonly HealthCheck[] = [
  terminalReachableCheck,
  linkQualityCheck,
  statusCodeCheck,
  terminalLocksCheck,
  componentStatesCheck,
  securityTamperCheck,
  keysPresentCheck,
  registrationStateCheck,
  registrationBindingCheck,
  clockDriftCheck,
  batteryVoltageCheck,
  batteryLevelCheck,
  batteryTemperatureCheck,
  batteryConditionCheck,
  coinCellVoltageCheck,
  moduleTemperatureCheck,
  printerStateCheck,
  paperRemainingCheck,
  networkConnectionCheck,
  signalStrengthCheck,
  simStateCheck,
  storageFreeCheck,
  memoryFreeCheck,
  unsettledCountCheck,
  softwareVersionsCheck,
];
