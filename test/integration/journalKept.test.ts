// The log kept: signed, anchored outside its database, held, trimmed by rules, checked.
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../electron/engine/engine.ts';
import { expectRestored } from '../../electron/service/journal/anchorFile.ts';
import { Database } from '../../electron/store/database.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { fillJournal } from '../support/manyEntries.ts';
import { tamper } from '../support/tamperJournal.ts';

const note = async (engine: Engine, text: string): Promise<LogEntry> =>
  unwrap(await engine.services.log.note({ text, about: null, terminalId: null, record: null }));

const lines = async (engine: Engine): Promise<readonly string[]> =>
  unwrap(await engine.services.log.search({ kind: 'journal' }, 50)).map(({ summary }) => summary.en);

const fileIn = (dataFolder: string): string => join(dataFolder, 'shop', 'steward.db');

/** A shop whose database was copied after the first note, and used on. */
const aUsedShop = async (): Promise<{ dataFolder: string; older: string }> => {
  const { engine, dataFolder } = await anEngine();
  await note(engine, 'first');
  await engine.close();
  const older = join(dataFolder, 'older.db');
  await copyFile(fileIn(dataFolder), older);
  const second = await anEngine({ dataFolder });
  for (const text of ['second', 'third', 'fourth']) await note(second.engine, text);
  await second.engine.close();
  return { dataFolder, older };
};

const put = async (dataFolder: string, from: string): Promise<void> => {
  for (const end of ['-wal', '-shm']) await rm(fileIn(dataFolder) + end, { force: true });
  await copyFile(from, fileIn(dataFolder));
};

describe('a log that is kept', () => {
  it('is signed when the program ends, and then sound', async () => {
    const { engine, dataFolder } = await anEngine();
    await note(engine, 'something happened');
    await engine.close();
    const again = await anEngine({ dataFolder });
    const keeping = unwrap(await again.engine.services.journal.keeping());
    expect(keeping).toMatchObject({ protection: 'file', newestSigned: { entries: keeping.newest } });
    const found = unwrap(await again.engine.services.journal.verify());
    expect(found).toMatchObject({ isSound: true, faults: [], newestSigned: keeping.newest });
    expect(found.signedBy).toEqual([{ keyId: keeping.key?.id, heads: 1, last: keeping.newest, isOwn: true }]);
    expect(await lines(again.engine)).toEqual([
      `The log was checked: ${String(found.entries)} entries, nothing changed`,
    ]);
  });

  it('notices that its database was replaced by an older copy, says so in itself, and goes on behind the break', async () => {
    const { dataFolder, older } = await aUsedShop();
    await put(dataFolder, older);
    const { engine } = await anEngine({ dataFolder });
    expect(engine.notices).toMatchObject([{ code: 'journal.older-copy', facts: { entries: 4 } }]);
    expect((await lines(engine))[0]).toContain('The database is an older copy');
    for (let count = 0; count < 5; count += 1) await note(engine, 'later');
    const found = unwrap(await engine.services.journal.verify());
    expect(found.faults).toMatchObject([{ kind: 'older-copy', first: 2, last: 4 }]);
    await engine.close();
    // It is said once at the start, and found for ever after.
    const next = await anEngine({ dataFolder });
    expect(next.engine.notices).toEqual([]);
    expect(unwrap(await next.engine.services.journal.verify()).faults).toMatchObject([{ kind: 'older-copy' }]);
  });

  it('notices that its end was cut off', async () => {
    const { dataFolder } = await aUsedShop();
    tamper(fileIn(dataFolder), 'DELETE FROM journal WHERE number > 2', 'DELETE FROM journal_head');
    const { engine } = await anEngine({ dataFolder });
    expect(engine.notices).toMatchObject([{ code: 'journal.older-copy' }]);
    expect(unwrap(await engine.services.journal.verify()).faults).toMatchObject([
      { kind: 'older-copy', first: 3, last: 4 },
    ]);
  });

  it('takes a backup that was put back on purpose for what it is', async () => {
    const { dataFolder, older } = await aUsedShop();
    await put(dataFolder, older);
    await expectRestored(dataFolder);
    const { engine } = await anEngine({ dataFolder });
    expect(engine.notices).toEqual([]);
    expect((await lines(engine))[0]).toContain('A backup was put back');
    expect(unwrap(await engine.services.journal.verify())).toMatchObject({
      isSound: true,
      restored: [{ entries: 1, lost: 4, why: 'restored' }],
    });
  });

  it('that was tampered with is told as a notice once, and stays as it is', async () => {
    const { dataFolder } = await aUsedShop();
    tamper(fileIn(dataFolder), `UPDATE journal SET body = replace(body, 'second', 'SECOND') WHERE number = 2`);
    const { engine, heard } = await anEngine({ dataFolder });
    const found = unwrap(await engine.services.journal.verify());
    expect(found.faults).toMatchObject([{ kind: 'changed', first: 2, last: 2 }]);
    await engine.services.journal.verify();
    expect(heard.filter(({ name }) => name === 'journal.notice')).toHaveLength(1);
    expect((await lines(engine)).filter((line) => line.includes('Entry 2 was changed'))).toHaveLength(2);
  });
});

describe('retention', () => {
  const rules = { isOn: true, months: 12, megabytes: null };

  const anOldShop = async () => {
    const first = await anEngine();
    await first.engine.close();
    const database = new Database(fileIn(first.dataFolder));
    fillJournal(database, 4000);
    database.close();
    // Half of the 4000 entries, four minutes apart from 2019-01-01, are older than a year by then.
    const clock = createFakeClock(Date.parse('2020-01-06T12:00:00.000Z'));
    return await anEngine({ dataFolder: first.dataFolder, clock });
  };

  it('is off until somebody chooses, and shows first what it would take away', async () => {
    const { engine } = await anOldShop();
    const { journal } = engine.services;
    expect(unwrap(await journal.retention())).toMatchObject({ retention: { isOn: false }, removed: 0 });
    expect(await journal.removeNow()).toMatchObject({ error: { code: 'journal.no-rules' } });
    const preview = unwrap(await journal.previewRetention({ retention: rules }));
    expect(preview).toMatchObject({ entries: 1980, earliest: '2019-01-01T00:00:00.000Z', held: 0 });
    expect(unwrap(await journal.keeping()).newest).toBe(4000);
  });

  it('leaves signed stubs, a line in the log, and a chain that still holds; what is on hold stays', async () => {
    const { engine, dataFolder } = await anOldShop();
    const { journal, log } = engine.services;
    const scope = {
      terminalId: null,
      store: null,
      from: '2019-01-02T00:00:00.000Z',
      until: '2019-01-03T00:00:00.000Z',
    };
    const hold = unwrap(await journal.addHold({ ...scope, why: 'asked for by the acquirer' }));
    unwrap(await journal.setRetention({ retention: rules, why: null }));
    const done = unwrap(await journal.removeNow());
    expect(done).toMatchObject({ entries: 1620, held: 360 });
    const found = unwrap(await journal.verify());
    expect(found).toMatchObject({ isSound: true, removed: 1620, stubs: 2 });
    const held = unwrap(await log.search({ from: scope.from, until: scope.until }, 1000));
    expect(held).toHaveLength(360);
    expect((await lines(engine)).join('\n')).toContain('1620 entries were taken away');
    // Taking away more behind a stub that is there.
    unwrap(await journal.liftHold({ holdId: hold.id, why: 'case closed' }));
    expect(unwrap(await journal.removeNow())).toMatchObject({ entries: 360, held: 0 });
    expect(unwrap(await journal.verify())).toMatchObject({ isSound: true, removed: 1980, stubs: 3 });
    expect(await journal.liftHold({ holdId: hold.id, why: 'once more' })).toMatchObject({
      error: { code: 'journal.hold-lifted' },
    });
    await engine.close();
    tamper(fileIn(dataFolder), 'UPDATE journal_stub SET last = last + 1 WHERE first > 1');
    const again = await anEngine({ dataFolder });
    expect(unwrap(await again.engine.services.journal.verify()).isSound).toBe(false);
  });

  it('takes nothing away from a log that is not sound', async () => {
    const { engine, dataFolder } = await anOldShop();
    unwrap(await engine.services.journal.setRetention({ retention: rules, why: null }));
    tamper(fileIn(dataFolder), `UPDATE journal SET body = body || ' ' WHERE number = 3000`);
    expect(await engine.services.journal.removeNow()).toMatchObject({ error: { code: 'journal.not-sound' } });
    expect(unwrap(await engine.services.journal.retention()).removed).toBe(0);
  });

  it('gives the space back', async () => {
    const { engine, dataFolder } = await anOldShop();
    const { journal } = engine.services;
    unwrap(await journal.setRetention({ retention: rules, why: null }));
    unwrap(await journal.removeNow());
    await engine.close();
    const before = (await readFile(fileIn(dataFolder))).length;
    const database = new Database(fileIn(dataFolder));
    expect(database.one('PRAGMA freelist_count')?.['freelist_count']).toBe(0);
    database.close();
    expect(before).toBeLessThan(2_000_000);
  });
});
