// printer.cutter: cuts by their limit, the total of all cutters beside it.
import { printerCutterHelp as help } from '../../../shared/help/checks/printerCutter.ts';
import type { HealthCheck } from './check.ts';
import { readingEvidence } from './evidence.ts';
import { judgeReading } from './judgeByLimit.ts';
import { nothingRead } from './makeResult.ts';

/** Judges printer.cuts by its limit. */
export const printerCutterCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const judged = judgeReading(help, 'printer.cuts', context);
    if (judged === null) return nothingRead(help, context);
    const total = context.readings.get('printer.cutsTotal');
    return total === undefined ? judged : { ...judged, evidence: [...judged.evidence, readingEvidence(total)] };
  },
};
