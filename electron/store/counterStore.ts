// Counters of a terminal's newest checks in the order in which they were stored: a clock that jumped cannot mix them up.
import { type MetricKey, metricKeys } from '../../shared/metric/catalogue.ts';
import { numeric, oneOf, text } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** One counter as one check read it; `check` rises in the order of storing. */
export interface StoredCounter {
  readonly check: number;
  readonly metric: MetricKey;
  readonly value: number;
  /** UTC text, by the computer's clock of that moment. */
  readonly at: string;
}

/** Counters of one database. */
export interface CounterStore {
  /** Values of these metrics in the newest `checks` records of a terminal, newest record first. */
  ofNewestChecks(terminalId: string, wanted: readonly MetricKey[], checks: number): Promise<readonly StoredCounter[]>;
}

/** Counters of one database. Rejects with AppFailure store.* */
export const createCounterStore = (database: Database): CounterStore =>
  promised<CounterStore>({
    ofNewestChecks: (terminalId, wanted, checks) =>
      database
        .all(
          `SELECT report, metric, value, taken_at FROM reading
         WHERE report IN (
           SELECT number FROM health_report WHERE terminal = (SELECT number FROM terminal WHERE id = ?)
           ORDER BY number DESC LIMIT ?
         ) AND metric IN (${wanted.map(() => '?').join(', ')})
         ORDER BY report DESC`,
          terminalId,
          checks,
          ...wanted,
        )
        .map((row) => ({
          check: numeric(row, 'report'),
          metric: oneOf(metricKeys, row, 'metric'),
          value: numeric(row, 'value'),
          at: text(row, 'taken_at'),
        })),
  });
