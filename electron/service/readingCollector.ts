// Turns what a driver measured into readings: believable values only, one per metric, with unit and time.
import { isPlausible, metrics } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { Measured } from '../driver/terminalDriver.ts';
import { utcText } from './isoTime.ts';

/** Readings, and the values that cannot be true and were left out. */
export interface Collected {
  readonly readings: readonly Reading[];
  readonly implausible: readonly Measured[];
}

// A quotient such as 100·1/3 has no meaning beyond this; no terminal measures finer.
const decimals = 1000;

const rounded = (value: number): number => Math.round(value * decimals) / decimals;

/** Sorts out misreadings; of several values of one metric the first counts, as the driver puts the better source first. */
export const collectReadings = (measured: readonly Measured[]): Collected => {
  const implausible = measured.filter(({ metric, value }) => !isPlausible(metric, value));
  const firsts = new Map<string, Reading>();
  for (const { metric, value, source, takenAt } of measured) {
    if (!isPlausible(metric, value) || firsts.has(metric)) continue;
    firsts.set(metric, {
      metric,
      value: rounded(value),
      unit: metrics[metric].unit,
      takenAt: utcText(takenAt),
      source,
    });
  }
  return { readings: [...firsts.values()], implausible };
};
