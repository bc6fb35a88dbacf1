// terminal.reachable: it answered, or there would be nothing to judge; how clean the line was is told beside it.
import { terminalReachableHelp as help } from '../../../shared/help/checks/terminalReachable.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult } from './makeResult.ts';

/** Passes with the first whole answer; a connection that broke afterwards is a warning. */
export const terminalReachableCheck: HealthCheck = {
  id: help.id,
  judge: ({ report: { link, ending, brokenBy }, address }) => {
    const count = link.crcErrors + link.naksReceived + link.duplicatesReceived;
    const evidence = [
      stateEvidence('address', address, 'console'),
      stateEvidence('link.errors', count, 'console'),
      stateEvidence('link.repeatsSent', link.repeatsSent, 'console'),
    ];
    const clean = count === 0 ? help.findings.answered : help.findings.answeredWithRepeats;
    const broken = brokenBy?.code === 'check.too-long' ? help.findings.tooLong : help.findings.brokenOff;
    const finding = ending === 'brokenOff' ? broken : clean;
    return makeResult(help.id, finding, { evidence, facts: { address, count } });
  },
};
