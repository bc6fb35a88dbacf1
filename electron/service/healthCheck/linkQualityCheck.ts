// link.quality: bad blocks against their limit and against the terminal's own earlier checks.
import { linkQualityHelp as help } from '../../../shared/help/checks/linkQuality.ts';
import { type MetricKey, metricKeys, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CheckResult, Evidence } from '../../../shared/model/healthReport.ts';
import { type LineShare, lineShareOf } from '../linkReadings.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence, stateEvidence } from './evidence.ts';
import { findAgainst } from './judgeByLimit.ts';
import { judgedShare, type LineRise, leastBad, lineRise } from './lineRise.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Bad blocks that a fault needs. */
const leastBadOfFault = 5;
const rateMetric = 'link.errorRate';
/** The rate first: the limit that is shown beside the evidence is that of its first metric. */
const lineMetrics: readonly MetricKey[] = [
  rateMetric,
  ...metricKeys.filter((key) => key.startsWith('link.') && key !== rateMetric),
];

const inBoth = (metric: MetricKey, value: number): Bilingual => ({
  zh: formatMetric(metric, value, 'zh'),
  en: formatMetric(metric, value, 'en'),
});

const evidenceOf = ({ readings }: CheckContext, rise: LineRise): readonly Evidence[] => [
  ...lineMetrics.flatMap((metric) => {
    const reading = readings.get(metric);
    return reading === undefined ? [] : [readingEvidence(reading)];
  }),
  ...(rise.usual === null
    ? []
    : [
        { key: 'link.errorRate.median', value: Math.round(rise.usual * 10) / 10, unit: '%', source: 'console' },
        stateEvidence('link.errorRate.checks', rise.checks, 'console'),
      ]),
];

/** A counter other than the rate that breaks a limit which the shop has set for it; the worst one. */
const brokenCounter = (context: CheckContext, evidence: readonly Evidence[]): CheckResult | null => {
  const broken = lineMetrics.flatMap((metric) => {
    const reading = metric === rateMetric ? undefined : context.readings.get(metric);
    const limit = context.limits.get(metric) ?? null;
    if (reading === undefined || limit === null) return [];
    const { found, bound } = findAgainst(reading.value, limit);
    if (found === 'within' || bound === null) return [];
    const finding = found.startsWith('fail') ? help.findings.counterTooHigh : help.findings.counterHigh;
    const facts = {
      name: metrics[metric].label,
      value: inBoth(metric, reading.value),
      bound: inBoth(metric, bound),
    };
    const own = readingEvidence(reading);
    const others = evidence.filter(({ key }) => key !== metric);
    return [makeResult(help.id, finding, { evidence: [own, ...others], limit, facts })];
  });
  return broken.find(({ outcome }) => outcome === 'fail') ?? broken[0] ?? null;
};

const findingOf = ({ bad, rate }: LineShare, rise: LineRise, context: CheckContext) => {
  const { found, bound } = findAgainst(rate, context.limits.get(rateMetric) ?? null);
  const { clean, few, within, high, risen, tooHigh } = help.findings;
  if (bad >= leastBadOfFault && found === 'failHigh') return { finding: tooHigh, bound };
  if (rise.isRising) return { finding: risen, bound };
  if (bad === 0) return { finding: clean, bound };
  if (bad < leastBad) return { finding: few, bound };
  return { finding: found === 'within' ? within : high, bound };
};

const spans = {
  one: { zh: '这次检查', en: 'in this check' },
  several: { zh: '最近 3 次检查', en: 'in the last 3 checks' },
} as const;

const severity = { fail: 2, warn: 1, pass: 0, notSupported: 0, skipped: 0 } as const;

/** Judges the bad blocks of this check by their limit and by the median of the terminal's earlier checks. */
export const linkQualityCheck: HealthCheck = {
  id: help.id,
  judge: (context) => {
    const { report, readings, limits } = context;
    const share = lineShareOf(report.link);
    if (share.blocks === 0) return nothingRead(help, context);
    const rise = lineRise(share, context.earlierLines);
    const evidence = evidenceOf(context, rise);
    const limit = limits.get(rateMetric) ?? null;
    const counter = brokenCounter(context, evidence);
    if (!readings.has(rateMetric)) {
      const { reconnects, timeouts } = report.link;
      return counter ?? makeResult(help.id, help.findings.noRate, { evidence, facts: { reconnects, timeouts } });
    }
    const judgedOn = judgedShare(share, context.earlierLines);
    const { finding, bound } = findingOf(judgedOn, rise, context);
    const facts = {
      blocks: judgedOn.blocks,
      bad: judgedOn.bad,
      span: spans[judgedOn.checks === 1 ? 'one' : 'several'],
      rate: inBoth(rateMetric, judgedOn.rate),
      bound: inBoth(rateMetric, bound ?? judgedOn.rate),
      usual: inBoth(rateMetric, rise.usual ?? 0),
      checks: rise.checks,
    };
    const judged = makeResult(help.id, finding, { evidence, limit, facts });
    return counter !== null && severity[counter.outcome] > severity[judged.outcome] ? counter : judged;
  },
};
