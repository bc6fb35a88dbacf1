// reader.contactless: failed reads of this reader, by the limit on their share.
import { readerContactlessHelp } from '../../../shared/help/checks/readerContactless.ts';
import { readerCheck } from './readerCheck.ts';

/** Judges the share of failed reads over the newest 50 or more. */
export const readerContactlessCheck = readerCheck(readerContactlessHelp, 'contactless');
