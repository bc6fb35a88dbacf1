// guided.contactlessReader: the terminal's own counters before and after, else what the operator saw.
import { guidedContactlessReaderHelp as help } from '../../../../shared/help/checks/guidedContactlessReader.ts';
import type { GuidedCheck } from './guidedCheck.ts';
import { readerCheck } from './readerCheck.ts';

/** More successes pass, only failures fail; without counters the answer is the finding. */
export const contactlessReaderCheck: GuidedCheck = readerCheck(help.id, help);
