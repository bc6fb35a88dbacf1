// What the console measured in a step, as evidence of a record.
import type { Measure } from '../../../shared/guided/guidedVisit.ts';
import type { Evidence } from '../../../shared/model/healthReport.ts';

type Phase = 'before' | 'after';

const readerEvidence = (phase: Phase, { good, failed }: Extract<Measure, { kind: 'readerCounts' }>): Evidence[] => [
  { key: `reader.good.${phase}`, value: good ?? 'notOffered', source: 'DF31' },
  { key: `reader.failed.${phase}`, value: failed ?? 'notOffered', source: 'DF32' },
];

const clockEvidence = (phase: Phase, clock: Extract<Measure, { kind: 'clock' }>): Evidence[] => {
  if (clock.terminalTime === null || clock.offsetSeconds === null) {
    return [{ key: `terminal.time.${phase}`, value: 'notOffered', source: 'console' }];
  }
  return [
    { key: `terminal.time.${phase}`, value: clock.terminalTime.replace('T', ' '), source: 'console' },
    { key: `clock.offset.${phase}`, value: clock.offsetSeconds, unit: 's', source: 'console' },
  ];
};

const slipEvidence = (slip: Extract<Measure, { kind: 'slip' }>): Evidence[] => [
  { key: 'slip.ending', value: slip.ending, source: '06 D3' },
  { key: 'slip.code', value: slip.code, source: 'console' },
  ...(slip.resultCode === null ? [] : [{ key: 'slip.resultCode', value: slip.resultCode, source: '06 D3' }]),
];

const evidenceIn = (phase: Phase, measure: Measure | null): Evidence[] => {
  if (measure === null) return [];
  if (measure.kind === 'readerCounts') return readerEvidence(phase, measure);
  return measure.kind === 'clock' ? clockEvidence(phase, measure) : slipEvidence(measure);
};

/** Evidence of both looks; a value that the terminal does not have is said so and is no number. */
export const evidenceOf = ({ before, after }: Readonly<Record<Phase, Measure | null>>): Evidence[] => [
  ...evidenceIn('before', before),
  ...evidenceIn('after', after),
];
