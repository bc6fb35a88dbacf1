// registration.state: what the hosts have answered; a 97 that was received is never blamed on the network.
import { registrationStateHelp as help } from '../../../shared/help/checks/registrationState.ts';
import { hostOperationNames, notGiven } from '../../../shared/help/factNames.ts';
import type { Evidence } from '../../../shared/model/healthReport.ts';
import type { HostResult, TerminalFacts } from '../../driver/terminalFacts.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { type FindingFacts, makeResult, nothingRead } from './makeResult.ts';
import { openRefusal } from './openRefusal.ts';

const listedResults = 5;

const resultEvidence = ({ responseCode, operation, at }: HostResult): Evidence =>
  stateEvidence(
    `host.answer ${[operation, at].filter((part) => part !== null).join(' ')}`.trim(),
    responseCode,
    'FF73',
  );

const evidenceOf = ({ results, signOn }: TerminalFacts): Evidence[] => [
  ...(signOn === null ? [] : [stateEvidence('signOn', signOn, 'DF4A')]),
  ...(results ?? []).slice(0, listedResults).map(resultEvidence),
];

const factsOf = ({ report: { identity } }: CheckContext, refusal: HostResult | null): FindingFacts => ({
  serialNumber: identity.serialNumber ?? notGiven,
  tid: identity.tid ?? notGiven,
  mid: identity.mid ?? notGiven,
  operation: refusal?.operation ? hostOperationNames[refusal.operation] : { zh: '交易', en: 'transaction' },
  when: refusal?.at ? { zh: `（${refusal.at.replace('T', ' ')}）`, en: ` (on ${refusal.at.replace('T', ' ')})` } : '',
});

/** An open 97 fails; a refused or missing sign-on warns; anything else passes. */
export const registrationStateCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { results, signOn } = context.report.facts;
    if (results === null && signOn === null) return nothingRead(help, context);
    const refusal = openRefusal(results ?? []);
    const found = { evidence: evidenceOf(context.report.facts), facts: factsOf(context, refusal) };
    if (refusal !== null) {
      const listed = found.evidence.some(({ value }) => value === refusal.responseCode);
      const evidence = listed ? found.evidence : [...found.evidence, resultEvidence(refusal)];
      return makeResult(help.id, help.findings.notRegistered, { ...found, evidence });
    }
    if (signOn === 'refused') return makeResult(help.id, help.findings.signOnRefused, found);
    if (signOn === 'never') return makeResult(help.id, help.findings.neverSignedOn, found);
    return makeResult(help.id, help.findings.noComplaint, found);
  },
};
