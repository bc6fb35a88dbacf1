// A shop with one terminal and readings of watching, as many as a test or a benchmark wants.
import type { ShopStore } from '../../electron/store/shopStore.ts';
import { type MetricKey, metrics } from '../../shared/metric/catalogue.ts';
import type { Reading } from '../../shared/model/reading.ts';
import { aCheckRecord, anIdentity, aStoredTerminal } from './records.ts';

/** One value at one moment, ms since 1970. */
export interface Sample {
  readonly at: number;
  readonly value: number;
  readonly metric?: MetricKey;
}

/** Stores a terminal without readings; answers with its id. */
export const addTerminal = async (store: ShopStore, serialNumber: string): Promise<string> => {
  const identity = anIdentity({ serialNumber });
  const terminal = aStoredTerminal({ identity, serial: serialNumber });
  await store.checks.record(aCheckRecord(terminal, { readings: [] }));
  return terminal.id;
};

/** A sample as a reading; of the battery's voltage where it does not say. */
export const readingOf = ({ at, value, metric = 'battery.voltage' }: Sample): Reading => ({
  metric,
  value,
  unit: metrics[metric].unit,
  takenAt: new Date(at).toISOString(),
  source: 'extension',
});

const atOnce = 5000;

/** Stores samples in their order. */
export const keepSamples = async (store: ShopStore, terminalId: string, samples: Iterable<Sample>): Promise<void> => {
  let batch: Reading[] = [];
  for (const sample of samples) {
    batch.push(readingOf(sample));
    if (batch.length < atOnce) continue;
    await store.readings.keep(terminalId, batch);
    batch = [];
  }
  if (batch.length > 0) await store.readings.keep(terminalId, batch);
};

/** Samples at equal distances from a moment on, a slow wave with small steps and a peak every now and then. */
export function* samplesEvery(
  stepMs: number,
  from: number,
  count: number,
  metric: MetricKey = 'battery.voltage',
): Generator<Sample> {
  for (let index = 0; index < count; index += 1) {
    const wave = 3.4 + 0.3 * Math.sin(index / 900) + 0.01 * (index % 7);
    yield { at: from + index * stepMs, value: index % 9973 === 0 ? 4.1 : Math.round(wave * 1000) / 1000, metric };
  }
}

/** One sample a minute from a moment on. */
export const everyMinute = (from: number, count: number, metric: MetricKey = 'battery.voltage'): Generator<Sample> =>
  samplesEvery(60_000, from, count, metric);
