// trend.unusual: the readings of this check against what is usual for this terminal.
import { trendUnusualHelp as help } from '../../../shared/help/checks/trendUnusual.ts';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { Evidence } from '../../../shared/model/healthReport.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Usual } from '../../../shared/trend/baseline.ts';
import { judgeUnusual, type Unusualness } from '../../../shared/trend/unusual.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence } from './evidence.ts';
import { joined, makeResult, nothingRead } from './makeResult.ts';

interface Judged {
  readonly reading: Reading;
  readonly usual: Usual;
  readonly found: Unusualness;
}

const judgedOf = ({ readings, trends }: CheckContext): Judged[] =>
  [...(trends?.usual ?? [])].flatMap(([metric, usual]) => {
    const reading = readings.get(metric);
    if (reading === undefined) return [];
    return [{ reading, usual, found: judgeUnusual(reading.value, trends?.before.get(metric) ?? null, usual) }];
  });

const named = ({ reading: { metric, value }, usual }: Judged): Bilingual => {
  const { label } = metrics[metric];
  const range = usual.kind === 'known' ? usual.range : { low: value, high: value };
  const [low, high] = [range.low, range.high] as const;
  const inOne = (language: 'zh' | 'en') => (of: number) => formatMetric(metric, of, language);
  const [zh, en] = [inOne('zh'), inOne('en')];
  return {
    zh: `${label.zh} ${zh(value)}（平时 ${zh(low)} 至 ${zh(high)}）`,
    en: `${label.en} ${en(value)} (usually ${en(low)} to ${en(high)})`,
  };
};

const evidenceOf = (judged: readonly Judged[]): Evidence[] =>
  judged.flatMap(({ reading, usual }) => {
    const { unit } = metrics[reading.metric];
    const bound = (name: string, value: number): Evidence => ({
      key: `${reading.metric}.usual.${name}`,
      value: Number(value.toFixed(3)),
      ...(unit === '' ? {} : { unit }),
      source: 'console',
    });
    return usual.kind === 'known'
      ? [
          readingEvidence(reading),
          bound('low', usual.range.low),
          bound('high', usual.range.high),
          { key: `${reading.metric}.usual.days`, value: usual.days, source: 'console' },
        ]
      : [];
  });

const mostDays = (context: CheckContext, judged: readonly Judged[]): number => {
  const metricsRead = new Set<MetricKey>(context.readings.keys());
  return metricsRead.size === 0 ? 0 : Math.max(0, ...judged.map(({ usual }) => usual.days));
};

/** Judges the readings by what is usual for the terminal; at most a warning. */
export const trendUnusualCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    if (context.readings.size === 0) return nothingRead(help, context);
    const judged = judgedOf(context);
    const of = (wanted: Unusualness): Judged[] => judged.filter(({ found }) => found === wanted);
    const [unusual, once, usual] = [of('unusual'), of('once'), of('usual')];
    const { findings } = help;
    if (unusual.length > 0)
      return makeResult(help.id, findings.unusual, {
        evidence: evidenceOf(unusual),
        facts: { names: joined(unusual.map(named)) },
      });
    if (once.length > 0)
      return makeResult(help.id, findings.once, {
        evidence: evidenceOf(once),
        facts: { names: joined(once.map(named)) },
      });
    if (usual.length > 0) return makeResult(help.id, findings.usual, { facts: { count: usual.length } });
    return makeResult(help.id, findings.tooFew, { facts: { days: mostDays(context, judged) } });
  },
};
