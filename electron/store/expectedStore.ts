// What terminals should have, by model; every version with its reason.
import { type ExpectedSetVersion, expectedSetSchema } from '../../shared/expected/expectedSet.ts';
import { json, numeric, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** Expected sets of one database. */
export interface ExpectedStore {
  /** Every version of every model's set, those of one model newest first. */
  versions(): Promise<readonly ExpectedSetVersion[]>;
  /** Adds the next version of each, all or none. */
  add(sets: readonly Omit<ExpectedSetVersion, 'version'>[]): Promise<void>;
}

const fromRow = (row: Row): ExpectedSetVersion => ({
  model: text(row, 'model'),
  version: numeric(row, 'version'),
  set: json(expectedSetSchema.nullable(), row, 'set_json'),
  reason: text(row, 'reason'),
  changedBy: text(row, 'changed_by'),
  changedAt: text(row, 'changed_at'),
});

/** Expected sets of one database. All methods reject with AppFailure store.* */
export const createExpectedStore = (database: Database): ExpectedStore =>
  promised<ExpectedStore>({
    versions: () => database.all('SELECT * FROM expected_set ORDER BY model, version DESC').map(fromRow),
    add: (sets) => {
      database.transaction(() => {
        for (const { model, set, reason, changedBy, changedAt } of sets) {
          database.run(
            `INSERT INTO expected_set (model, version, set_json, reason, changed_by, changed_at)
             VALUES (?, (SELECT coalesce(max(version), 0) + 1 FROM expected_set WHERE model = ?), ?, ?, ?, ?)`,
            model,
            model,
            JSON.stringify(set),
            reason,
            changedBy,
            changedAt,
          );
        }
      });
    },
  });
