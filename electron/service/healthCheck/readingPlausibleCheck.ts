// reading.plausible: everything that came and cannot be true, each with the value as it was sent.
import { readingPlausibleHelp as help } from '../../../shared/help/checks/readingPlausible.ts';
import type { Evidence } from '../../../shared/model/healthReport.ts';
import { doubtsOf } from '../doubts.ts';
import type { HealthCheck } from './check.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

const findings = {
  impossible: help.findings.impossible,
  backwards: help.findings.backwards,
  computerClock: help.findings.computerClock,
} as const;

/** Any doubt warns; the first kind found decides what to do, all are listed. */
export const readingPlausibleCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const doubts = doubtsOf(context);
    const [worst] = doubts;
    const told = [...context.readings.values()].filter(({ source }) => source !== 'link' && source !== 'derived');
    if (worst !== undefined) {
      const evidence: Evidence[] = doubts.map(({ key, sent, source }) => ({ key, value: sent, source }));
      return makeResult(help.id, findings[worst.kind], {
        evidence,
        facts: { list: joined(doubts.map(({ words }) => words)) },
      });
    }
    if (told.length === 0) return nothingRead(help, context);
    return makeResult(help.id, help.findings.well, { facts: { count: told.length } });
  },
};
