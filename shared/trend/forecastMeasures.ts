// The ways of judging one part: a level, a voltage or a share that falls to its limit, a count that rises to a life figure, an age.
import type { MetricKey } from '../metric/catalogue.ts';
import { type DailyValue, dayText } from './baselineDays.ts';
import { type Slope, type TrendPoint, theilSen } from './baselineStatistics.ts';
import type { ForecastBasis, ForecastMeasure, ForecastOutcome } from './forecast.ts';
import { type ChargeDay, chargeSeries, lastsAt, levelAt, withoutWeek } from './forecastCharge.ts';
import {
  type Crossing,
  findCrossing,
  horizonOf,
  leastDays,
  leastSpan,
  type ProjectedDay,
  staleAfter,
} from './forecastCrossing.ts';
import type { Series } from './forecastCurves.ts';

/** The number that decides, and whether it is a limit of the shop or a life figure. */
export type Bound = NonNullable<ForecastMeasure['bound']>;

/** Days of one metric since the part was fitted, and what they are held against. */
interface Question {
  readonly days: readonly DailyValue[];
  readonly bound: Bound | null;
  readonly today: number;
}

const refused = (reason: Extract<ForecastOutcome, { kind: 'refused' }>['reason']): ForecastOutcome => ({
  kind: 'refused',
  reason,
});

const outcomeOf = (crossing: Crossing): ForecastOutcome => {
  switch (crossing.kind) {
    case 'expected': {
      const { earliest, likely, latest, isAccelerating } = crossing;
      return {
        kind: 'expected',
        earliest: dayText(earliest),
        likely: dayText(likely),
        latest: latest === null ? null : dayText(latest),
        isAccelerating,
      };
    }
    case 'later':
      return { kind: 'later', than: dayText(crossing.than), hasTrend: crossing.hasTrend };
    case 'reached':
      return { kind: 'reached', since: dayText(crossing.since) };
    default:
      return refused(crossing.reason);
  }
};

const inputs = (
  basis: ForecastBasis,
  metric: MetricKey | null,
  { days, bound }: Pick<Question, 'days' | 'bound'>,
  newest: number | null,
): Omit<ForecastMeasure, 'outcome' | 'projection' | 'usesVoltage'> => {
  const [first, last] = [days[0], days.at(-1)];
  return {
    basis,
    metric,
    bound,
    days: days.length,
    firstDay: first === undefined ? null : dayText(first.day),
    lastDay: last === undefined ? null : dayText(last.day),
    newest,
  };
};

const projected = (days: readonly ProjectedDay[], turn: (value: number) => number): ForecastMeasure['projection'] =>
  days.map(({ day, low, middle, high }) => {
    const [one, other] = [turn(low), turn(high)];
    return { day: dayText(day), low: Math.min(one, other), middle: turn(middle), high: Math.max(one, other) };
  });

/** The battery by its daily lowest level, with the sag of its voltage where there is one. */
export const levelMeasure = ({ days, bound, today }: Question, voltage: readonly DailyValue[]): ForecastMeasure => {
  const voltageAt = new Map(voltage.map(({ day, mean }) => [day, mean]));
  const charge = days.map(
    ({ day, low, mean }): ChargeDay => ({
      day,
      lowLevel: low,
      meanLevel: mean,
      meanVoltage: voltageAt.get(day) ?? null,
    }),
  );
  const { points, hasVoltage } = chargeSeries(charge);
  const base = {
    ...inputs('battery.level', 'battery.level', { days, bound }, days.at(-1)?.low ?? null),
    usesVoltage: hasVoltage,
  };
  if (bound === null) return { ...base, outcome: refused('noLimit'), projection: [] };
  const question = {
    points,
    bound: lastsAt(bound.from),
    today,
    grain: 0.02,
    likeness: hasVoltage ? 3.5 : 1.2,
    mayBend: true,
  };
  const { crossing, projection } = findCrossing(question);
  const clamp = (level: number): number => Math.min(100, Math.max(0, level));
  return { ...base, outcome: outcomeOf(crossing), projection: projected(projection, (each) => clamp(levelAt(each))) };
};

/** Something that falls to its limit: its lowest value of each day. `grain` = finest step of the values, see Series. */
export const fallingMeasure = (
  basis: Extract<ForecastBasis, MetricKey>,
  { days, bound, today }: Question,
  { grain, mayBend }: Pick<Series, 'grain' | 'mayBend'>,
): ForecastMeasure => {
  const base = { ...inputs(basis, basis, { days, bound }, days.at(-1)?.low ?? null), usesVoltage: false };
  if (bound === null) return { ...base, outcome: refused('noLimit'), projection: [] };
  const points = withoutWeek(days.map(({ day, low }) => ({ day, value: low })));
  const { crossing, projection } = findCrossing({ points, bound: bound.from, today, grain, likeness: 2.5, mayBend });
  return { ...base, outcome: outcomeOf(crossing), projection: projected(projection, (each) => each) };
};

/** Days of a count whose rate is believed to last. */
const rateDays = 90;

const countAhead = (
  last: TrendPoint,
  slope: Slope,
  { bound: { from, to }, today, horizon }: { readonly bound: Bound; readonly today: number; readonly horizon: number },
): Crossing => {
  const daysTo = (goal: number, perDay: number): number =>
    goal <= last.value ? 0 : perDay <= 0 ? Number.POSITIVE_INFINITY : Math.ceil((goal - last.value) / perDay);
  const middle = (from + to) / 2;
  const earliest = daysTo(from, Math.max(slope.high, slope.perDay));
  const likely = daysTo(last.value < middle ? middle : to, slope.perDay);
  const latest = daysTo(to, Math.min(slope.low, slope.perDay));
  if (likely > horizon)
    return { kind: 'later', than: today + Math.max(0, Math.min(horizon, earliest - 1)), hasTrend: true };
  return {
    kind: 'expected',
    earliest: today + earliest,
    likely: today + likely,
    latest: latest > horizon ? null : today + latest,
    isAccelerating: false,
  };
};

const countCrossing = (points: readonly TrendPoint[], bound: Bound, today: number): Crossing => {
  const last = points.at(-1);
  const recent = points.filter(({ day }) => day >= today - rateDays);
  const span = (last?.day ?? 0) - (recent[0]?.day ?? 0);
  if (last === undefined || recent.length < leastDays || span < leastSpan) return { kind: 'refused', reason: 'tooFew' };
  if (today - last.day > staleAfter) return { kind: 'refused', reason: 'stale' };
  const reached = last.value >= bound.to ? points.find(({ value }) => value >= bound.to) : undefined;
  if (reached !== undefined) return { kind: 'reached', since: reached.day };
  const horizon = horizonOf(points);
  const slope = theilSen(recent);
  if (slope === null || slope.perDay <= 0) return { kind: 'later', than: today + horizon, hasTrend: false };
  return countAhead(last, slope, { bound, today, horizon });
};

const countProjection = (points: readonly TrendPoint[], outcome: Crossing, today: number): ProjectedDay[] => {
  const last = points.at(-1);
  const slope = theilSen(points.filter(({ day }) => day >= today - rateDays));
  if (last === undefined || slope === null || outcome.kind !== 'expected') return [];
  const until = Math.max(14, (outcome.latest ?? outcome.likely) - today);
  return [0, until].map((ahead) => ({
    day: today + ahead,
    low: last.value + Math.max(0, Math.min(slope.low, slope.perDay)) * ahead,
    middle: last.value + slope.perDay * ahead,
    high: last.value + Math.max(slope.high, slope.perDay) * ahead,
  }));
};

/** A count that rises to a life figure, by the rate of its last 90 days. */
export const countMeasure = (
  basis: Extract<ForecastBasis, MetricKey>,
  { days, bound, today }: Question,
): ForecastMeasure => {
  const base = { ...inputs(basis, basis, { days, bound }, days.at(-1)?.high ?? null), usesVoltage: false };
  if (bound === null) return { ...base, outcome: refused('noLimit'), projection: [] };
  const points = days.map(({ day, high }) => ({ day, value: high }));
  const crossing = countCrossing(points, bound, today);
  const projection = countProjection(points, crossing, today);
  return { ...base, outcome: outcomeOf(crossing), projection: projected(projection, (each) => each) };
};

/** A part by its age: plain counting from the day on which it was fitted; null = that day is not known. */
export const ageMeasure = (
  basis: Extract<ForecastBasis, `${string}.age`>,
  fittedOn: number | null,
  bound: Bound,
  today: number,
): ForecastMeasure => {
  const base = {
    ...inputs(basis, null, { days: [], bound }, fittedOn === null ? null : today - fittedOn),
    usesVoltage: false,
  };
  if (fittedOn === null) return { ...base, outcome: refused('ageUnknown'), projection: [] };
  const [earliest, latest] = [fittedOn + bound.from, fittedOn + bound.to];
  const middle = Math.round((earliest + latest) / 2);
  const outcome: ForecastOutcome =
    today >= latest
      ? { kind: 'reached', since: dayText(latest) }
      : {
          kind: 'expected',
          earliest: dayText(Math.max(today, earliest)),
          likely: dayText(Math.max(today, today >= middle ? latest : middle)),
          latest: dayText(latest),
          isAccelerating: false,
        };
  return { ...base, firstDay: dayText(fittedOn), outcome, projection: [] };
};
