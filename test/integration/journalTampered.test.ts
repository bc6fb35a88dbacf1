// The tamper matrix: every kind of change to a journal is found, and located.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../electron/log/logger.ts';
import { Database } from '../../electron/store/database.ts';
import { sha256 } from '../../electron/store/journalStore.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import { unwrap } from '../support/anEngine.ts';
import { aLogEntry } from '../support/records.ts';
import { aJournal, told, verify } from '../support/tamperedJournal.ts';
import { tamper } from '../support/tamperJournal.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** Moves the numbers from `first` on by `by`, as if nothing had happened. */
const renumber = (first: number, by: number): string =>
  `UPDATE journal SET number = -number WHERE number >= ${String(first)};
   UPDATE journal SET number = -number + ${String(by)} WHERE number < 0;`;

const hashed = (number: number): string => `(SELECT hash FROM journal WHERE number = ${String(number)})`;

interface Case {
  readonly name: string;
  readonly how: readonly string[];
  readonly told: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'nothing', how: [], told: [] },
  {
    name: 'one letter of a text',
    how: [`UPDATE journal SET body = replace(body, '"operator":"', '"operator":"X') WHERE number = 50`],
    told: ['changed 50'],
  },
  {
    name: 'the text of the first entry',
    how: [`UPDATE journal SET body = body || ' ' WHERE number = 1`],
    told: ['changed 1'],
  },
  {
    name: 'the text of the last entry',
    how: [`UPDATE journal SET body = body || ' ' WHERE number = 120`],
    told: ['changed 120'],
  },
  {
    name: 'one digit of a hash',
    how: [
      `UPDATE journal SET hash = replace(hash, substr(hash, 9, 1), CASE substr(hash, 9, 1) WHEN '0' THEN '1' ELSE '0' END) WHERE number = 50`,
    ],
    told: ['hash-changed 50'],
  },
  {
    name: 'two entries far apart',
    how: [`UPDATE journal SET body = body || ' ' WHERE number IN (20, 90)`],
    told: ['changed 20', 'changed 90'],
  },
  {
    name: 'two neighbours',
    how: [`UPDATE journal SET body = body || ' ' WHERE number IN (20, 21)`],
    told: ['changed 20', 'follows-changed 21'],
  },
  {
    name: 'text and hash of an entry by ones that do not fit',
    how: [`UPDATE journal SET body = body || ' ', hash = '${'a'.repeat(64)}' WHERE number = 50`],
    told: ['changed 50', 'follows-changed 51'],
  },
  { name: 'one entry taken out', how: ['DELETE FROM journal WHERE number = 50'], told: ['missing 50'] },
  { name: 'several taken out', how: ['DELETE FROM journal WHERE number BETWEEN 50 AND 60'], told: ['missing 50–60'] },
  { name: 'the beginning taken out', how: ['DELETE FROM journal WHERE number <= 10'], told: ['missing 1–10'] },
  {
    name: 'one taken out, the others moved up',
    how: ['DELETE FROM journal WHERE number = 50', renumber(51, -1)],
    told: ['missing 50', 'cut 120'],
  },
  {
    name: 'the beginning taken out, the others moved up',
    how: ['DELETE FROM journal WHERE number <= 3', renumber(4, -3)],
    told: ['missing 1–3', 'cut 118–120'],
  },
  { name: 'the end cut off', how: ['DELETE FROM journal WHERE number > 110'], told: ['cut 111–120'] },
  { name: 'everything taken out', how: ['DELETE FROM journal'], told: ['cut 1–120'] },
  {
    name: 'two entries swapped',
    how: [
      'UPDATE journal SET number = -1 WHERE number = 30; UPDATE journal SET number = 30 WHERE number = 70; UPDATE journal SET number = 70 WHERE number = -1',
    ],
    told: ['moved 30 (70)', 'moved 70 (30)'],
  },
  {
    name: 'two neighbours swapped',
    how: [
      'UPDATE journal SET number = -1 WHERE number = 30; UPDATE journal SET number = 30 WHERE number = 31; UPDATE journal SET number = 31 WHERE number = -1',
    ],
    told: ['moved 30 (31)', 'moved 31 (30)'],
  },
  {
    name: 'the texts of two entries swapped',
    how: [
      `CREATE TEMP TABLE kept AS SELECT number, body FROM journal WHERE number IN (30, 70);
       UPDATE journal SET body = (SELECT body FROM kept WHERE kept.number = 100 - journal.number) WHERE number IN (30, 70)`,
    ],
    told: ['moved 30 (70)', 'moved 70 (30)'],
  },
  {
    name: 'a copy put at the end',
    how: ['INSERT INTO journal SELECT 121, body, hash FROM journal WHERE number = 40'],
    told: ['duplicate 121 (40)'],
  },
  {
    name: 'a copy put in between, the others moved down',
    how: [renumber(61, 1), 'INSERT INTO journal SELECT 61, body, hash FROM journal WHERE number = 40'],
    told: ['rewritten 1–120 (0)', 'duplicate 61 (40)'],
  },
  {
    name: 'an invented entry put in between, the others moved down',
    how: [
      renumber(61, 1),
      `INSERT INTO journal SELECT 61, replace(body, '"n":62', '"n":61'), hash FROM journal WHERE number = 63`,
    ],
    told: ['rewritten 1–120 (0)', 'changed 61', 'added 61'],
  },
  {
    name: 'an entry that is no text any more',
    how: [`UPDATE journal SET body = '' WHERE number = 50`],
    told: ['changed 50'],
  },
  {
    name: 'a line break in a text, to look like two entries',
    how: [`UPDATE journal SET body = body || char(10) || hash WHERE number = 50`],
    told: ['changed 50'],
  },
  {
    name: 'a number far out',
    how: ['UPDATE journal SET number = 1000000000000 WHERE number = 120'],
    told: ['missing 120–999999999999', 'moved 1000000000000 (120)'],
  },
  {
    name: 'the id of the journal',
    how: [`UPDATE journal_identity SET id = '00000000-0000-4000-8000-000000000000'`],
    told: ['changed 1', 'other-journal 1–120 (120)'],
  },
  {
    name: 'a signed statement',
    how: [`UPDATE journal_head SET body = replace(body, '"entries":120', '"entries":119')`],
    told: ['head 120'],
  },
  {
    name: 'what is filed beside a signed statement',
    how: [`UPDATE journal_head SET key_id = 'x'`],
    told: ['head 120'],
  },
  {
    name: 'entries put before the first one',
    how: ['INSERT INTO journal SELECT number - 7, body, hash FROM journal WHERE number IN (5, 7)'],
    told: ['stray -2–0'],
  },
  { name: 'a signature', how: [`UPDATE journal_head SET signature = 'AAAA'`], told: ['head 120'] },
  {
    name: 'a stub that nobody signed, in front of entries taken out',
    how: [
      'DELETE FROM journal WHERE number BETWEEN 50 AND 59',
      `INSERT INTO journal_stub VALUES (50, 59, ${hashed(49)}, '${'b'.repeat(64)}', '2026', '{}', NULL, NULL)`,
    ],
    told: ['stub 50–59', 'changed 60'],
  },
];

describe('a journal that somebody has been at', () => {
  it.each(cases)('says so, and where: $name', async ({ how, told: expected }) => {
    const file = await aJournal(120);
    tamper(file, ...how);
    const verification = await verify(file);
    expect([told(verification), verification.isSound]).toEqual([expected, expected.length === 0]);
  });

  it('that was written anew from some entry on, with right hashes, is found by the signed statement', async () => {
    const file = await aJournal(120, [40, 80, 120]);
    const database = new Database(file);
    const rows = database.all('SELECT number, body FROM journal WHERE number >= 60 ORDER BY number');
    let previous = String(database.one('SELECT hash FROM journal WHERE number = 59')?.['hash']);
    database.script('DROP TRIGGER journal_keeps');
    for (const row of rows) {
      const body = String(row['body']).replace('"operator":"', '"operator":"X');
      previous = sha256(previous + body);
      database.run('UPDATE journal SET body = ?, hash = ? WHERE number = ?', body, previous, row['number'] ?? null);
    }
    database.close();
    expect(told(await verify(file))).toEqual(['rewritten 41–120 (40)']);
  });

  it.each(['1000000000000', '9007199254740993'])(
    'with an entry put far out, at %s, is listed and goes on without it',
    async (number) => {
      const file = await aJournal(20);
      tamper(file, `INSERT INTO journal SELECT ${number}, body, hash FROM journal WHERE number = 3`);
      const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => 0 }));
      expect(await store.log.newestNumber()).toBe(20);
      const { rows, total } = await store.log.rows({ operator: 'nobody at all' }, { asOf: 100, offset: 0, limit: 10 });
      expect([rows, total]).toEqual([[], 0]);
      expect((await store.log.append(aLogEntry())).number).toBe(21);
      store.close();
    },
  );

  it('with one bit turned anywhere in a text or hash is never called sound', async () => {
    const file = await aJournal(60);
    tamper(file, 'VACUUM');
    const content = await readFile(file);
    const place = content.lastIndexOf(Buffer.from('"operator":"'));
    for (let offset = 0; offset < 40; offset += 1) {
      const copy = join(await tempFolder(), 'steward.db');
      const bytes = Buffer.from(content);
      bytes.writeUInt8(bytes.readUInt8(place + offset) ^ (1 << (offset % 8)), place + offset);
      await writeFile(copy, bytes);
      const { isSound, faults } = await verify(copy);
      expect([isSound, faults.length]).toEqual([false, 1]);
    }
  }, 20_000);

  it('that was cut at any place of the file is never called sound', async () => {
    const file = await aJournal(200);
    const content = await readFile(file);
    for (const part of [0.3, 0.5, 0.7, 0.9, 0.99]) {
      const copy = join(await tempFolder(), 'steward.db');
      await copyFile(file, copy);
      await writeFile(copy, content.subarray(0, Math.floor(content.length * part)));
      const verification = await verify(copy).catch(() => null);
      expect(verification?.isSound ?? false).toBe(false);
    }
  });
});
