// battery.voltage: by its limit.
import { batteryVoltageHelp } from '../../../shared/help/checks/batteryVoltage.ts';
import { batteryCheck } from './batteryCheck.ts';

/** Judges battery.voltage by its limit. */
export const batteryVoltageCheck = batteryCheck(batteryVoltageHelp, 'battery.voltage');
