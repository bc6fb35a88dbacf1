// battery.condition: what the terminal's own system thinks of its battery.
import { batteryConditionHelp as help } from '../../../shared/help/checks/batteryCondition.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Dead, over-voltage and failed are faults, too hot and too cold warnings. */
export const batteryConditionCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { batteryHealth, charging } = context.report.facts;
    if (charging === 'noBattery') return makeResult(help.id, help.findings.noBattery, {});
    if (batteryHealth === undefined) return nothingRead(help, context);
    const evidence = [stateEvidence('battery.health', batteryHealth, 'dumpsys battery')];
    return makeResult(help.id, help.findings[batteryHealth], { evidence });
  },
};
