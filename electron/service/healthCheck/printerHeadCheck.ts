// printer.head: bad dots, then the distance against the life of a head.
import { printerHeadHelp as help } from '../../../shared/help/checks/printerHead.ts';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence } from './evidence.ts';
import { findAgainst } from './judgeByLimit.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

const told: readonly (readonly [MetricKey, Bilingual])[] = [
  ['printer.badDots', { zh: '坏点', en: 'bad dots' }],
  ['printer.headDistance', { zh: '已走纸', en: 'distance' }],
  ['printer.headDistanceTotal', { zh: '所有打印头累计', en: 'all heads together' }],
];

const foundOf = (metric: MetricKey, { readings, limits }: CheckContext): 'fail' | 'warn' | null => {
  const value = readings.get(metric)?.value;
  if (value === undefined) return null;
  const { found } = findAgainst(value, limits.get(metric) ?? null);
  if (found === 'within') return null;
  return found.startsWith('fail') ? 'fail' : 'warn';
};

const findingFor = (context: CheckContext) => {
  const dots = foundOf('printer.badDots', context);
  const distance = foundOf('printer.headDistance', context);
  if (dots === 'fail') return { finding: help.findings.manyDots, of: 'printer.badDots' } as const;
  if (distance === 'fail') return { finding: help.findings.wornOut, of: 'printer.headDistance' } as const;
  if (dots === 'warn') return { finding: help.findings.dots, of: 'printer.badDots' } as const;
  if (distance === 'warn') return { finding: help.findings.worn, of: 'printer.headDistance' } as const;
  return { finding: help.findings.well, of: null } as const;
};

/** Too many bad dots or a head past its life fails; any bad dot or a head near its end warns. */
export const printerHeadCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const given = told.flatMap(([metric, name]) => {
      const reading = context.readings.get(metric);
      return reading === undefined ? [] : [{ metric, name, reading }];
    });
    const [first] = given;
    if (first === undefined) return nothingRead(help, context);
    const { finding, of } = findingFor(context);
    // The limit that is shown beside the evidence is that of its first metric.
    const decisive = of ?? first.metric;
    const sorted = given.toSorted((one, other) => Number(other.metric === decisive) - Number(one.metric === decisive));
    const parts = given.map(({ metric, name, reading }) => ({
      zh: `${name.zh} ${formatMetric(metric, reading.value, 'zh')}`,
      en: `${name.en} ${formatMetric(metric, reading.value, 'en')}`,
    }));
    return makeResult(help.id, finding, {
      evidence: sorted.map(({ reading }) => readingEvidence(reading)),
      limit: context.limits.get(decisive) ?? null,
      facts: { parts: joined(parts) },
    });
  },
};
