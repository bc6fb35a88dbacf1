// paper.remaining: percent where given, otherwise whether there is paper at all.
import { paperRemainingHelp as help } from '../../../shared/help/checks/paperRemaining.ts';
import type { HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { judgeReading } from './judgeByLimit.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** A printer without paper warns whatever the percentage says; then the limit decides. */
export const paperRemainingCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { printer } = context.report.facts;
    const reading = context.readings.get('paper.remaining');
    const state = printer === null ? [] : [stateEvidence('printer.state', printer, 'DF28')];
    if (printer === 'noPaper') {
      const evidence = reading === undefined ? state : [readingEvidence(reading), ...state];
      return makeResult(help.id, help.findings.empty, { evidence });
    }
    const judged = judgeReading(help, 'paper.remaining', context);
    if (judged !== null) return judged;
    return printer === 'ready'
      ? makeResult(help.id, help.findings.present, { evidence: state })
      : nothingRead(help, context);
  },
};
