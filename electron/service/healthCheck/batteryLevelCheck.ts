// battery.level: by its limit.
import { batteryLevelHelp } from '../../../shared/help/checks/batteryLevel.ts';
import { batteryCheck } from './batteryCheck.ts';

/** Judges battery.level by its limit. */
export const batteryLevelCheck = batteryCheck(batteryLevelHelp, 'battery.level');
