// A log of very many entries, written as the program itself writes them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../../electron/store/database.ts';
import { applicationId, migrate } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations/index.ts';
import { fillJournal } from '../../support/manyEntries.ts';

/** Fills the shop in `folder`, which must be empty. */
export const manyEntries = (folder: string, count: number): void => {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'steward.db'));
  database.script(`PRAGMA application_id = ${String(applicationId)}`);
  migrate(database, migrations);
  fillJournal(database, count);
  database.close();
};
