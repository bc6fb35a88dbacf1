// What a terminal's counters were in its earlier checks, and since when each has counted without going back.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { CounterStore } from '../store/counterStore.ts';

/** Counters that only rise while the part is the same; a lower value than before is a new part, a reset or a misreading. */
export const risingCounters = [
  'battery.cycles',
  'printer.headDistance',
  'printer.cuts',
  'card.chipReads',
  'card.stripeReads',
  'card.contactlessReads',
  'boots',
] as const satisfies readonly MetricKey[];

const alsoNeeded = [
  'card.chipMisreads',
  'card.stripeMisreads',
  'card.contactlessMisreads',
  'printer.headDistanceTotal',
  'printer.cutsTotal',
  'uptime',
] as const satisfies readonly MetricKey[];

/** A shop that checks every hour has a week in this many. */
const checksLookedAt = 200;

/** A value of an earlier check; `check` rises in the order of storing, `at` is UTC text. */
export interface EarlierValue {
  readonly check: number;
  readonly value: number;
  readonly at: string;
}

/** Values of earlier checks by metric, newest first; a metric without any is missing. */
export type EarlierValues = ReadonlyMap<MetricKey, readonly EarlierValue[]>;

/** Reads them for a known terminal; none for a new one. Rejects with store.* */
export const earlierCounters = async (counters: CounterStore, terminalId: string | null): Promise<EarlierValues> => {
  const found = new Map<MetricKey, EarlierValue[]>();
  if (terminalId === null) return found;
  const wanted = [...risingCounters, ...alsoNeeded];
  for (const { metric, check, value, at } of await counters.ofNewestChecks(terminalId, wanted, checksLookedAt)) {
    const list = found.get(metric) ?? [];
    list.push({ check, value, at });
    found.set(metric, list);
  }
  return found;
};

/** Without values that fell and came back at the very next check: those were misread. Newest first. */
const believable = (now: number, earlier: readonly EarlierValue[]): readonly EarlierValue[] =>
  earlier.filter(({ value }, at) => {
    const [older, newer] = [earlier[at + 1], earlier[at - 1]?.value ?? now];
    return older === undefined || value >= older.value || newer < older.value;
  });

/** The newest earlier values since which the counter has never gone back, up to `now`; newest first. */
export const sinceReset = (now: number, all: readonly EarlierValue[]): readonly EarlierValue[] => {
  const earlier = believable(now, all);
  let above = now;
  const end = earlier.findIndex(({ value }) => {
    const wentBack = value > above;
    above = value;
    return wentBack;
  });
  return end < 0 ? earlier : earlier.slice(0, end);
};
