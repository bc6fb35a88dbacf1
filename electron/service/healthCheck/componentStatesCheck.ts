// component.states: the terminal, its PIN pad, its reader: each says whether it is ready.
import { componentStatesHelp as help } from '../../../shared/help/checks/componentStates.ts';
import { componentStateNames } from '../../../shared/help/factNames.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Component } from '../../../shared/model/terminal.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

type Reported = Component & { readonly state: NonNullable<Component['state']> };

const says = (component: Component): component is Reported => component.state !== null;

const named = ({ name, serialNumber, state }: Reported): Bilingual => {
  const label = name ?? serialNumber;
  const words = componentStateNames[state];
  return { zh: `${label ?? '部件'}（${words.zh}）`, en: `${label ?? 'a part'} (${words.en})` };
};

const findingFor = (trouble: readonly Reported[]) => {
  if (trouble.length === 0) return help.findings.ready;
  if (trouble.some(({ state }) => state === 'fraud')) return help.findings.fraud;
  const onlyInitialisation = trouble.every(({ state }) => state === 'initialisationNeeded');
  return onlyInitialisation ? { ...help.findings.notReady, who: 'technician' as const } : help.findings.notReady;
};

/** All ready passes; initialisation needed and no keys warn; fraud fails. */
export const componentStatesCheck: HealthCheck = {
  id: help.id,
  judge: (context: CheckContext) => {
    const reported = context.report.identity.components.filter(says);
    if (reported.length === 0) return nothingRead(help, context);
    const trouble = reported.filter(({ state }) => state !== 'ready');
    const evidence = reported.map(({ name, serialNumber, state }) =>
      stateEvidence(`component.state ${name ?? serialNumber ?? ''}`.trim(), state, '1F43'),
    );
    const facts = { count: reported.length, parts: joined(trouble.map(named)) };
    return makeResult(help.id, findingFor(trouble), { evidence, facts });
  },
};
