// What the checks of a battery share: the limit, and the charging state beside it.
import type { CheckHelp, Finding } from '../../../shared/help/checkHelp.ts';
import type { LimitFound } from '../../../shared/help/limitFindings.ts';
import type { HealthCheck } from './check.ts';
import { chargingSource, stateEvidence } from './evidence.ts';
import { judgeReading } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** A check of one metric of the battery; a terminal without a battery passes. */
export const batteryCheck = (
  help: CheckHelp<LimitFound> & { readonly findings: { readonly noBattery: Finding } },
  metric: 'battery.voltage' | 'battery.level' | 'battery.temperature' | 'battery.cycles',
): HealthCheck => ({
  id: help.id,
  judge: (context) => {
    const { charging } = context.report.facts;
    const beside =
      charging === null
        ? []
        : [stateEvidence('battery.charging', charging, chargingSource(context.report.identity.driver))];
    const judged = judgeReading(help, metric, context);
    if (judged !== null) return { ...judged, evidence: [...judged.evidence, ...beside] };
    return charging === 'noBattery'
      ? makeResult(help.id, help.findings.noBattery, { evidence: beside })
      : nothingRead(help, context);
  },
});
