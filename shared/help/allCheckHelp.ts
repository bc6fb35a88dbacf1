// Help for every check, by its id.
import type { CheckId } from '../check/checkIds.ts';
import type { CheckHelp } from './checkHelp.ts';
import { appsUnknownHelp } from './checks/appsUnknown.ts';
import { batteryConditionHelp } from './checks/batteryCondition.ts';
import { batteryCyclesHelp } from './checks/batteryCycles.ts';
import { batteryLevelHelp } from './checks/batteryLevel.ts';
import { batteryTemperatureHelp } from './checks/batteryTemperature.ts';
import { batteryVoltageHelp } from './checks/batteryVoltage.ts';
import { certificateExpiryHelp } from './checks/certificateExpiry.ts';
import { clockDriftHelp } from './checks/clockDrift.ts';
import { coinCellVoltageHelp } from './checks/coinCellVoltage.ts';
import { componentStatesHelp } from './checks/componentStates.ts';
import { cpuLoadHelp } from './checks/cpuLoad.ts';
import { guidedBeeperHelp } from './checks/guidedBeeper.ts';
import { guidedButtonsHelp } from './checks/guidedButtons.ts';
import { guidedCablesHelp } from './checks/guidedCables.ts';
import { guidedChargingContactsHelp } from './checks/guidedChargingContacts.ts';
import { guidedChipReaderHelp } from './checks/guidedChipReader.ts';
import { guidedCleaningHelp } from './checks/guidedCleaning.ts';
import { guidedClockHoldHelp } from './checks/guidedClockHold.ts';
import { guidedContactlessReaderHelp } from './checks/guidedContactlessReader.ts';
import { guidedKeypadHelp } from './checks/guidedKeypad.ts';
import { guidedPrintSlipHelp } from './checks/guidedPrintSlip.ts';
import { guidedScreenHelp } from './checks/guidedScreen.ts';
import { guidedSimHelp } from './checks/guidedSim.ts';
import { guidedStripeReaderHelp } from './checks/guidedStripeReader.ts';
import { keysPresentHelp } from './checks/keysPresent.ts';
import { linkQualityHelp } from './checks/linkQuality.ts';
import { memoryFreeHelp } from './checks/memoryFree.ts';
import { moduleTemperatureHelp } from './checks/moduleTemperature.ts';
import { networkConnectionHelp } from './checks/networkConnection.ts';
import { paperRemainingHelp } from './checks/paperRemaining.ts';
import { partsForecastHelp } from './checks/partsForecast.ts';
import { printerCutterHelp } from './checks/printerCutter.ts';
import { printerHeadHelp } from './checks/printerHead.ts';
import { printerStateHelp } from './checks/printerState.ts';
import { readerChipHelp } from './checks/readerChip.ts';
import { readerContactlessHelp } from './checks/readerContactless.ts';
import { readerStripeHelp } from './checks/readerStripe.ts';
import { readingPlausibleHelp } from './checks/readingPlausible.ts';
import { registrationBindingHelp } from './checks/registrationBinding.ts';
import { registrationStateHelp } from './checks/registrationState.ts';
import { securityTamperHelp } from './checks/securityTamper.ts';
import { signalStrengthHelp } from './checks/signalStrength.ts';
import { simStateHelp } from './checks/simState.ts';
import { softwareVersionsHelp } from './checks/softwareVersions.ts';
import { statusCodeHelp } from './checks/statusCode.ts';
import { storageFreeHelp } from './checks/storageFree.ts';
import { terminalBootsHelp } from './checks/terminalBoots.ts';
import { terminalLocksHelp } from './checks/terminalLocks.ts';
import { terminalReachableHelp } from './checks/terminalReachable.ts';
import { trendUnusualHelp } from './checks/trendUnusual.ts';
import { unsettledCountHelp } from './checks/unsettledCount.ts';
import { versionsExpectedHelp } from './checks/versionsExpected.ts';

/** Help for every check. */
export const checkHelp: Readonly<Record<CheckId, CheckHelp>> = {
  'terminal.reachable': terminalReachableHelp,
  'link.quality': linkQualityHelp,
  'status.code': statusCodeHelp,
  'terminal.locks': terminalLocksHelp,
  'component.states': componentStatesHelp,
  'security.tamper': securityTamperHelp,
  'keys.present': keysPresentHelp,
  'certificate.expiry': certificateExpiryHelp,
  'registration.state': registrationStateHelp,
  'registration.binding': registrationBindingHelp,
  'clock.drift': clockDriftHelp,
  'battery.voltage': batteryVoltageHelp,
  'battery.level': batteryLevelHelp,
  'battery.temperature': batteryTemperatureHelp,
  'battery.condition': batteryConditionHelp,
  'battery.cycles': batteryCyclesHelp,
  'coinCell.voltage': coinCellVoltageHelp,
  'module.temperature': moduleTemperatureHelp,
  'printer.state': printerStateHelp,
  'printer.head': printerHeadHelp,
  'printer.cutter': printerCutterHelp,
  'paper.remaining': paperRemainingHelp,
  'reader.chip': readerChipHelp,
  'reader.stripe': readerStripeHelp,
  'reader.contactless': readerContactlessHelp,
  'network.connection': networkConnectionHelp,
  'signal.strength': signalStrengthHelp,
  'sim.state': simStateHelp,
  'storage.free': storageFreeHelp,
  'memory.free': memoryFreeHelp,
  'cpu.load': cpuLoadHelp,
  'terminal.boots': terminalBootsHelp,
  'unsettled.count': unsettledCountHelp,
  'software.versions': softwareVersionsHelp,
  'versions.expected': versionsExpectedHelp,
  'apps.unknown': appsUnknownHelp,
  'reading.plausible': readingPlausibleHelp,
  'trend.unusual': trendUnusualHelp,
  'parts.forecast': partsForecastHelp,
  'guided.printSlip': guidedPrintSlipHelp,
  'guided.stripeReader': guidedStripeReaderHelp,
  'guided.chipReader': guidedChipReaderHelp,
  'guided.contactlessReader': guidedContactlessReaderHelp,
  'guided.keypad': guidedKeypadHelp,
  'guided.screen': guidedScreenHelp,
  'guided.beeper': guidedBeeperHelp,
  'guided.buttons': guidedButtonsHelp,
  'guided.cables': guidedCablesHelp,
  'guided.chargingContacts': guidedChargingContactsHelp,
  'guided.cleaning': guidedCleaningHelp,
  'guided.sim': guidedSimHelp,
  'guided.clockHold': guidedClockHoldHelp,
};
