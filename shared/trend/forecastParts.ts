// Puts a terminal's parts together: which values belong to the part that is fitted now, and which way of judging decides.
import type { MetricKey } from '../metric/catalogue.ts';
import type { Bounds } from '../metric/limit.ts';
import { type DailyValue, dayNumber, dayText, usableDays } from './baselineDays.ts';
import type { ForecastMeasure, PartForecast } from './forecast.ts';
import { ageMeasure, type Bound, countMeasure, fallingMeasure, levelMeasure } from './forecastMeasures.ts';
import { lastRenewal, lifeFigures, type PartChange, type PartId, parts, renewals } from './partLife.ts';

/** A limit in force and whether this shop has set it (or it is the product's own proposal). */
export interface ForceLimit {
  readonly bounds: Bounds;
  readonly isOwn: boolean;
}

/** All that is known of a terminal. */
export interface PartsQuestion {
  readonly days: ReadonlyMap<MetricKey, readonly DailyValue[]>;
  readonly limits: ReadonlyMap<MetricKey, ForceLimit>;
  /** Recorded changes, withdrawn ones too. */
  readonly changes: readonly PartChange[];
  /** Today, whole days since 1970; its own values are not used, as the day is not over. */
  readonly today: number;
}

/** Metrics whose days are wanted. */
export const forecastMetrics = [
  'battery.level',
  'battery.voltage',
  'battery.cycles',
  'coinCell.voltage',
  'printer.headDistance',
  'storage.free',
] as const satisfies readonly MetricKey[];

/** A step this close to a recorded change is that change, days. */
const sameChange = 14;
/** A step is asked about for this many days. */
const askedFor = 90;

interface Fitted {
  /** The newest change that counts; null = none. */
  readonly recorded: number | null;
  /** First day whose values belong to the part that is fitted. */
  readonly from: number | null;
  readonly looksReplacedOn: number | null;
}

const lowest = 0;

const fittedOf = (part: PartId, { days, changes, today }: PartsQuestion): Fitted => {
  const recorded = changes
    .filter((change) => change.part === part && change.withdrawn === null)
    .reduce<number | null>((newest, { on }) => Math.max(newest ?? lowest, dayNumber(on)), null);
  const steps = renewals[part].flatMap((renewal) => {
    const usable = usableDays(renewal.metric, days.get(renewal.metric) ?? [], { from: lowest, before: today });
    const points = usable.map(({ day, low, high }) => ({ day, value: renewal.shows === 'falls' ? high : low }));
    const found = lastRenewal(points, renewal);
    return found === null ? [] : [found];
  });
  const step = steps.length === 0 ? null : Math.max(...steps);
  const from =
    step === null && recorded === null ? null : Math.max(step ?? lowest, recorded === null ? lowest : recorded + 1);
  if (step === null || part === 'storage') return { recorded, from, looksReplacedOn: null };
  const isKnown = recorded !== null && step <= recorded + sameChange;
  return { recorded, from, looksReplacedOn: !isKnown && today - step <= askedFor ? step : null };
};

const limitBound = (limit: ForceLimit | undefined, side: 'low' | 'high'): Bound | null => {
  const bound =
    side === 'low'
      ? (limit?.bounds.warnBelow ?? limit?.bounds.failBelow ?? null)
      : (limit?.bounds.warnAbove ?? limit?.bounds.failAbove ?? null);
  return bound === null ? null : { from: bound, to: bound, source: 'limit' };
};

/** The shop's own limit for a count, else the life figure. */
const lifeBound = (limit: ForceLimit | undefined, basis: 'battery.cycles' | 'printer.headDistance'): Bound =>
  (limit?.isOwn === true ? limitBound(limit, 'high') : null) ?? { ...lifeFigures[basis], source: 'life' };

const ageBound = (basis: 'battery.age' | 'coinCell.age'): Bound => ({ ...lifeFigures[basis], source: 'life' });

const measuresOf = (part: PartId, question: PartsQuestion, { recorded, from }: Fitted): ForecastMeasure[] => {
  const { days, limits, today } = question;
  const of = (metric: MetricKey): readonly DailyValue[] =>
    usableDays(metric, days.get(metric) ?? [], { from: from ?? lowest, before: today });
  const isGiven = (metric: MetricKey): boolean => (days.get(metric)?.length ?? 0) > 0;
  const ask = (metric: MetricKey, bound: Bound | null) => ({ days: of(metric), bound, today });
  switch (part) {
    case 'battery':
      return [
        ...(isGiven('battery.level')
          ? [levelMeasure(ask('battery.level', limitBound(limits.get('battery.level'), 'low')), of('battery.voltage'))]
          : []),
        ...(isGiven('battery.voltage')
          ? [
              fallingMeasure(
                'battery.voltage',
                ask('battery.voltage', limitBound(limits.get('battery.voltage'), 'low')),
                { grain: 0.01, mayBend: true },
              ),
            ]
          : []),
        ...(isGiven('battery.cycles')
          ? [
              countMeasure(
                'battery.cycles',
                ask('battery.cycles', lifeBound(limits.get('battery.cycles'), 'battery.cycles')),
              ),
            ]
          : []),
        ...(isGiven('battery.level') || isGiven('battery.voltage') || isGiven('battery.cycles') || recorded !== null
          ? [ageMeasure('battery.age', recorded, ageBound('battery.age'), today)]
          : []),
      ];
    case 'coinCell':
      return [
        ...(isGiven('coinCell.voltage')
          ? [
              fallingMeasure(
                'coinCell.voltage',
                ask('coinCell.voltage', limitBound(limits.get('coinCell.voltage'), 'low')),
                { grain: 0.01, mayBend: true },
              ),
            ]
          : []),
        ...(isGiven('coinCell.voltage') || recorded !== null
          ? [ageMeasure('coinCell.age', recorded, ageBound('coinCell.age'), today)]
          : []),
      ];
    case 'printHead':
      return isGiven('printer.headDistance')
        ? [
            countMeasure(
              'printer.headDistance',
              ask('printer.headDistance', lifeBound(limits.get('printer.headDistance'), 'printer.headDistance')),
            ),
          ]
        : [];
    default:
      return isGiven('storage.free')
        ? [
            fallingMeasure('storage.free', ask('storage.free', limitBound(limits.get('storage.free'), 'low')), {
              grain: 1,
              mayBend: false,
            }),
          ]
        : [];
  }
};

const rank = { reached: 0, expected: 1, later: 2, refused: 3 } as const;

/** The day that counts when two ways of judging are compared. */
const dayThatCounts = ({ outcome }: ForecastMeasure): string => {
  if (outcome.kind === 'expected') return outcome.likely;
  if (outcome.kind === 'later') return outcome.than;
  return outcome.kind === 'reached' ? outcome.since : '';
};

/** What has been reached comes first, then the earliest date, then the nearest "later than". */
const inOrder = (measures: readonly ForecastMeasure[]): ForecastMeasure[] =>
  measures.toSorted(
    (one, other) =>
      rank[one.outcome.kind] - rank[other.outcome.kind] || dayThatCounts(one).localeCompare(dayThatCounts(other)),
  );

/** One part, also where the terminal gives nothing of it. Several milliseconds for each measure with a year of days. */
export const forecastPart = (part: PartId, question: PartsQuestion): PartForecast => {
  const fitted = fittedOf(part, question);
  return {
    part,
    who: parts[part].who,
    measures: inOrder(measuresOf(part, question, fitted)),
    countedFrom: fitted.from === null ? null : dayText(fitted.from),
    looksReplacedOn: fitted.looksReplacedOn === null ? null : dayText(fitted.looksReplacedOn),
  };
};
