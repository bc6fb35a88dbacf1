// Compares a reading with its limit.
import type { CheckHelp } from '../../../shared/help/checkHelp.ts';
import type { LimitFound } from '../../../shared/help/limitFindings.ts';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import type { CheckContext, HealthCheck } from './check.ts';
import { readingEvidence } from './evidence.ts';
import { makeResult, nothingRead } from './makeResult.ts';

/** Which bound a value breaks, worst first; a value that equals a bound keeps it. */
export const findAgainst = (value: number, bounds: Bounds | null): { found: LimitFound; bound: number | null } => {
  const { failBelow, failAbove, warnBelow, warnAbove } = bounds ?? {
    failBelow: null,
    failAbove: null,
    warnBelow: null,
    warnAbove: null,
  };
  if (failBelow !== null && value < failBelow) return { found: 'failLow', bound: failBelow };
  if (failAbove !== null && value > failAbove) return { found: 'failHigh', bound: failAbove };
  if (warnBelow !== null && value < warnBelow) return { found: 'warnLow', bound: warnBelow };
  if (warnAbove !== null && value > warnAbove) return { found: 'warnHigh', bound: warnAbove };
  return { found: 'within', bound: null };
};

const inBoth = (metric: MetricKey, value: number): Bilingual => ({
  zh: formatMetric(metric, value, 'zh'),
  en: formatMetric(metric, value, 'en'),
});

/** Judges a metric by its limit; null when there is no reading of it. */
export const judgeReading = (
  help: CheckHelp<LimitFound>,
  metric: MetricKey,
  { readings, limits }: CheckContext,
): CheckResult | null => {
  const reading = readings.get(metric);
  if (reading === undefined) return null;
  const limit = limits.get(metric) ?? null;
  const { found, bound } = findAgainst(reading.value, limit);
  const facts = { value: inBoth(metric, reading.value), bound: inBoth(metric, bound ?? reading.value) };
  return makeResult(help.id, help.findings[found], { evidence: [readingEvidence(reading)], limit, facts });
};

/** A check that is nothing but one metric against its limit. */
export const limitCheck = (help: CheckHelp<LimitFound>, metric: MetricKey): HealthCheck => ({
  id: help.id,
  judge: (context) => judgeReading(help, metric, context) ?? nothingRead(help, context),
});
