// apps.unknown: applications that are not on the list of the terminal's model.
import { appsUnknownHelp as help } from '../../../shared/help/checks/appsUnknown.ts';
import type { HealthCheck } from './check.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';
import { expectedItems, itemEvidence } from './versionsExpectedCheck.ts';

/** An application that is not listed, or forbidden, warns; without a list there is nothing to say. */
export const appsUnknownCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    if ((context.report.facts.apps ?? null) === null) return nothingRead(help, context);
    const items = expectedItems(context);
    const version = context.expected?.version ?? 0;
    if (items === null || context.expected?.set.apps === null) return makeResult(help.id, help.findings.noList, {});
    const strange = items.filter(({ state }) => state === 'unknownApp' || state === 'forbiddenApp');
    if (strange.length === 0) return makeResult(help.id, help.findings.known, { facts: { version } });
    const named = strange.map(({ label, found }) => ({
      zh: `${label.zh} ${found?.zh ?? ''}`,
      en: `${label.en} ${found?.en ?? ''}`,
    }));
    return makeResult(help.id, help.findings.unknown, {
      evidence: itemEvidence(strange),
      facts: { items: joined(named) },
    });
  },
};
