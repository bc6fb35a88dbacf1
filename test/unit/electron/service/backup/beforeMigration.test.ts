import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { createMigrationBackups } from '../../../../../electron/service/backup/beforeMigration.ts';
import { shopFile } from '../../../../../electron/service/shops.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { makeFolder } from '../../../../../electron/store/makeFolder.ts';
import { applicationId, migrate } from '../../../../../electron/store/migrate.ts';
import { migrations } from '../../../../../electron/store/migrations/index.ts';
import { openDatabase } from '../../../../../electron/store/openDatabase.ts';
import { createFakeClock } from '../../../../../test/support/fakeClock.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

/** A database as an earlier version left it. */
const earlier = async (dataFolder: string): Promise<string> => {
  const file = shopFile(dataFolder, 'own');
  await makeFolder(join(file, '..'));
  const database = new Database(file);
  database.script(`PRAGMA application_id = ${String(applicationId)}`);
  migrate(
    database,
    migrations.filter(({ number }) => number < 9),
  );
  database.close();
  return file;
};

describe('a change of form', () => {
  it('comes after a backup of the records as they were', async () => {
    const dataFolder = await tempFolder();
    const file = await earlier(dataFolder);
    const backups = createMigrationBackups({ dataFolder, clock: createFakeClock(), by: 'Li', version: '1.2.3' });
    const opened = await openDatabase(file, { log: silentLogger, now: () => 0, beforeMigration: backups.make });
    if (opened.ok) opened.value.database.close();
    expect(opened.ok).toBe(true);
    expect(backups.made).toMatchObject([{ backup: { shops: [{ shop: 'own', schema: 8, journal: null }] } }]);
    expect((await readdir(join(dataFolder, 'backups')))[0]).toMatch(/^terminal-steward-migration-[a-z]{6}-/);
  });

  it('does not come where no backup can be made: the records stay as they are', async () => {
    const file = await earlier(await tempFolder());
    const refuse = (): Promise<void> => Promise.reject(new Error('no room'));
    const opened = await openDatabase(file, { log: silentLogger, now: () => 0, beforeMigration: refuse });
    expect(opened.ok).toBe(false);
    const database = new Database(file, { readOnly: true });
    expect(database.one('PRAGMA user_version')?.['user_version']).toBe(8);
    database.close();
  });

  it('of a database that begins needs none', async () => {
    const file = shopFile(await tempFolder(), 'own');
    const refuse = (): Promise<void> => Promise.reject(new Error('asked'));
    const opened = await openDatabase(file, { log: silentLogger, now: () => 0, beforeMigration: refuse });
    if (opened.ok) opened.value.database.close();
    expect(opened.ok).toBe(true);
  });
});
