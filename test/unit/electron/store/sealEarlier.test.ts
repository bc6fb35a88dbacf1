import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../../electron/store/database.ts';
import { createLogStore } from '../../../../electron/store/logStore.ts';
import { migrate } from '../../../../electron/store/migrate.ts';
import { migrations } from '../../../../electron/store/migrations/index.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

describe('a log from before the chain', () => {
  it('is sealed in its order and under its numbers, found as before, and its table is gone', async () => {
    const database = new Database(join(await tempFolder(), 'steward.db'));
    migrate(
      database,
      migrations.filter(({ number }) => number < 9),
    );
    database.script('BEGIN');
    for (let index = 1; index <= 2500; index += 1) {
      database.run(
        `INSERT INTO log_entry (at, kind, operator, serial_number, verdict, summary_zh, summary_en, simulated)
         VALUES (?, 'check', '李明', ?, 'pass', ?, ?, 0)`,
        new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
        index === 1234 ? 'N9000123' : null,
        `电池第 ${String(index)} 次正常`,
        `Battery fine ${String(index)}`,
      );
    }
    database.script('COMMIT');
    migrate(database, migrations);
    const log = createLogStore(database);
    const all = { asOf: 2500, offset: 0, limit: 1 };
    expect(await log.rows({ text: '电池 李明' }, all)).toMatchObject({
      total: 2500,
      rows: [{ entry: { number: 2500 } }],
    });
    expect((await log.rows({ text: 'n9000123' }, all)).rows).toMatchObject([
      { entry: { number: 1234, source: 'earlier', verdict: 'pass', summary: { en: 'Battery fine 1234' } } },
    ]);
    expect(
      database.all("SELECT name FROM sqlite_schema WHERE name LIKE 'log_entry%' OR name LIKE 'log_text%'"),
    ).toEqual([]);
    database.close();
  });
});
