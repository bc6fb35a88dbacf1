// battery.cycles: how often the battery was charged, by its limit.
import { batteryCyclesHelp } from '../../../shared/help/checks/batteryCycles.ts';
import { batteryCheck } from './batteryCheck.ts';

/** Judges battery.cycles by its limit. */
export const batteryCyclesCheck = batteryCheck(batteryCyclesHelp, 'battery.cycles');
