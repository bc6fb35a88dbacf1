import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { Database } from '../../../../electron/store/database.ts';
import { createLogStore, type LogStore } from '../../../../electron/store/logStore.ts';
import { openDatabase } from '../../../../electron/store/openDatabase.ts';
import type { LogFilter } from '../../../../shared/model/logEntry.ts';
import { fillJournal } from '../../../support/manyEntries.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const filled = async (count: number) => {
  const file = join(await tempFolder(), 'steward.db');
  const opened = await openDatabase(file, { log: silentLogger, now: () => 0 });
  if (!opened.ok) throw new Error(opened.error.code);
  const { database } = opened.value;
  onTestFinished(() => database.close());
  fillJournal(database, count);
  return { file, database, log: createLogStore(database) };
};

const filters: readonly LogFilter[] = [{ text: '电池' }, { kind: 'link' }, { operator: '李明', text: 'COM' }];
const totals = async (log: LogStore): Promise<number[]> => {
  const found: number[] = [];
  for (const filter of filters) found.push(await log.countBetween(filter, { from: 1, to: 1_000_000 }));
  return found;
};
const count = (database: Database, table: string): number =>
  Number(database.one(`SELECT count(*) AS n FROM ${table}`)?.['n']);

const keepAll = 'DROP TRIGGER journal_keeps; DROP TRIGGER journal_stays;';

describe('the index of the log', () => {
  it('is made from the journal alone, and the same again after a rebuild or when parts of it are lost or damaged', async () => {
    const { database, log } = await filled(9000);
    const expected = await totals(log);
    expect(count(database, 'log_block')).toBe(2);
    const { total, newer } = await log.rows({}, { asOf: 9000, offset: 0, limit: 1 });
    expect([total, newer]).toEqual([9000, 0]);
    expect(await log.rebuild()).toBe(9000);
    expect(await totals(log)).toEqual(expected);
    for (const harm of [
      'DELETE FROM log_block WHERE block = 0',
      "UPDATE log_block SET form = 'older'",
      "UPDATE log_block SET last_hash = 'x' WHERE block = 1",
      "UPDATE log_column SET bytes = x'00010203'",
    ]) {
      database.script(harm);
      expect(await totals(createLogStore(database)), harm).toEqual(expected);
      expect(await totals(createLogStore(database, false)), harm).toEqual(expected);
    }
  });

  it('takes in what another program wrote, and two of them can make it at once', async () => {
    const { file, database, log } = await filled(4000);
    const other = new Database(file);
    other.script('PRAGMA busy_timeout = 2000');
    const otherLog = createLogStore(other);
    expect(await totals(otherLog)).toEqual(await totals(log));
    fillJournal(other, 5000, 4000);
    const [one, two] = await Promise.all([totals(log), totals(otherLog)]);
    expect(one).toEqual(two);
    expect(count(database, 'log_block')).toBe(2);
    other.close();
  });

  it('answers also when it cannot be stored', async () => {
    const { database, log } = await filled(9000);
    database.script(`PRAGMA max_page_count = ${String(database.one('PRAGMA page_count')?.['page_count'])}`);
    const found = await totals(log);
    expect(count(database, 'log_block')).toBe(0);
    database.script('PRAGMA max_page_count = 1000000');
    expect(await totals(createLogStore(database))).toEqual(found);
    expect(count(database, 'log_block')).toBe(2);
  });

  it('forgets what retention took away: entries, words and names', async () => {
    const { database, log } = await filled(9000);
    await totals(log);
    await log.append({ ...nobodyElse, operator: '只在开头的人' });
    database.run(
      "UPDATE log_name SET value = '只在开头的人' WHERE id = (SELECT min(id) FROM log_name WHERE field = 5)",
    );
    database.script(`
      INSERT INTO journal_stub VALUES (1, 5000, 'a', 'b', '2026-11-22T01:00:00.000Z', '{}', NULL, NULL);
      DELETE FROM journal WHERE number <= 5000`);
    expect(await log.countBetween({}, { from: 1, to: 9999 })).toBe(4001);
    const after = await totals(log);
    const fresh = createLogStore(database);
    expect(await totals(fresh)).toEqual(after);
    expect(await fresh.removedWith(17)).toEqual({ first: 1, last: 5000, at: '2026-11-22T01:00:00.000Z' });
    expect(count(database, 'log_block')).toBe(1);
    expect((await log.rows({}, { asOf: 9001, offset: 3995, limit: 10 })).rows.map(({ entry }) => entry.number)).toEqual(
      [5006, 5005, 5004, 5003, 5002, 5001],
    );
    const { terminals } = await log.facets();
    expect(terminals.length).toBeGreaterThan(100);
    expect(count(database, "log_name WHERE value = '只在开头的人'")).toBe(0);
  });

  it('shows what was changed or deleted outside the program in its place, and everything else as it is', async () => {
    const { database, log } = await filled(5000);
    database.script(`${keepAll}
      UPDATE journal SET body = 'no entry' WHERE number = 4990;
      DELETE FROM journal WHERE number = 4980`);
    const { rows, total } = await log.rows({}, { asOf: 5000, offset: 0, limit: 30 });
    expect(total).toBe(5000);
    expect(rows.filter(({ state }) => state !== 'whole').map(({ entry, state }) => [entry.number, state])).toEqual([
      [4990, 'unreadable'],
      [4980, 'missing'],
    ]);
    expect(rows[10]?.entry.at).toBe(rows[11]?.entry.at);
    expect(await log.place(4980)).toMatchObject({ body: '', hash: '', row: { state: 'missing' } });
    expect(await log.place(4990)).toMatchObject({ body: 'no entry', row: { state: 'unreadable' } });
    expect(await log.place(5001)).toBeNull();
  });

  it('knows the place of a day and of an entry', async () => {
    const { log } = await filled(5000);
    const { entry } = (await log.rows({}, { asOf: 5000, offset: 1234, limit: 1 })).rows[0] ?? { entry: null };
    const at = Date.parse(entry?.at ?? '');
    const anywhere = { asOf: 5000, at: null, number: null };
    expect(await log.position({}, { ...anywhere, at })).toEqual({ offset: 1234, total: 5000 });
    expect(await log.position({}, { ...anywhere, number: entry?.number ?? 0 })).toEqual({ offset: 1234, total: 5000 });
    expect(await log.position({}, { ...anywhere, at: 0 })).toEqual({ offset: null, total: 5000 });
    expect(await log.position({ kind: 'link' }, { ...anywhere, asOf: 0 })).toEqual({ offset: null, total: 0 });
    const links = await log.rows({ kind: 'link' }, { asOf: 4000, offset: 40, limit: 1 });
    const wanted = Date.parse(links.rows[0]?.entry.at ?? '');
    expect((await log.position({ kind: 'link' }, { asOf: 4000, at: wanted, number: null })).offset).toBe(40);
  });
});

const nobodyElse = {
  at: '2026-11-22T01:00:00.000Z',
  kind: 'shop',
  operator: '',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: { zh: '一', en: 'one' },
  checkId: null,
  simulated: false,
} as const;
