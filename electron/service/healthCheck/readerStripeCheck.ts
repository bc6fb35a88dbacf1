// reader.stripe: failed reads of this reader, by the limit on their share.
import { readerStripeHelp } from '../../../shared/help/checks/readerStripe.ts';
import { readerCheck } from './readerCheck.ts';

/** Judges the share of failed reads over the newest 50 or more. */
export const readerStripeCheck = readerCheck(readerStripeHelp, 'stripe');
