// Outcomes, the limits by which they were judged, and the facts on which they rest: check by check.
import { checkIds } from '../check/checkIds.ts';
import { checkHelp } from '../help/allCheckHelp.ts';
import { type MetricKey, metrics } from '../metric/catalogue.ts';
import { formatMetric } from '../metric/formatMetric.ts';
import type { Bounds } from '../metric/limit.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { CheckResult, HealthReport } from '../model/healthReport.ts';
import type { Outcome } from '../model/verdict.ts';
import {
  type CompareCell,
  type CompareChange,
  type CompareRow,
  compareRow,
  emptyCell,
  valueCell,
} from './comparison.ts';

const outcomeNames: Readonly<Record<Outcome, Bilingual>> = {
  pass: { zh: '正常', en: 'all well' },
  warn: { zh: '注意', en: 'attention' },
  fail: { zh: '故障', en: 'fault' },
  notSupported: { zh: '不提供', en: 'not offered' },
  skipped: { zh: '未检查', en: 'not checked' },
};

const severities: Readonly<Partial<Record<Outcome, number>>> = { pass: 0, warn: 1, fail: 2 };

/** The level of the record does not have the check, or the program of that time had not. */
const missingCell = (id: CheckResult['id'], { level }: HealthReport): CompareCell =>
  emptyCell(id.startsWith('guided.') && level !== 'guided' ? 'notInLevel' : 'notRecorded');

const outcomeCell = (check: CheckResult | undefined, id: CheckResult['id'], report: HealthReport): CompareCell => {
  if (check === undefined) return missingCell(id, report);
  const { outcome, explanation } = check;
  if (outcome === 'notSupported') return { ...emptyCell('notOffered'), outcome };
  if (outcome === 'skipped') return { ...emptyCell('skipped'), outcome, note: explanation };
  return { kind: 'value', text: outcomeNames[outcome], outcome, note: explanation };
};

/** Whether it became better or worse, and how much that counts: a new fault most, something that is healed next. */
const turn = (before: Outcome | undefined, after: Outcome | undefined): { change: CompareChange; weight: number } => {
  const from = before === undefined ? undefined : severities[before];
  const to = after === undefined ? undefined : severities[after];
  if (from === undefined || to === undefined) {
    // What was judged once and not the other time counts more where it was, or is, a fault.
    const severity = Math.max(from ?? 0, to ?? 0);
    return { change: 'changed', weight: 20 + 15 * severity };
  }
  if (to > from) return { change: 'worse', weight: to === 2 ? 100 : 85 };
  return { change: 'better', weight: from === 2 ? 80 : 70 };
};

const byId = ({ checks }: HealthReport): ReadonlyMap<string, CheckResult> =>
  new Map(checks.map((check) => [check.id, check]));

/** Every check that one of the two records has, with its outcome in both. */
export const compareOutcomes = (before: HealthReport, after: HealthReport): readonly CompareRow[] => {
  const one = byId(before);
  const other = byId(after);
  return checkIds
    .filter((id) => one.has(id) || other.has(id))
    .map((id) =>
      compareRow({
        key: id,
        label: checkHelp[id].title,
        before: outcomeCell(one.get(id), id, before),
        after: outcomeCell(other.get(id), id, after),
        ...turn(one.get(id)?.outcome, other.get(id)?.outcome),
      }),
    );
};

const sides = {
  failBelow: { zh: '低于 {value} 为故障', en: 'fault below {value}' },
  warnBelow: { zh: '低于 {value} 为注意', en: 'attention below {value}' },
  warnAbove: { zh: '高于 {value} 为注意', en: 'attention above {value}' },
  failAbove: { zh: '高于 {value} 为故障', en: 'fault above {value}' },
} as const satisfies Readonly<Record<keyof Bounds, Bilingual>>;

const isMetric = (key: string): key is MetricKey => Object.hasOwn(metrics, key);

/** The metric that a check judges by its limit. */
export const metricOf = ({ evidence, limitOrigin }: CheckResult): MetricKey | null =>
  limitOrigin?.metric ?? evidence.map(({ key }) => key).find(isMetric) ?? null;

const limitText = (bounds: Bounds, metric: MetricKey | null, language: 'zh' | 'en'): string =>
  (Object.keys(sides) as (keyof Bounds)[])
    .flatMap((side) => {
      const bound = bounds[side];
      if (bound === null) return [];
      const value = metric === null ? String(bound) : formatMetric(metric, bound, language);
      return [sides[side][language].replace('{value}', value)];
    })
    .join(language === 'zh' ? '，' : ', ');

const limitCell = (check: CheckResult | undefined): CompareCell => {
  if (check === undefined || check.limit === null) return emptyCell('none');
  const metric = metricOf(check);
  const zh = limitText(check.limit, metric, 'zh');
  if (zh === '') return emptyCell('none');
  const cell = valueCell({ zh, en: limitText(check.limit, metric, 'en') });
  return check.limitOrigin === undefined ? cell : { ...cell, note: check.limitOrigin.reason };
};

/** The limits of every check that was judged by one both times; what was not judged had no limit to compare. */
export const compareLimits = (before: HealthReport, after: HealthReport): readonly CompareRow[] => {
  const other = byId(after);
  return before.checks.flatMap((check) => {
    const counterpart = other.get(check.id);
    if (counterpart === undefined || (check.limit === null && counterpart.limit === null)) return [];
    const metric = metricOf(check) ?? metricOf(counterpart);
    // A check that looked at something else, such as a printer without paper, was judged by no limit.
    const isMeasured = ({ evidence }: CheckResult): boolean => evidence.some(({ key }) => key === metric);
    if (![check, counterpart].every((each) => each.limit !== null || isMeasured(each))) return [];
    return [
      compareRow({
        key: check.id,
        label: checkHelp[check.id].title,
        before: limitCell(check),
        after: limitCell(counterpart),
        weight: 35,
      }),
    ];
  });
};

/** Facts that are never twice the same, or that stand elsewhere in the comparison. */
const passing = /^(?:address|terminal\.time|host\.answer\b.*)$/;

/** Values of one fact, in the order in which they were found; readings are compared as readings. */
const factsOf = ({ evidence }: CheckResult): ReadonlyMap<string, string> => {
  const facts = new Map<string, string>();
  for (const { key, value, unit } of evidence) {
    if (isMetric(key) || passing.test(key)) continue;
    const text = unit === undefined ? String(value) : `${String(value)} ${unit}`;
    const known = facts.get(key);
    facts.set(key, known === undefined ? text : `${known} · ${text}`);
  }
  return facts;
};

/** The facts of every check that both records have. */
export const compareEvidence = (before: HealthReport, after: HealthReport): readonly CompareRow[] => {
  const other = byId(after);
  return before.checks.flatMap((check) => {
    const counterpart = other.get(check.id);
    if (counterpart === undefined) return [];
    const one = factsOf(check);
    const second = factsOf(counterpart);
    const { title } = checkHelp[check.id];
    return [...new Set([...one.keys(), ...second.keys()])].map((key) =>
      compareRow({
        key: `${check.id} ${key}`,
        label: { zh: `${title.zh} · ${key}`, en: `${title.en} · ${key}` },
        before: valueCell(one.get(key)),
        after: valueCell(second.get(key)),
        weight: 10,
      }),
    );
  });
};
