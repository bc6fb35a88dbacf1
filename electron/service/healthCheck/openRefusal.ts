// Finds the newest 97 that nothing has contradicted since.
import { isApproved } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { HostResult } from '../../driver/terminalFacts.ts';

/** The answer “terminal not registered” in China UnionPay's table of POS response codes (field 39). */
export const notRegisteredCode = '97';

type Channel = 'card' | 'qr' | 'other';

// QR payments are registered apart from cards, and a parameter server is no payment host: an approval on one channel
// says nothing about another.
const channelOf = ({ operation }: HostResult): Channel => {
  if (operation === 'qr') return 'qr';
  return operation === 'parameterDownload' || operation === 'upgrade' ? 'other' : 'card';
};

/** The newest 97 with no later approval on its channel; null if there is none. `results` are newest first. */
export const openRefusal = (results: readonly HostResult[]): HostResult | null => {
  const approved = new Set<Channel>();
  for (const result of results) {
    if (isApproved('cn-unionpay', result.responseCode)) approved.add(channelOf(result));
    else if (result.responseCode === notRegisteredCode && !approved.has(channelOf(result))) return result;
  }
  return null;
};
