import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { createCheckStore } from '../../../../electron/store/checkStore.ts';
import { Database } from '../../../../electron/store/database.ts';
import { createLogStore, writeLogEntry } from '../../../../electron/store/logStore.ts';
import { openDatabase } from '../../../../electron/store/openDatabase.ts';
import { openShopStore } from '../../../../electron/store/shopStore.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCheckRecord, aLogEntry, aReading, aStoredTerminal, quietLine } from '../../../support/records.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const deps = { log: silentLogger, now: () => 0 };
const fileIn = async (): Promise<string> => join(await tempFolder(), 'steward.db');

describe('the records of a shop', () => {
  it('come back as they were stored', async () => {
    const store = unwrap(await openShopStore(await fileIn(), deps));
    const record = aCheckRecord(aStoredTerminal({ answered: ['06 1A'], password: '246813' }));
    const entry = await store.checks.record(record);
    expect(entry).toEqual({ number: 1, ...record.logEntry });
    expect(await store.checks.byId(record.report.id)).toEqual(record.report);
    expect(await store.checks.byId('nobody')).toBeNull();
    expect(await store.terminals.byId(record.terminal.id)).toEqual(record.terminal);
    expect(await store.readings.latest(record.terminal.id)).toEqual(record.report.readings);
    store.close();
    store.close();
  });

  it('of older versions, which did not count reconnects, can be read', async () => {
    const file = await fileIn();
    const store = unwrap(await openShopStore(file, deps));
    const record = aCheckRecord(aStoredTerminal(), { link: { ...quietLine, reconnects: 4 } });
    await store.checks.record(record);
    const raw = new Database(file);
    raw.run("UPDATE health_report SET report_json = json_remove(report_json, '$.link.reconnects')");
    raw.close();
    expect((await store.checks.latest(record.terminal.id))?.link).toEqual({ ...quietLine, reconnects: 0 });
    store.close();
  });

  it('keep the name and password that were given while a check was going on', async () => {
    const store = unwrap(await openShopStore(await fileIn(), deps));
    const terminal = aStoredTerminal();
    await store.checks.record(aCheckRecord(terminal));
    await store.terminals.rename(terminal.id, '一号机');
    await store.terminals.setPassword(terminal.id, '246813');
    await store.checks.record(aCheckRecord(terminal));
    expect(await store.terminals.byId(terminal.id)).toMatchObject({ givenName: '一号机', password: '246813' });
    store.close();
  });

  it('store nothing of a check when a part of it cannot be stored', async () => {
    const store = unwrap(await openShopStore(await fileIn(), deps));
    const record = aCheckRecord(aStoredTerminal());
    await store.checks.record(record);
    // The same id again: the record is refused, so terminal and log must stay as they were.
    await expect(
      store.checks.record({ ...record, terminal: { ...record.terminal, verdict: 'fail' } }),
    ).rejects.toThrow();
    expect(await store.terminals.byId(record.terminal.id)).toMatchObject({ verdict: 'pass' });
    expect(await store.log.newestNumber()).toBe(1);
    store.close();
  });

  it('say that the disk is full, keep what was there, and go on when there is room again', async () => {
    const { database } = unwrap(await openDatabase(await fileIn(), deps));
    const checks = createCheckStore(database);
    await checks.record(aCheckRecord(aStoredTerminal({ serial: 'A' })));
    const pages = Number(database.one('PRAGMA page_count')?.['page_count']);
    database.script(`PRAGMA max_page_count = ${String(pages + 1)}`);
    const big = (serial: string) => {
      const readings = Array.from({ length: 400 }, () => aReading());
      return aCheckRecord(aStoredTerminal({ serial }), { readings });
    };
    await expect(checks.record(big('B'))).rejects.toMatchObject({ appError: { code: 'store.disk-full' } });
    expect(database.one('SELECT count(*) AS n FROM terminal')).toMatchObject({ n: 1 });
    database.script('PRAGMA max_page_count = 100000');
    await checks.record(big('B'));
    expect(database.one('SELECT count(*) AS n FROM journal')).toMatchObject({ n: 2 });
    database.close();
  });

  it('say that the file is closed', async () => {
    const { database } = unwrap(await openDatabase(await fileIn(), deps));
    const log = createLogStore(database);
    database.close();
    await expect(log.newestNumber()).rejects.toMatchObject({ appError: { code: 'store.unavailable' } });
  });
});

describe('the log', () => {
  it('is append-only also for whoever writes SQL', async () => {
    const { database } = unwrap(await openDatabase(await fileIn(), deps));
    await createLogStore(database).append(aLogEntry());
    expect(() => {
      database.script("UPDATE journal SET body = '{}'");
    }).toThrow();
    expect(() => {
      database.script('DELETE FROM journal');
    }).toThrow();
    database.close();
  });

  it('numbers without gaps, also after a transaction that was rolled back', async () => {
    const { database } = unwrap(await openDatabase(await fileIn(), deps));
    const log = createLogStore(database);
    await log.append(aLogEntry());
    expect(() =>
      database.transaction(() => {
        writeLogEntry(database, aLogEntry());
        throw new Error('no');
      }),
    ).toThrow('no');
    expect((await log.append(aLogEntry())).number).toBe(2);
    database.close();
  });

  it('waits for another process that is writing instead of failing at once', async () => {
    const file = await fileIn();
    const { database } = unwrap(await openDatabase(file, deps));
    const other = new Database(file);
    other.script('PRAGMA busy_timeout = 0; BEGIN IMMEDIATE');
    database.script('PRAGMA busy_timeout = 20');
    await expect(createLogStore(database).append(aLogEntry())).rejects.toMatchObject({
      appError: { code: 'store.unavailable' },
    });
    other.script('ROLLBACK');
    expect((await createLogStore(database).append(aLogEntry())).number).toBe(1);
    other.close();
    database.close();
  });
});
