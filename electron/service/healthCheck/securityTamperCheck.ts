// security.tamper: a triggered sensor takes the terminal out of use; notices of service and coin cell only warn.
import { securityTamperHelp as help } from '../../../shared/help/checks/securityTamper.ts';
import { tamperFlagNames } from '../../../shared/help/factNames.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { TamperFlag } from '../../driver/terminalFacts.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

const names: Readonly<Record<TamperFlag, Bilingual>> = tamperFlagNames;
const notices: readonly TamperFlag[] = ['clockOrCoinCell', 'sensorsOffForService', 'tamperLogNotEmpty'];

const findingFor = (flags: readonly TamperFlag[]) => {
  if (flags.length === 0) return help.findings.none;
  if (flags.some((flag) => !notices.includes(flag))) return help.findings.tampered;
  return flags.every((flag) => flag === 'clockOrCoinCell') ? help.findings.coinCell : help.findings.notice;
};

/** No flag passes; coin cell, sensors off and a tamper log alone warn; anything else fails. */
export const securityTamperCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const flags = context.report.facts.tamper;
    if (flags === null) return nothingRead(help, context);
    const evidence =
      flags.length === 0
        ? [stateEvidence('security.flags', 0, 'DF34')]
        : flags.map((flag) => stateEvidence('security.flag', flag, 'DF34'));
    return makeResult(help.id, findingFor(flags), {
      evidence,
      facts: { flags: joined(flags.map((flag) => names[flag])) },
    });
  },
};
