// A shop that was kept by the version before health: nothing it had is lost on the way.
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { Database } from '../../../../electron/store/database.ts';
import { migrate, versionOf } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations/index.ts';
import { openShopStore } from '../../../../electron/store/shopStore.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const at = '2026-11-01T09:00:00.000Z';
const terminalId = '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001';
const identity = {
  driver: 'zvt',
  serialNumber: 'A1',
  model: 'N900',
  tid: null,
  mid: null,
  softwareVersion: null,
  components: [],
};

const oldShop = async (): Promise<string> => {
  const file = join(await tempFolder(), 'steward.db');
  const old = new Database(file);
  migrate(old, migrations.slice(0, 6));
  old.script(`PRAGMA application_id = ${String(0x54_53_54_57)}`);
  expect(versionOf(old)).toBe(6);
  const terminal = old.run(
    `INSERT INTO terminal (id, driver, serial, identity_json, address, simulated, link, concerns_json, answered_json, refused_json, created_at)
     VALUES (?, 'zvt', 'A1', ?, 'tcp://10.0.0.5:20007', 0, 'reached', '[]', '[]', '[]', ?)`,
    terminalId,
    JSON.stringify(identity),
    at,
  );
  const report = old.run(
    `INSERT INTO health_report (id, terminal, level, operator, started_at, finished_at, ending, verdict, concerns_json, report_json)
     VALUES ('r1', ?, 'quick', 'Li', ?, ?, 'complete', 'pass', '[]', '{}')`,
    terminal,
    at,
    at,
  );
  for (const [value, day] of [
    [80, '01'],
    [70, '02'],
    [60, '03'],
  ] as const) {
    old.run(
      `INSERT INTO reading (terminal, report, metric, value, taken_at, source) VALUES (?, ?, 'battery.level', ?, ?, 'extension')`,
      terminal,
      report,
      value,
      `2026-11-${day}T09:00:00.000Z`,
    );
  }
  old.run(
    `INSERT INTO limit_version (metric, version, bounds_json, reason_zh, reason_en, changed_by, changed_at)
     VALUES ('battery.level', 1, '{"warnBelow":35,"warnAbove":null,"failBelow":null,"failAbove":null}', '忙', 'busy', 'Li', ?)`,
    at,
  );
  old.close();
  return file;
};

describe('a shop of version 6', () => {
  it('keeps its readings and its limits, which hold for the whole shop', async () => {
    const file = await oldShop();
    for (let turn = 0; turn < 2; turn += 1) {
      const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => Date.now() }));
      onTestFinished(() => store.close());
      expect(await store.readings.newest(terminalId, 'battery.level', 10)).toEqual([
        { at: '2026-11-03T09:00:00.000Z', value: 60 },
        { at: '2026-11-02T09:00:00.000Z', value: 70 },
        { at: '2026-11-01T09:00:00.000Z', value: 80 },
      ]);
      const [limit] = await store.settings.limitVersions();
      expect(limit).toMatchObject({ metric: 'battery.level', version: 1, reason: { en: 'busy' } });
      expect(await store.findings.page({}, 0, 10)).toEqual([]);
      expect(await store.unattended.list(10)).toEqual([]);
      expect(await store.hops.list(null, 10)).toEqual([]);
    }
  });
});
