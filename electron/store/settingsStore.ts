// What the shop has set: limits with their versions, and ports typed by hand.
import { z } from 'zod';
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { metricKeys } from '../../shared/metric/catalogue.ts';
import type { Limit } from '../../shared/metric/limit.ts';
import { boundsSchema } from '../../shared/metric/limit.ts';
import { json, numeric, parsed, text } from './column.ts';
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
  /** Every version of every limit that was set here, newest first. */
  limitVersions(): Promise<readonly Limit[]>;
  /** Adds the next version of a limit and answers with it. */
  addLimit(limit: Omit<Limit, 'version'>): Promise<Limit>;
  /** Addresses typed by hand, in the order in which they were added. */
  manualPorts(): Promise<readonly string[]>;
  addManualPort(address: string, at: string): Promise<void>;
  forgetManualPort(address: string): Promise<void>;
  /** A setting of the shop as it was stored; null while it was never set. */
  shopSetting(name: string): Promise<ShopSetting | null>;
  setShopSetting(name: string, setting: ShopSetting): Promise<void>;
}

const limitFromRow = (row: Row): Limit => ({
  metric: parsed(z.enum(metricKeys), row, 'metric'),
  bounds: json(boundsSchema, row, 'bounds_json'),
  reason: { zh: text(row, 'reason_zh'), en: text(row, 'reason_en') },
  version: numeric(row, 'version'),
  changedBy: text(row, 'changed_by'),
  changedAt: text(row, 'changed_at'),
});

const nextVersion = (database: Database, metric: MetricKey): number => {
  const row = database.one(
    "SELECT max(version) AS newest FROM limit_version WHERE metric = ? AND model = '' AND store = ''",
    metric,
  );
  return Number(row?.['newest'] ?? 0) + 1;
};

/** Settings of one database. All methods reject with AppFailure store.* */
export const createSettingsStore = (database: Database): SettingsStore =>
  promised<SettingsStore>({
    limitVersions: () =>
      database
        .all("SELECT * FROM limit_version WHERE model = '' AND store = '' ORDER BY metric, version DESC")
        .map(limitFromRow),
    addLimit: (limit) =>
      database.transaction(() => {
        const version = nextVersion(database, limit.metric);
        database.run(
          `INSERT INTO limit_version (metric, model, store, version, bounds_json, reason_zh, reason_en, changed_by, changed_at)
         VALUES (?, '', '', ?, ?, ?, ?, ?, ?)`,
          limit.metric,
          version,
          JSON.stringify(limit.bounds),
          limit.reason.zh,
          limit.reason.en,
          limit.changedBy,
          limit.changedAt,
        );
        return { ...limit, version };
      }),
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
