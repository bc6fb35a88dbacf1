// history.forecast: by how many days the forecast of the battery misses, thirty days ahead, on simulated years.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { createOperator } from '../../electron/service/operator.ts';
import { openShops } from '../../electron/service/shops.ts';
import { createForecasts } from '../../electron/service/trends/forecasts.ts';
import { yearOfHistory } from '../../electron/simulator/yearOfHistory.ts';
import { dayNumber } from '../../shared/trend/baselineDays.ts';
import type { ForecastOutcome } from '../../shared/trend/forecast.ts';
import { aCheckRecord, aStoredTerminal } from '../support/records.ts';
import { need } from './harness/benchEngine.ts';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';

/** The day on which the years end: the same every time, whenever this is run. */
const now = Date.UTC(2026, 10, 22, 4);
/** The seed of the year whose error is the result, and how many others are told beside it. */
const shownSeed = 1;
const years = 40;

interface Shown {
  readonly outcome: ForecastOutcome;
  readonly wornOn: number;
}

/** Loads the year of a seed into a shop, rolls it up, and asks as the window does. */
const forecastOf = async (seed: number): Promise<Shown> => {
  const folder = await mkdtemp(join(tmpdir(), 'steward-forecast-'));
  try {
    const shops = need(await openShops(folder, 'simulated', { log: silentLogger, now: () => now }));
    const terminal = aStoredTerminal({ simulated: true });
    await shops.open.checks.record(aCheckRecord(terminal, { readings: [] }));
    let wornOn = 0;
    const forecasts = createForecasts(
      {
        shops,
        clock: { ...systemClock, now: () => now },
        log: silentLogger,
        operator: createOperator('bench'),
        publish: () => undefined,
      },
      ({ lastDay, ends }) => {
        const year = yearOfHistory({ seed, lastDay, ends });
        wornOn = year.wornOn;
        return year;
      },
    );
    need(await forecasts.loadYear({ terminalId: terminal.id, ends: 'monthBefore' }));
    while (!(await shops.open.trends.rollUp(20_000)).isDone);
    const { parts } = need(await forecasts.get({ terminalId: terminal.id }));
    shops.close();
    const first = parts.find(({ part }) => part === 'battery')?.measures.find(({ basis }) => basis === 'battery.level');
    if (first === undefined) throw new CannotRun('the year has no battery');
    return { outcome: first.outcome, wornOn };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Error in days, positive = too late; null where no day was foretold. */
const missOf = ({ outcome, wornOn }: Shown): number | null =>
  outcome.kind === 'expected' ? dayNumber(outcome.likely) - wornOn : null;

const holds = ({ outcome, wornOn }: Shown): boolean =>
  outcome.kind === 'expected' &&
  dayNumber(outcome.earliest) <= wornOn &&
  (outcome.latest === null || wornOn <= dayNumber(outcome.latest));

const textOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Days of error: the larger one of the shown year's and the median of all years, so that no single seed makes it look good. */
export const benchmark: Benchmark = {
  name: 'history.forecast',
  unit: 'd',
  target: '<= 7',
  about: `battery forecast 30 days ahead on simulated years in which it dies in month nine: error of the first, or median of ${String(years)} if that is larger`,
  run: async (say) => {
    const found: Shown[] = [];
    for (let seed = shownSeed; seed < shownSeed + years; seed += 1) {
      const shown = await forecastOf(seed);
      found.push(shown);
      const { outcome, wornOn } = shown;
      if (seed !== shownSeed) continue;
      if (outcome.kind !== 'expected') throw new Error(`year ${String(seed)}: ${outcome.kind}`);
      say(
        `year ${String(seed)}: forecast ${outcome.likely} (80 %: ${outcome.earliest} to ${outcome.latest ?? 'later'}), worn on ${textOf(wornOn)}, error ${String(missOf(shown))} d`,
      );
    }
    const misses = found.flatMap((shown) => missOf(shown) ?? []);
    if (misses.length < years) say(`no day was foretold in ${String(years - misses.length)} of ${String(years)} years`);
    const sizes = misses.map(Math.abs);
    const sorted = sizes.toSorted((one, other) => one - other);
    const within = found.filter(holds).length;
    say(
      `${String(years)} years: median error ${median(sizes).toFixed(1)} d, four of five within ${String(sorted[Math.ceil(sorted.length * 0.8) - 1])} d, worst ${String(sorted.at(-1))} d; median with sign ${median(misses).toFixed(1)} d; true day within the 80 % interval in ${String(within)} of ${String(years)}`,
    );
    const own = found[0] === undefined ? null : missOf(found[0]);
    if (own === null) throw new Error('no day was foretold');
    return { value: Math.max(Math.abs(own), median(sizes)), baseline: null, ratio: null, runs: years };
  },
};
