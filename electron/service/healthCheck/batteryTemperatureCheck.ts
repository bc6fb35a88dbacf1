// battery.temperature: how warm the battery is, by its limit.
import { batteryTemperatureHelp } from '../../../shared/help/checks/batteryTemperature.ts';
import { batteryCheck } from './batteryCheck.ts';

/** Judges battery.temperature by its limit. */
export const batteryTemperatureCheck = batteryCheck(batteryTemperatureHelp, 'battery.temperature');
