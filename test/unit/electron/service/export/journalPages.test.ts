import { describe, expect, it } from 'vitest';
import { bodyBegin, journalPages, lineRow } from '../../../../../electron/service/export/journalPages.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { exportDeps } from '../../../../support/logExports.ts';
import { aLogEntry } from '../../../../support/records.ts';

const withThree = async () => {
  const deps = await exportDeps();
  for (const why of ['一', 'two', null]) await deps.shops.open.log.append(aLogEntry({ why }));
  return deps.databaseFile;
};

const pagesOf = (file: string) => {
  const database = new Database(file, { readOnly: true });
  try {
    const rows = database.all('SELECT number, body, hash FROM journal ORDER BY number');
    return { rows, pages: [...journalPages(database, 3)] };
  } finally {
    database.close();
  }
};

describe('a page of the journal', () => {
  it('has every entry as bytes and as texts, up to the number that was asked for', async () => {
    const file = await withThree();
    const { rows, pages } = pagesOf(file);
    const [page] = pages;
    expect([pages.length, page?.count, page?.last]).toEqual([1, 3, 3]);
    expect(page?.rows()).toEqual(rows);
    const bytes = page?.bytes ?? Buffer.alloc(0);
    const [hashAt = 0, end = 0] = [page?.places[2], page?.places[3]];
    expect(bytes.toString('utf8', bodyBegin(hashAt), end)).toBe(rows[1]?.['body']);
    expect(lineRow(bytes, (page?.places[1] ?? 0) + 1, end)).toEqual(rows[1]);
  });

  it('has its texts also where a body or a hash was damaged, and then no bytes', async () => {
    for (const damage of [
      `body = 'a' || char(10) || 'b'`,
      `body = CAST(x'22ff22' AS TEXT)`,
      `hash = 'abc'`,
      `hash = hash || 'a'`,
    ]) {
      const file = await withThree();
      const database = new Database(file);
      for (const row of database.all(
        `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'`,
      )) {
        database.script(`DROP TRIGGER "${String(row['name'])}"`);
      }
      database.script(`PRAGMA ignore_check_constraints = ON; UPDATE journal SET ${damage} WHERE number = 2`);
      database.close();
      const { rows, pages } = pagesOf(file);
      expect(pages.map(({ bytes }) => bytes)).toEqual([null]);
      expect(pages[0]?.rows()).toEqual(rows);
    }
  });
});
