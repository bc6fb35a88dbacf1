// Turns what a driver measured into readings: believable values only, one per metric, with unit and time.
import { isPlausible, type MetricKey, metrics } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { Measured } from '../driver/terminalDriver.ts';
import { utcText } from './isoTime.ts';

/** Two sources of one check that tell one metric differently; the first became the reading. */
export interface Contradiction {
  readonly used: Measured;
  readonly other: Measured;
}

/** Readings, the values that cannot be true and were left out, and those that do not agree with the one that was taken. */
export interface Collected {
  readonly readings: readonly Reading[];
  readonly implausible: readonly Measured[];
  readonly contradictions: readonly Contradiction[];
}

// A quotient such as 100·1/3 has no meaning beyond this; no terminal measures finer.
const decimals = 1000;

const rounded = (value: number): number => Math.round(value * decimals) / decimals;

/**
 * By how much two sources may differ: they are read seconds apart, by different sensors, and rounded differently.
 * Metrics that are not listed are told by one source only.
 */
const tolerances: Readonly<Partial<Record<MetricKey, number>>> = {
  'battery.voltage': 0.3,
  'battery.level': 10,
  'module.temperature': 10,
  'clock.offset': 30,
};

const contradicts = (used: Measured, other: Measured): boolean => {
  const tolerance = tolerances[used.metric];
  return tolerance !== undefined && Math.abs(used.value - other.value) > tolerance;
};

/** Sorts out misreadings; of several values of one metric the first counts, as the driver puts the better source first. */
export const collectReadings = (measured: readonly Measured[]): Collected => {
  const implausible = measured.filter(({ metric, value }) => !isPlausible(metric, value));
  const firsts = new Map<string, { readonly from: Measured; readonly reading: Reading }>();
  const contradictions: Contradiction[] = [];
  for (const each of measured) {
    const { metric, value, source, takenAt } = each;
    if (!isPlausible(metric, value)) continue;
    const first = firsts.get(metric);
    if (first !== undefined) {
      if (contradicts(first.from, each)) contradictions.push({ used: first.from, other: each });
      continue;
    }
    const reading = { metric, value: rounded(value), unit: metrics[metric].unit, takenAt: utcText(takenAt), source };
    firsts.set(metric, { from: each, reading });
  }
  return { readings: [...firsts.values()].map(({ reading }) => reading), implausible, contradictions };
};
