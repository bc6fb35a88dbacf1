// How many usual days a full battery lasts, from daily extremes: what is left of a battery, whoever charged it when.
import { median, runningMedian, spreadAround, type TrendPoint } from './baselineStatistics.ts';
import { robustFit } from './forecastFit.ts';

/** Level and voltage of one day; voltages are null where the terminal gives none. */
export interface ChargeDay {
  readonly day: number;
  /** Lowest level, %. */
  readonly lowLevel: number;
  readonly meanLevel: number;
  readonly meanVoltage: number | null;
}

/** Days that a full charge lasts, by day; `hasVoltage` = the sag of the voltage was used too. */
export interface ChargeSeries {
  readonly points: readonly TrendPoint[];
  readonly hasVoltage: boolean;
}

/** A day that used less than this of a charge tells nothing of its size: the terminal stood in its charger. */
const leastUsed = 15;
const leastWeeks = 6;
const leastPairs = 45;
/** Days to each side over which the level corrects what the sag says. */
const correctionDays = 40;

/** Days that a full charge lasts if a day ends at `level`, %. */
export const lastsAt = (level: number): number => 100 / Math.max(1, 100 - level);

/** The level at the end of a day of which a full charge would last so many. */
export const levelAt = (lasts: number): number => 100 - 100 / Math.max(1, lasts);

/** The series without what belongs to the day of the week: the median of what is left over of a running median. */
export const withoutWeek = (points: readonly TrendPoint[]): TrendPoint[] => {
  const smooth = runningMedian(points, 10);
  const effects = Array.from({ length: 7 }, (_, weekday) => {
    const own = points.flatMap(({ day, value }, at) => (day % 7 === weekday ? [value - (smooth[at] ?? value)] : []));
    return own.length >= leastWeeks ? median(own) : 0;
  });
  return points.map(({ day, value }) => ({ day, value: value - (effects[day % 7] ?? 0) }));
};

const smoothOf = (points: readonly TrendPoint[]): number[] => runningMedian(points, 7);

const noiseOf = (points: readonly TrendPoint[], smooth: readonly number[]): number =>
  spreadAround(
    points.map(({ value }, at) => value - (smooth[at] ?? value)),
    0,
  );

/** By how much the mean voltage of a day lies below what the same battery gave at that charge in its first third. */
const sagOf = (days: readonly ChargeDay[]): TrendPoint[] | null => {
  const pairs = days.flatMap(({ day, meanLevel, meanVoltage }) =>
    meanVoltage === null ? [] : [{ day, level: meanLevel / 100, voltage: meanVoltage }],
  );
  if (pairs.length < leastPairs || pairs.length < 0.8 * days.length) return null;
  const young = pairs.slice(0, Math.max(30, Math.floor(pairs.length / 3)));
  const fit = robustFit(
    young.map(({ level }) => [1, level, level * level]),
    young.map(({ voltage }) => voltage),
    { smooth: young.map(({ voltage }) => voltage), least: 0.002 },
  );
  if (fit === null) return null;
  const [level0 = 0, level1 = 0, level2 = 0] = fit.coefficients;
  return pairs.map(({ day, level, voltage }) => ({
    day,
    value: level0 + level1 * level + level2 * level * level - voltage,
  }));
};

/** What the sag says of the same thing as `direct`, and how sure; null where the two have nothing in common. */
const bySag = (
  direct: readonly TrendPoint[],
  sag: readonly TrendPoint[],
): { points: TrendPoint[]; noise: number } | null => {
  const sagSmooth = smoothOf(sag);
  const smoothAt = new Map(sag.map(({ day }, at) => [day, sagSmooth[at] ?? 0]));
  const directSmooth = smoothOf(direct);
  const shared = direct.flatMap(({ day }, at) => {
    const smooth = smoothAt.get(day);
    return smooth === undefined ? [] : [{ sag: smooth, lasts: directSmooth[at] ?? 0 }];
  });
  const fit = robustFit(
    shared.map((each) => [1, each.sag]),
    shared.map(({ lasts }) => lasts),
    { smooth: shared.map(({ lasts }) => lasts), least: 0.01 },
  );
  if (fit === null) return null;
  const [level = 0, slope = 0] = fit.coefficients;
  const width = Math.sqrt(fit.covariance[1]?.[1] ?? 0);
  // More sag has to go with less charge, and clearly so.
  if (!(slope < -5 * width)) return null;
  const told = new Map(sag.map(({ day, value }) => [day, level + slope * value]));
  // What lasts longer than weeks is taken from the level itself; the sag only tells how it goes within them.
  const apart = direct.flatMap(({ day, value }) => {
    const other = told.get(day);
    return other === undefined ? [] : [{ day, value: value - other }];
  });
  const correction = runningMedian(apart, correctionDays);
  const points = apart.map(({ day }, at) => ({ day, value: (told.get(day) ?? 0) + (correction[at] ?? 0) }));
  return { points, noise: noiseOf(points, smoothOf(points)) };
};

/** The series of a battery, from its days in the order of time. */
export const chargeSeries = (days: readonly ChargeDay[]): ChargeSeries => {
  const used = days.filter(({ lowLevel }) => 100 - lowLevel >= leastUsed);
  const direct = withoutWeek(used.map(({ day, lowLevel }) => ({ day, value: lastsAt(lowLevel) })));
  const sag = sagOf(used);
  const other = sag === null ? null : bySag(direct, withoutWeek(sag));
  if (other === null) return { points: direct, hasVoltage: false };
  const noise = Math.max(1e-6, noiseOf(direct, smoothOf(direct)));
  const [ownWeight, otherWeight] = [1 / noise ** 2, 1 / Math.max(1e-6, other.noise) ** 2];
  const at = new Map(other.points.map(({ day, value }) => [day, value]));
  const points = direct.map(({ day, value }) => {
    const second = at.get(day);
    return {
      day,
      value: second === undefined ? value : (ownWeight * value + otherWeight * second) / (ownWeight + otherWeight),
    };
  });
  return { points, hasVoltage: true };
};
