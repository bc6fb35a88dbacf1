// module.temperature: how warm the terminal is inside, by its limit.
import { moduleTemperatureHelp } from '../../../shared/help/checks/moduleTemperature.ts';
import { limitCheck } from './judgeByLimit.ts';

/** Judges module.temperature by its limit. */
export const moduleTemperatureCheck = limitCheck(moduleTemperatureHelp, 'module.temperature');
