// The registry of checks, in the order in which they are shown. One line per check.

import { appsUnknownCheck } from './appsUnknownCheck.ts';
import { batteryConditionCheck } from './batteryConditionCheck.ts';
import { batteryCyclesCheck } from './batteryCyclesCheck.ts';
import { batteryLevelCheck } from './batteryLevelCheck.ts';
import { batteryTemperatureCheck } from './batteryTemperatureCheck.ts';
import { batteryVoltageCheck } from './batteryVoltageCheck.ts';
import { certificateExpiryCheck } from './certificateExpiryCheck.ts';
import type { HealthCheck } from './check.ts';
import { clockDriftCheck } from './clockDriftCheck.ts';
import { coinCellVoltageCheck } from './coinCellVoltageCheck.ts';
import { componentStatesCheck } from './componentStatesCheck.ts';
import { cpuLoadCheck } from './cpuLoadCheck.ts';
import { keysPresentCheck } from './keysPresentCheck.ts';
import { linkQualityCheck } from './linkQualityCheck.ts';
import { memoryFreeCheck } from './memoryFreeCheck.ts';
import { moduleTemperatureCheck } from './moduleTemperatureCheck.ts';
import { networkConnectionCheck } from './networkConnectionCheck.ts';
import { paperRemainingCheck } from './paperRemainingCheck.ts';
import { partsForecastCheck } from './partsForecastCheck.ts';
import { printerCutterCheck } from './printerCutterCheck.ts';
import { printerHeadCheck } from './printerHeadCheck.ts';
import { printerStateCheck } from './printerStateCheck.ts';
import { readerChipCheck } from './readerChipCheck.ts';
import { readerContactlessCheck } from './readerContactlessCheck.ts';
import { readerStripeCheck } from './readerStripeCheck.ts';
import { readingPlausibleCheck } from './readingPlausibleCheck.ts';
import { registrationBindingCheck } from './registrationBindingCheck.ts';
import { registrationStateCheck } from './registrationStateCheck.ts';
import { securityTamperCheck } from './securityTamperCheck.ts';
import { signalStrengthCheck } from './signalStrengthCheck.ts';
import { simStateCheck } from './simStateCheck.ts';
import { softwareVersionsCheck } from './softwareVersionsCheck.ts';
import { statusCodeCheck } from './statusCodeCheck.ts';
import { storageFreeCheck } from './storageFreeCheck.ts';
import { terminalBootsCheck } from './terminalBootsCheck.ts';
import { terminalLocksCheck } from './terminalLocksCheck.ts';
import { terminalReachableCheck } from './terminalReachableCheck.ts';
import { trendUnusualCheck } from './trendUnusualCheck.ts';
import { unsettledCountCheck } from './unsettledCountCheck.ts';
import { versionsExpectedCheck } from './versionsExpectedCheck.ts';

/** Every check. */
export const allChecks: readonly HealthCheck[] = [
  terminalReachableCheck,
  linkQualityCheck,
  statusCodeCheck,
  terminalLocksCheck,
  componentStatesCheck,
  securityTamperCheck,
  keysPresentCheck,
  certificateExpiryCheck,
  registrationStateCheck,
  registrationBindingCheck,
  clockDriftCheck,
  batteryVoltageCheck,
  batteryLevelCheck,
  batteryTemperatureCheck,
  batteryConditionCheck,
  batteryCyclesCheck,
  coinCellVoltageCheck,
  moduleTemperatureCheck,
  printerStateCheck,
  printerHeadCheck,
  printerCutterCheck,
  paperRemainingCheck,
  readerChipCheck,
  readerStripeCheck,
  readerContactlessCheck,
  networkConnectionCheck,
  signalStrengthCheck,
  simStateCheck,
  storageFreeCheck,
  memoryFreeCheck,
  cpuLoadCheck,
  terminalBootsCheck,
  unsettledCountCheck,
  softwareVersionsCheck,
  versionsExpectedCheck,
  appsUnknownCheck,
  readingPlausibleCheck,
  trendUnusualCheck,
  partsForecastCheck,
];
