// network.connection: by which ways the terminal is in a network.
import { networkConnectionHelp as help } from '../../../shared/help/checks/networkConnection.ts';
import { networkKindNames } from '../../../shared/help/factNames.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

/** One address is enough. */
export const networkConnectionCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { networks } = context.report.facts;
    if (networks === undefined) return nothingRead(help, context);
    const evidence = networks.map(({ name, address }) => stateEvidence(`network.${name}`, address, 'ip addr'));
    const named = networks.map(({ kind, address }) => ({
      zh: `${networkKindNames[kind].zh} ${address}`,
      en: `${networkKindNames[kind].en} ${address}`,
    }));
    return networks.length === 0
      ? makeResult(help.id, help.findings.none, {})
      : makeResult(help.id, help.findings.connected, { evidence, facts: { networks: joined(named) } });
  },
};
