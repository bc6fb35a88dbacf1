// signal.strength: by the limit on CSQ or dBm; a modem that is not in its network is told as such.

import { signalStrengthHelp as help } from '../../../shared/help/checks/signalStrength.ts';
import { networkRegistrationNames } from '../../../shared/help/factNames.ts';
import type { HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { judgeReading } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

const outside = ['none', 'searching', 'denied'];

/** Not registered in a network warns; otherwise the limit on CSQ decides, or on dBm where only that is given. */
export const signalStrengthCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const state = context.report.facts.networkRegistration;
    const source = context.report.identity.driver === 'at' ? 'AT+CEREG?' : 'DF3D';
    const stated = state === null ? [] : [stateEvidence('network.registration', state, source)];
    const metric = context.readings.has('signal.csq') ? 'signal.csq' : 'signal.dbm';
    const judged = judgeReading(help, metric, context);
    const facts = { state: networkRegistrationNames[state ?? 'unknown'] };
    if (state !== null && outside.includes(state)) {
      const reading = context.readings.get(metric);
      const evidence = [...(reading === undefined ? [] : [readingEvidence(reading)]), ...stated];
      return makeResult(help.id, help.findings.notRegistered, { evidence, facts });
    }
    if (judged !== null) return { ...judged, evidence: [...judged.evidence, ...stated] };
    return state === null || state === 'unknown'
      ? nothingRead(help, context)
      : makeResult(help.id, help.findings.registered, { evidence: stated, facts });
  },
};
