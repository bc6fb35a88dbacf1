// What a check is told of a terminal's past: usual ranges, the values of the check before, forecasts of its parts.
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { baselineRule, type Usual } from '../../../shared/trend/baseline.ts';
import type { PartForecast } from '../../../shared/trend/forecast.ts';
import { judgeUnusual } from '../../../shared/trend/unusual.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { LimitTerminal } from '../limitSubject.ts';
import { trendView } from './forecastView.ts';

/** The past of a terminal, as checks see it. */
export interface TrendContext {
  readonly usual: ReadonlyMap<MetricKey, Usual>;
  /** Values of the check before, at least ten minutes ago, of metrics that are outside now. */
  readonly before: ReadonlyMap<MetricKey, number>;
  readonly parts: readonly PartForecast[];
}

const lookedBack = 20;

/** The past of a terminal that is known; null for one that is met for the first time. Rejects with store.* */
export const trendContext = async (
  store: ShopStore,
  terminal: LimitTerminal,
  { readings, now }: { readonly readings: readonly Reading[]; readonly now: number },
): Promise<TrendContext | null> => {
  const { id, identity } = terminal;
  if (id === null) return null;
  const { usual, parts } = await trendView(store, { id, identity }, now);
  const before = new Map<MetricKey, number>();
  for (const { metric, value, takenAt } of readings) {
    const range = usual.get(metric);
    if (range === undefined || judgeUnusual(value, null, range) !== 'once') continue;
    const latest = Date.parse(takenAt) - baselineRule.minutesApart * 60_000;
    const earlier = await store.readings.newest(id, metric, lookedBack);
    const found = earlier.find(({ at }) => Date.parse(at) <= latest);
    if (found !== undefined) before.set(metric, found.value);
  }
  return { usual, before, parts };
};
