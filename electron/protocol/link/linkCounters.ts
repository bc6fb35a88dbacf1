// Counts what happens on a line; one object per check, shared by its links and dialogues.
import type { LinkCounters } from '../../../shared/model/healthReport.ts';

/** All zero. `blocksSent` counts repeats too, `blocksReceived` duplicates too, `timeouts` T1 to T4. */
export const newLinkCounters = (): LinkCounters => ({
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
