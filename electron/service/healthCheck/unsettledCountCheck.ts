// unsettled.count: never a fault of the terminal, but what to settle before anything risky.
import { unsettledCountHelp as help } from '../../../shared/help/checks/unsettledCount.ts';
import type { HealthCheck } from './check.ts';
import { readingEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Always passes; open transactions are mentioned with the advice to settle first. */
export const unsettledCountCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const reading = context.readings.get('unsettled.count');
    if (reading === undefined) {
      const read = nothingRead(help, context);
      return read.outcome === 'notSupported' ? makeResult(help.id, help.findings.unknown, {}) : read;
    }
    const finding = reading.value > 0 ? help.findings.some : help.findings.none;
    return makeResult(help.id, finding, { evidence: [readingEvidence(reading)], facts: { count: reading.value } });
  },
};
