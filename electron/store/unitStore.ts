// Units of one database: every terminal of the register and every one that was met, each once, under an id that stays.

import type { Unit } from '../../shared/plan/unit.ts';
import { allows, lifecycleSchema } from '../../shared/register/lifecycle.ts';
import { parsed, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';
import { unitColumns, unitJoins } from './unitColumns.ts';
import { syncUnits } from './unitSync.ts';

/** Units of one database. */
export interface UnitStore {
  /** All that still exist, by store, counter and name. */
  list(): Promise<readonly Unit[]>;
  byId(id: string): Promise<Unit | null>;
  byRecord(recordId: string): Promise<Unit | null>;
  byTerminal(terminalId: string): Promise<Unit | null>;
  /** Gives an id to whatever has none, and makes one of two that turned out to be one. Answers whether anything changed. */
  sync(newId: () => string, at: string): Promise<boolean>;
}

const unitFrom = (row: Row): Unit => {
  const lifecycle = parsed(lifecycleSchema.nullable(), row, 'lifecycle');
  return {
    id: text(row, 'id'),
    recordId: textOrNull(row, 'record_id'),
    terminalId: textOrNull(row, 'terminal_id'),
    name: textOrNull(row, 'name') ?? text(row, 'id').slice(0, 8),
    serialNumber: textOrNull(row, 'serial'),
    model: textOrNull(row, 'model'),
    store: textOrNull(row, 'store'),
    counter: textOrNull(row, 'counter'),
    lifecycle,
    isPlanned: lifecycle === null || allows(lifecycle, 'plannedJobs').isAllowed,
  };
};

/** Units of one database. All methods reject with AppFailure store.* */
export const createUnitStore = (database: Database): UnitStore => {
  const find = (where: string, ...values: readonly string[]): readonly Unit[] =>
    database
      .all(
        `SELECT ${unitColumns} FROM unit u ${unitJoins} WHERE u.merged_into IS NULL AND (r.id IS NOT NULL OR t.id IS NOT NULL)
         AND ${where} ORDER BY r.store IS NULL, r.store, r.counter, name, u.id`,
        ...values,
      )
      .map(unitFrom);
  return promised<UnitStore>({
    list: () => find('1'),
    byId: (id) => find('u.id = coalesce((SELECT merged_into FROM unit WHERE id = ?1), ?1)', id)[0] ?? null,
    byRecord: (recordId) => find('u.record_id = ?', recordId)[0] ?? null,
    byTerminal: (terminalId) => find('u.terminal_id = ?', terminalId)[0] ?? null,
    sync: (newId, at) => database.transaction(() => syncUnits(database, newId, at)),
  });
};
