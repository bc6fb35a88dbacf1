// Counters of a line that was not used.
import type { LinkCounters } from '../../../shared/model/healthReport.ts';

/** All zero. */
export const unusedLine = (): LinkCounters => ({
  blocksSent: 0,
  blocksReceived: 0,
  acksSent: 0,
  naksSent: 0,
  naksReceived: 0,
  crcErrors: 0,
  repeatsSent: 0,
  duplicatesReceived: 0,
  timeouts: 0,
  discardedBytes: 0,
  reconnects: 0,
});
