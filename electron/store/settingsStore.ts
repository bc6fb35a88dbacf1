// What the shop has set: limits with their versions, and ports typed by hand.
import { z } from 'zod';
import { metricKeys } from '../../shared/metric/catalogue.ts';
import { boundsSchema } from '../../shared/metric/limit.ts';
import type { LimitVersion } from '../../shared/metric/limitScope.ts';
import { json, numeric, oneOf, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** One setting of the shop; its own schema says what `value` is. */
export interface ShopSetting {
  readonly value: unknown;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** Settings of one database. */
export interface SettingsStore {
  /** Every version of every limit of every scope that was set here, those of one scope newest first. */
  limitVersions(): Promise<readonly LimitVersion[]>;
  /** Adds the next version of each limit – of its metric, model and store as they are spelt – all or none. */
  addLimits(limits: readonly Omit<LimitVersion, 'version'>[]): Promise<readonly LimitVersion[]>;
  /** Addresses typed by hand, in the order in which they were added. */
  manualPorts(): Promise<readonly string[]>;
  addManualPort(address: string, at: string): Promise<void>;
  forgetManualPort(address: string): Promise<void>;
  /** A setting of the shop as it was stored; null while it was never set. */
  shopSetting(name: string): Promise<ShopSetting | null>;
  setShopSetting(name: string, setting: ShopSetting): Promise<void>;
}

const limitFromRow = (row: Row): LimitVersion => ({
  metric: oneOf(metricKeys, row, 'metric'),
  model: text(row, 'model'),
  store: text(row, 'store'),
  bounds: json(boundsSchema.nullable(), row, 'bounds_json'),
  reason: { zh: text(row, 'reason_zh'), en: text(row, 'reason_en') },
  version: numeric(row, 'version'),
  changedBy: text(row, 'changed_by'),
  changedAt: text(row, 'changed_at'),
});

const addLimit = (database: Database, limit: Omit<LimitVersion, 'version'>): LimitVersion => {
  const { metric, model, store } = limit;
  const newest = database.one(
    'SELECT max(version) AS newest FROM limit_version WHERE metric = ? AND model = ? AND store = ?',
    metric,
    model,
    store,
  );
  const version = Number(newest?.['newest'] ?? 0) + 1;
  database.run(
    `INSERT INTO limit_version (metric, model, store, version, bounds_json, reason_zh, reason_en, changed_by, changed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    metric,
    model,
    store,
    version,
    JSON.stringify(limit.bounds),
    limit.reason.zh,
    limit.reason.en,
    limit.changedBy,
    limit.changedAt,
  );
  return { ...limit, version };
};

/** Settings of one database. All methods reject with AppFailure store.* */
export const createSettingsStore = (database: Database): SettingsStore =>
  promised<SettingsStore>({
    limitVersions: () =>
      database.all('SELECT * FROM limit_version ORDER BY metric, model, store, version DESC').map(limitFromRow),
    addLimits: (limits) => database.transaction(() => limits.map((limit) => addLimit(database, limit))),
    manualPorts: () =>
      database.all('SELECT address FROM manual_port ORDER BY added_at, address').map((row) => text(row, 'address')),
    addManualPort: (address, at) => {
      database.run('INSERT INTO manual_port (address, added_at) VALUES (?, ?) ON CONFLICT DO NOTHING', address, at);
    },
    forgetManualPort: (address) => {
      database.run('DELETE FROM manual_port WHERE address = ?', address);
    },
    shopSetting: (name) => {
      const row = database.one('SELECT * FROM shop_setting WHERE name = ?', name);
      if (row === null) return null;
      const value = json(z.unknown(), row, 'value_json');
      return { value, changedBy: text(row, 'changed_by'), changedAt: text(row, 'changed_at') };
    },
    setShopSetting: (name, { value, changedBy, changedAt }) => {
      database.run(
        `INSERT INTO shop_setting (name, value_json, changed_by, changed_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET value_json = excluded.value_json, changed_by = excluded.changed_by,
           changed_at = excluded.changed_at`,
        name,
        JSON.stringify(value),
        changedBy,
        changedAt,
      );
    },
  });
