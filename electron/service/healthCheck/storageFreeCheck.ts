// storage.free: room for updates and records, by its limit.
import { storageFreeHelp } from '../../../shared/help/checks/storageFree.ts';
import { limitCheck } from './judgeByLimit.ts';

/** Judges storage.free by its limit. */
export const storageFreeCheck = limitCheck(storageFreeHelp, 'storage.free');
