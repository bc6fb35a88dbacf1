// What a judgement needs beside the report itself: sorted readings, earlier counters, the clocks of other terminals.
import type { CheckId } from '../../shared/check/checkIds.ts';
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { HealthReport } from '../../shared/model/healthReport.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { DriverReport, Measured } from '../driver/terminalDriver.ts';
import type { ShopStore } from '../store/shopStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { firstToEnd } from './certificateDays.ts';
import { deriveReadings } from './derivedReadings.ts';
import { type EarlierValues, earlierCounters } from './earlierCounters.ts';
import { linkReadings } from './linkReadings.ts';
import { nameOf } from './nameOf.ts';
import { type Collected, collectReadings } from './readingCollector.ts';

/** The clock of another terminal against this computer's: `offset` in seconds, `at` when it was read (UTC text). */
export interface OtherClock {
  readonly name: string;
  readonly offset: number;
  readonly at: string;
}

/** Readings and what belongs to them. */
export interface Background {
  readonly readings: readonly Reading[];
  readonly sorted: Pick<Collected, 'implausible' | 'contradictions'>;
  readonly earlier: EarlierValues;
  readonly otherClocks: readonly OtherClock[];
  /** The record before this one. */
  readonly previous: HealthReport | null;
  /** Newest records that hold what some checks compare with, where the record before this one was cut short. */
  readonly tellers: ReadonlyMap<CheckId, HealthReport>;
}

/** Clocks that agree this well with the computer's ask no question about it. */
const rightSeconds = 60;
const dayMs = 86_400_000;
/** Other terminals that are asked at most: three that agree are enough. */
const othersAsked = 20;

const isClock = ({ metric }: { readonly metric: MetricKey }): boolean => metric === 'clock.offset';

/** The offset that a record tells: its reading, or, of a clock that was reset, what its clock check found. */
export const clockOffsetOf = ({ readings, checks }: HealthReport): number | null => {
  const read = readings.find(isClock)?.value;
  const found = checks
    .find(({ id }) => id === 'clock.drift')
    ?.evidence.find(({ key }) => key === 'clock.offset')?.value;
  return read ?? (typeof found === 'number' ? found : null);
};

const otherClocks = async (
  store: ShopStore,
  own: { readonly id: string | null; readonly simulated: boolean },
  now: number,
): Promise<readonly OtherClock[]> => {
  const newest = (await store.terminals.list())
    .filter(
      ({ id, simulated, lastContactAt }) => id !== own.id && simulated === own.simulated && lastContactAt !== null,
    )
    .toSorted((one, other) => (other.lastContactAt ?? '').localeCompare(one.lastContactAt ?? ''))
    .slice(0, othersAsked);
  const found: OtherClock[] = [];
  for (const terminal of newest) {
    const record = await store.checks.latest(terminal.id);
    const offset = record === null ? null : clockOffsetOf(record);
    if (record === null || offset === null) continue;
    const age = now - Date.parse(record.finishedAt);
    if (age >= 0 && age < dayMs) found.push({ name: nameOf(terminal), offset, at: record.finishedAt });
  }
  return found;
};

/** Checks that hold what they find against what an earlier record tells of the same. */
const comparing = ['software.versions', 'certificate.expiry'] as const satisfies readonly CheckId[];
/** Records that are looked back at when the newest was broken off, cancelled, or made while the terminal was busy. */
const lookedBack = 20;

const tellersOf = async (
  store: ShopStore,
  previous: HealthReport | null,
): Promise<ReadonlyMap<CheckId, HealthReport>> => {
  if (previous === null || (previous.ending === 'complete' && previous.verdict !== 'incomplete')) return new Map();
  const earlier = await store.checks.page(previous.terminalId, previous.id, lookedBack);
  const whole = earlier.find(({ ending, verdict }) => ending === 'complete' && verdict !== 'incomplete');
  const report = whole === undefined ? null : await store.checks.byId(whole.id);
  return new Map(report === null ? [] : comparing.map((id) => [id, report]));
};

const certificateReading = (first: ReturnType<typeof firstToEnd>, takenAt: number): readonly Measured[] =>
  first === null ? [] : [{ metric: 'certificate.daysLeft', value: first.daysLeft, source: 'derived', takenAt }];

/** Collects it for one report; `before` is the known terminal, null for a new one, `local` the computer's local time. Rejects with store.* */
export const backgroundOf = async (
  store: ShopStore,
  report: DriverReport,
  before: StoredTerminal | null,
  { now, local, simulated }: { readonly now: number; readonly local: string; readonly simulated: boolean },
): Promise<Background> => {
  const collected = collectReadings([
    ...report.measured,
    ...(report.doubtful ?? []),
    ...linkReadings(report.link, now),
  ]);
  const byMetric = new Map(collected.readings.map((each) => [each.metric, each]));
  const earlier = await earlierCounters(store.counters, before?.id ?? null);
  const previous = before === null ? null : await store.checks.latest(before.id);
  const tellers = await tellersOf(store, previous);
  const certificate = certificateReading(
    firstToEnd(report.facts, tellers.get('certificate.expiry') ?? previous, local),
    now,
  );
  const derived = collectReadings([...deriveReadings(byMetric, earlier, now), ...certificate]);
  const offset = [...report.measured, ...(report.doubtful ?? [])].find(isClock)?.value ?? 0;
  return {
    readings: [...collected.readings, ...derived.readings],
    sorted: collected,
    earlier,
    otherClocks:
      Math.abs(offset) <= rightSeconds ? [] : await otherClocks(store, { id: before?.id ?? null, simulated }, now),
    previous,
    tellers,
  };
};
