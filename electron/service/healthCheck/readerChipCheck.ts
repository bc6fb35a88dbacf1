// reader.chip: failed reads of this reader, by the limit on their share.
import { readerChipHelp } from '../../../shared/help/checks/readerChip.ts';
import { readerCheck } from './readerCheck.ts';

/** Judges the share of failed reads over the newest 50 or more. */
export const readerChipCheck = readerCheck(readerChipHelp, 'chip');
