// printer.state: what the printer says about itself.
import { printerStateHelp as help } from '../../../shared/help/checks/printerState.ts';
import type { HealthCheck } from './check.ts';
import { stateEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Ready passes; no paper, open cover and heat warn; cutter and other faults fail. */
export const printerStateCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { printer } = context.report.facts;
    if (printer === null) return nothingRead(help, context);
    return makeResult(help.id, help.findings[printer], { evidence: [stateEvidence('printer.state', printer, 'DF28')] });
  },
};
