// cpu.load: how busy the processor is, by its limit.
import { cpuLoadHelp } from '../../../shared/help/checks/cpuLoad.ts';
import { limitCheck } from './judgeByLimit.ts';

/** Judges cpu.load by its limit. */
export const cpuLoadCheck = limitCheck(cpuLoadHelp, 'cpu.load');
