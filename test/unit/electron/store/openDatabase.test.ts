import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { Database } from '../../../../electron/store/database.ts';
import { writeLogEntry } from '../../../../electron/store/logStore.ts';
import { applicationId } from '../../../../electron/store/migrate.ts';
import { openDatabase } from '../../../../electron/store/openDatabase.ts';
import { aLogEntry } from '../../../support/records.ts';
import { tempFolder } from '../../../support/tempFolder.ts';

const now = (): number => Date.UTC(2026, 10, 22, 1, 30, 0);
const deps = { log: silentLogger, now };

const opened = async (file: string) => {
  const result = await openDatabase(file, deps);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const ourFile = async (): Promise<string> => {
  const file = join(await tempFolder(), 'shop', 'steward.db');
  const { database } = await opened(file);
  database.run("INSERT INTO manual_port VALUES ('tcp://10.0.0.5:20007', '2026-11-22T01:00:00.000Z')");
  database.close();
  return file;
};

const folderOf = (file: string): string => join(file, '..');

describe('opening the database', () => {
  it('makes folder and file when there is nothing yet and says nothing', async () => {
    const file = join(await tempFolder(), 'a', 'b', 'steward.db');
    const { database, notices } = await opened(file);
    expect(notices).toEqual([]);
    expect(database.one('PRAGMA application_id')).toMatchObject({ application_id: applicationId });
    expect(database.one('PRAGMA journal_mode')).toMatchObject({ journal_mode: 'wal' });
    database.close();
  });

  it('opens its own file again with what is in it', async () => {
    const file = await ourFile();
    const { database, notices } = await opened(file);
    expect(notices).toEqual([]);
    expect(database.all('SELECT address FROM manual_port')).toHaveLength(1);
    database.close();
    expect(await readdir(folderOf(file))).toEqual(['steward.db']);
  });

  it('takes an empty file for a new database', async () => {
    const file = join(await tempFolder(), 'steward.db');
    await writeFile(file, '');
    const { database, notices } = await opened(file);
    expect(notices).toEqual([]);
    database.close();
  });

  it('puts a file that is no database aside, byte for byte, and names it', async () => {
    const file = join(await tempFolder(), 'steward.db');
    const text = 'a letter, not a database '.repeat(50);
    await writeFile(file, text);
    const { database, notices } = await opened(file);
    database.close();
    expect(notices).toMatchObject([
      { code: 'store.foreign-file', facts: { keptAs: 'steward.db.kept-20261122T013000Z' } },
    ]);
    expect(await readFile(`${file}.kept-20261122T013000Z`, 'utf8')).toBe(text);
  });

  it('puts another program’s database aside', async () => {
    const file = join(await tempFolder(), 'steward.db');
    const other = new Database(file);
    other.script("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x')");
    other.close();
    const { database, notices } = await opened(file);
    database.close();
    expect(notices).toMatchObject([{ code: 'store.foreign-file' }]);
    const kept = new Database(`${file}.kept-20261122T013000Z`, { readOnly: true });
    expect(kept.all('SELECT title FROM song')).toMatchObject([{ title: 'x' }]);
    kept.close();
  });

  it('puts a database of a newer version aside, with what was still in its write-ahead log', async () => {
    const file = await ourFile();
    const newer = new Database(file);
    newer.script('PRAGMA user_version = 99');
    const { database, notices } = await opened(file);
    expect(database.all('SELECT address FROM manual_port')).toHaveLength(0);
    database.close();
    newer.close();
    expect(notices).toMatchObject([{ code: 'store.newer-version' }]);
    const kept = new Database(`${file}.kept-20261122T013000Z`, { readOnly: true });
    expect(kept.one('PRAGMA user_version')).toMatchObject({ user_version: 99 });
    expect(kept.all('SELECT address FROM manual_port')).toHaveLength(1);
    kept.close();
  });

  it.each([
    ['overwritten pages', (bytes: Buffer) => bytes.fill(0xa5, 4096, 20_000)],
    ['zeros at the beginning', (bytes: Buffer) => bytes.fill(0, 0, 4096)],
    ['a lost second half', (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length / 2 / 4096) * 4096)],
    ['a cut within the header', (bytes: Buffer) => bytes.subarray(0, 60)],
  ])('puts a file with %s aside unchanged', async (_, harm) => {
    const file = await ourFile();
    const harmed = Buffer.from(harm(readFileSync(file)));
    writeFileSync(file, harmed);
    const { database, notices } = await opened(file);
    expect(database.all('SELECT address FROM manual_port')).toHaveLength(0);
    database.close();
    expect(notices).toMatchObject([{ code: 'store.damaged' }]);
    expect(readFileSync(`${file}.kept-20261122T013000Z`).equals(harmed)).toBe(true);
  });

  it('looks at every page of a large file after damage was met in it', async () => {
    const file = await ourFile();
    const { database } = await opened(file);
    database.transaction(() => {
      for (let row = 0; row < 5000; row += 1) {
        writeLogEntry(database, aLogEntry({ why: `${String(row)} ${'检查'.repeat(700)}` }));
      }
    });
    database.close();
    const bytes = readFileSync(file);
    expect(bytes.length).toBeGreaterThan(17_000_000);
    bytes.fill(0xa5, bytes.length - 9_000_000, bytes.length - 4096);
    writeFileSync(file, bytes);
    const used = await opened(file);
    expect(used.notices).toEqual([]);
    expect(() => used.database.all('SELECT sum(length(body)) FROM journal')).toThrow('store.damaged');
    used.database.close();
    const again = await opened(file);
    expect(again.notices).toMatchObject([{ code: 'store.damaged' }]);
    again.database.close();
    expect((await readdir(folderOf(file))).filter((name) => name.endsWith('.suspect'))).toEqual([]);
  });

  it('keeps every file when the same thing happens twice within a second', async () => {
    const file = join(await tempFolder(), 'steward.db');
    for (const text of ['first '.repeat(40), 'second '.repeat(40)]) {
      await writeFile(file, text);
      (await opened(file)).database.close();
    }
    expect((await readdir(folderOf(file))).sort()).toEqual([
      'steward.db',
      'steward.db.kept-20261122T013000Z',
      'steward.db.kept-20261122T013000Z-2',
    ]);
  });

  it('says so when the folder cannot be made', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'shop'), 'a file where the folder should be');
    expect(await openDatabase(join(folder, 'shop', 'steward.db'), deps)).toMatchObject({
      ok: false,
      error: { code: 'store.unavailable' },
    });
  });

  it('puts a folder aside that has the name of the file', async () => {
    const file = join(await tempFolder(), 'steward.db');
    await mkdir(file);
    const { database, notices } = await opened(file);
    database.close();
    expect(notices).toMatchObject([{ code: 'store.damaged' }]);
  });

  it('lets two processes hold the same file', async () => {
    const file = await ourFile();
    const first = await opened(file);
    const second = await opened(file);
    second.database.run("INSERT INTO manual_port VALUES ('tcp://b:1', 'x')");
    expect(first.database.all('SELECT address FROM manual_port')).toHaveLength(2);
    first.database.close();
    second.database.close();
  });
});
