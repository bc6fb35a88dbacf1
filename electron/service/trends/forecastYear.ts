// Makes a simulated year end where its simulated terminal is now, so that the next check does not look like another unit.
import { isPlausible, type MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { median } from '../../../shared/trend/baselineStatistics.ts';
import type { YearOfReadings } from './forecastServices.ts';

/** Only rise: scaled, so that they still begin at or above zero. */
const counters: readonly MetricKey[] = ['battery.cycles', 'printer.headDistance'];
const lastDays = 14;

type Turn = (value: number) => number;

const turnFor = (metric: MetricKey, now: number, last: readonly number[]): Turn => {
  const [low, high] = [Math.min(...last), Math.max(...last)];
  if (counters.includes(metric)) return (value) => (high > 0 ? Math.round((value * now) / high) : value);
  if (now >= low && now <= high) return (value) => value;
  const shift = now - median(last);
  return (value) => Number((value + shift).toFixed(3));
};

/** How each metric that the terminal gives itself is turned; `latest` = its newest readings. */
export const endingNow = (
  year: YearOfReadings,
  latest: readonly Reading[],
): ((metric: MetricKey, value: number) => number) => {
  const turns = new Map<MetricKey, Turn>();
  const last = Array.from({ length: lastDays }, (_, back) => year.day(year.lastDay - back)).flat();
  for (const { metric, value } of latest) {
    const values = last.flatMap((each) =>
      each.metric === metric && isPlausible(metric, each.value) ? [each.value] : [],
    );
    if (values.length > 0) turns.set(metric, turnFor(metric, value, values));
  }
  // What cannot be true stays so.
  return (metric, value) => (isPlausible(metric, value) ? (turns.get(metric)?.(value) ?? value) : value);
};
