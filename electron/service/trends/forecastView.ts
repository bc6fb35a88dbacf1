// Reads a terminal's days and tells what is usual for it and when its parts will want replacing; once a day is enough.
import { setImmediate } from 'node:timers/promises';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { baselineRule, judgedMetrics, type Usual, usualOf } from '../../../shared/trend/baseline.ts';
import { type DailyValue, dayNumber, dayOf } from '../../../shared/trend/baselineDays.ts';
import type { PartForecast } from '../../../shared/trend/forecast.ts';
import {
  type ForceLimit,
  forecastMetrics,
  forecastPart,
  type PartsQuestion,
} from '../../../shared/trend/forecastParts.ts';
import { type PartChange, parts as partFacts, partIds } from '../../../shared/trend/partLife.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import { type LimitTerminal, limitsFor } from '../limitSubject.ts';

/** A known terminal. */
type Known = LimitTerminal & { readonly id: string };

/** Everything that past days tell of a terminal. */
export interface TrendView {
  readonly usual: ReadonlyMap<MetricKey, Usual>;
  readonly parts: readonly PartForecast[];
  /** Replaced parts, newest first, withdrawn ones too. */
  readonly changes: readonly PartChange[];
}

/** 13 months: as long as days are kept. */
const reach = 400;
const mostRemembered = 300;
/** Fewer are worked out within a millisecond or two. */
const manyDays = 100;

const wanted: readonly MetricKey[] = [...new Set<MetricKey>([...judgedMetrics, ...forecastMetrics])];

const daysOf = async (store: ShopStore, terminalId: string, today: number) => {
  const days = new Map<MetricKey, readonly DailyValue[]>();
  for (const metric of wanted) {
    const isForecast = (forecastMetrics as readonly MetricKey[]).includes(metric);
    const from = today - (isForecast ? reach : baselineRule.days);
    const found = await store.trends.dailyValues(terminalId, metric, { from, until: today });
    if (found.length > 0) days.set(metric, found);
  }
  return days;
};

/** From which day on the values of a metric belong to the part that is fitted; null = any day. */
const fittedFrom = (metric: MetricKey, parts: readonly PartForecast[]): number | null => {
  const part = partIds.find((id) => partFacts[id].metrics.includes(metric));
  const from = parts.find((each) => each.part === part)?.countedFrom ?? null;
  return from === null ? null : dayNumber(from);
};

const forceLimits = (
  limits: ReadonlyMap<MetricKey, { readonly bounds: Bounds; readonly origin: { readonly version: number } }>,
): Map<MetricKey, ForceLimit> =>
  new Map([...limits].map(([metric, { bounds, origin }]) => [metric, { bounds, isOwn: origin.version > 0 }]));

const viewOf = async (
  store: ShopStore,
  id: string,
  { limits, changes, today }: Omit<PartsQuestion, 'days'>,
): Promise<TrendView> => {
  const days = await daysOf(store, id, today);
  const count = [...days.values()].reduce((sum, values) => sum + values.length, 0);
  const parts: PartForecast[] = [];
  for (const part of partIds) {
    // A year of days takes some tens of milliseconds for each; what else is waiting comes first.
    if (count > manyDays) await setImmediate();
    parts.push(forecastPart(part, { days, limits, changes, today }));
  }
  const usual = new Map(
    [...days].flatMap(([metric, values]): [MetricKey, Usual][] =>
      judgedMetrics.includes(metric)
        ? [[metric, usualOf(metric, values, { today, from: fittedFrom(metric, parts) })]]
        : [],
    ),
  );
  return { usual, parts, changes };
};

interface Remembered {
  readonly key: string;
  readonly view: Promise<TrendView>;
}

const memories = new WeakMap<ShopStore, Map<string, Remembered>>();

const memoryOf = (store: ShopStore): Map<string, Remembered> => {
  const known = memories.get(store);
  if (known !== undefined) return known;
  const made = new Map<string, Remembered>();
  memories.set(store, made);
  return made;
};

/** Forgets what was worked out for a terminal: its days have changed. */
export const forgetTrends = (store: ShopStore, terminalId: string): void => {
  memoryOf(store).delete(terminalId);
};

/**
 * What the days before today tell of a terminal; `now` in ms. Worked out anew when the day, a limit or a recorded part
 * changes. Rejects with store.*
 */
export const trendView = async (store: ShopStore, terminal: Known, now: number): Promise<TrendView> => {
  const today = dayOf(now);
  const limits = forceLimits(await limitsFor(store, terminal));
  const changes = await store.parts.list(terminal.id);
  const key = JSON.stringify([today, [...limits].filter(([metric]) => wanted.includes(metric)), changes]);
  const memory = memoryOf(store);
  const known = memory.get(terminal.id);
  if (known?.key === key) return known.view;
  const view = viewOf(store, terminal.id, { limits, changes, today });
  memory.delete(terminal.id);
  memory.set(terminal.id, { key, view });
  const [oldest] = memory.keys();
  if (memory.size > mostRemembered && oldest !== undefined) memory.delete(oldest);
  view.catch(() => memory.delete(terminal.id));
  return view;
};
