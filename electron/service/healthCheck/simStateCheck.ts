// sim.state: the SIM card of a modem, in the modem's own words.
import { simStateHelp as help } from '../../../shared/help/checks/simState.ts';
import { notGiven } from '../../../shared/help/factNames.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Ready passes; no card, a PUK lock or a broken card fails; a PIN or another lock warns. */
export const simStateCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { sim, operator } = context.report.facts;
    if (sim === null) return nothingRead(help, context);
    const evidence = [
      stateEvidence('sim.state', sim, 'AT+CPIN?'),
      ...(operator === null ? [] : [stateEvidence('network.operator', operator, 'AT+COPS?')]),
    ];
    return makeResult(help.id, help.findings[sim], { evidence, facts: { operator: operator ?? notGiven } });
  },
};
