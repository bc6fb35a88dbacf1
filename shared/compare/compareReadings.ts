// Readings of two checks: each with its unit, the difference, and how each stands to the limit by which it was judged.
import { type MetricKey, metricKeys, metrics } from '../metric/catalogue.ts';
import { formatMetric } from '../metric/formatMetric.ts';
import type { Bounds } from '../metric/limit.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { CheckResult, HealthReport } from '../model/healthReport.ts';
import type { Reading } from '../model/reading.ts';
import { metricOf } from './compareChecks.ts';
import {
  type CompareCell,
  type CompareChange,
  type CompareRow,
  compareRow,
  emptyCell,
  valueCell,
} from './comparison.ts';

const written = (metric: MetricKey, value: number): Bilingual => ({
  zh: formatMetric(metric, value, 'zh'),
  en: formatMetric(metric, value, 'en'),
});

/** Sign in front, also of zero; minus as a real minus. */
const signed = (metric: MetricKey, value: number): Bilingual => {
  const { decimals } = metrics[metric];
  const rounded = Number(value.toFixed(decimals));
  const size = written(metric, Math.abs(rounded));
  const sign = rounded === 0 ? '±' : rounded > 0 ? '+' : '−';
  return { zh: `${sign}${size.zh}`, en: `${sign}${size.en}` };
};

type Standing = 'pass' | 'warn' | 'fail';

const isOutside = (value: number, below: number | null, above: number | null): boolean =>
  (below !== null && value < below) || (above !== null && value > above);

/** How a value stands to the bounds by which it was judged; null where there were none. */
const standing = (value: number, bounds: Bounds | null): Standing | null => {
  if (bounds === null) return null;
  if (isOutside(value, bounds.failBelow, bounds.failAbove)) return 'fail';
  return isOutside(value, bounds.warnBelow, bounds.warnAbove) ? 'warn' : 'pass';
};

const standingWords: Readonly<Record<Standing, Bilingual>> = {
  pass: { zh: '在界限内', en: 'within the limit' },
  warn: { zh: '超出注意界限', en: 'beyond the limit of attention' },
  fail: { zh: '超出故障界限', en: 'beyond the limit of a fault' },
};

interface Side {
  readonly report: HealthReport;
  readonly readings: ReadonlyMap<MetricKey, Reading>;
  /** The check that judges a metric. */
  readonly judges: ReadonlyMap<MetricKey, CheckResult>;
}

const sideOf = (report: HealthReport): Side => ({
  report,
  readings: new Map(report.readings.map((reading) => [reading.metric, reading])),
  judges: new Map(
    report.checks.flatMap((check) => {
      const metric = check.limit === null ? null : metricOf(check);
      return metric === null ? [] : [[metric, check] as const];
    }),
  ),
});

/** Why a side has no such reading: the check that judges it on the other side knows. */
const missing = (metric: MetricKey, side: Side, other: Side): CompareCell => {
  const judge = side.judges.get(metric) ?? other.judges.get(metric);
  const outcome = side.report.checks.find(({ id }) => id === judge?.id)?.outcome;
  if (outcome === 'notSupported') return emptyCell('notOffered');
  return emptyCell(outcome === 'skipped' ? 'skipped' : 'notGiven');
};

const cellOf = (metric: MetricKey, side: Side, other: Side): CompareCell => {
  const reading = side.readings.get(metric);
  if (reading === undefined) return missing(metric, side, other);
  const found = standing(reading.value, side.judges.get(metric)?.limit ?? null);
  const cell = valueCell(written(metric, reading.value));
  return found === null ? cell : { ...cell, outcome: found, note: standingWords[found] };
};

const severities: Readonly<Record<string, number>> = { pass: 0, warn: 1, fail: 2 };

const weigh = (before: CompareCell, after: CompareCell): { change: CompareChange; weight: number } => {
  if (before.kind !== 'value' || after.kind !== 'value') return { change: 'changed', weight: 30 };
  const from = severities[before.outcome ?? ''];
  const to = severities[after.outcome ?? ''];
  if (from === undefined || to === undefined || from === to) return { change: 'changed', weight: 15 + 5 * (to ?? 0) };
  return to > from ? { change: 'worse', weight: 75 + 10 * to } : { change: 'better', weight: 60 };
};

/** Every metric that one of the two checks has read. */
export const compareReadings = (before: HealthReport, after: HealthReport): readonly CompareRow[] => {
  const one = sideOf(before);
  const other = sideOf(after);
  return metricKeys
    .filter((metric) => one.readings.has(metric) || other.readings.has(metric))
    .map((metric) => {
      const from = one.readings.get(metric);
      const to = other.readings.get(metric);
      const cells = { before: cellOf(metric, one, other), after: cellOf(metric, other, one) };
      const hasBoth = from !== undefined && to !== undefined;
      const isSameText = cells.before.text.zh === cells.after.text.zh;
      return compareRow({
        key: metric,
        label: metrics[metric].label,
        ...cells,
        difference: hasBoth && !isSameText ? signed(metric, to.value - from.value) : null,
        ...weigh(cells.before, cells.after),
      });
    });
};
