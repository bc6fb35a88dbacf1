// Readings that no terminal gives by itself: shares, rates and totals, made of its counters now and in earlier checks.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { Measured } from '../driver/terminalDriver.ts';
import { bootStretch } from './bootRate.ts';
import type { EarlierValues } from './earlierCounters.ts';
import { type CardReader, leastReads, readerMetrics, readerStretch } from './readerShares.ts';

const totals = [
  ['printer.headDistance', 'printer.headDistanceTotal'],
  ['printer.cuts', 'printer.cutsTotal'],
] as const satisfies readonly (readonly [MetricKey, MetricKey])[];

/** What all parts so far have done: the total before, and what the present part's counter rose by since (all of it if it began anew). */
const totalOf = (now: number, part: MetricKey, total: MetricKey, earlier: EarlierValues): number => {
  const [newest, older] = earlier.get(part) ?? [];
  if (newest === undefined) return now;
  // A counter that fell and came back at once had been misread: what it said in between does not count.
  const wasMisread = older !== undefined && newest.value < older.value && now >= older.value;
  const last = wasMisread ? older : newest;
  const before = earlier.get(total)?.find(({ check }) => check === last.check);
  if (before === undefined) return now;
  return before.value + (now >= last.value ? now - last.value : now);
};

/** Everything that can be derived; `now` is the computer's time in ms at the end of the check. */
export const deriveReadings = (
  readings: ReadonlyMap<MetricKey, Reading>,
  earlier: EarlierValues,
  now: number,
): readonly Measured[] => {
  const derived: Measured[] = [];
  const add = (metric: MetricKey, value: number): void => {
    derived.push({ metric, value, source: 'derived', takenAt: now });
  };
  for (const [part, total] of totals) {
    const reading = readings.get(part);
    if (reading !== undefined) add(total, totalOf(reading.value, part, total, earlier));
  }
  for (const reader of Object.keys(readerMetrics) as CardReader[]) {
    const stretch = readerStretch(reader, readings, earlier);
    if (stretch !== null && stretch.reads >= leastReads) {
      add(readerMetrics[reader].share, (100 * stretch.failed) / stretch.reads);
    }
  }
  const boots = bootStretch(readings, earlier, now);
  if (boots !== null) add('boots.perDay', boots.perDay);
  return derived;
};
