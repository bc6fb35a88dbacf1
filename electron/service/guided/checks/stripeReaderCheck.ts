// guided.stripeReader: the terminal's own counters before and after, else what the operator saw.
import { guidedStripeReaderHelp as help } from '../../../../shared/help/checks/guidedStripeReader.ts';
import type { GuidedCheck } from './guidedCheck.ts';
import { readerCheck } from './readerCheck.ts';

/** More successes pass, only failures fail; without counters the answer is the finding. */
export const stripeReaderCheck: GuidedCheck = readerCheck(help.id, help);
