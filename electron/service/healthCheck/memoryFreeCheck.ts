// memory.free: room for running programs, by its limit.
import { memoryFreeHelp } from '../../../shared/help/checks/memoryFree.ts';
import { limitCheck } from './judgeByLimit.ts';

/** Judges memory.free by its limit. */
export const memoryFreeCheck = limitCheck(memoryFreeHelp, 'memory.free');
