// A disk that is full while the journal is written: SQLite's own limit of pages stands for it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { silentLogger } from '../../electron/log/logger.ts';
import { genesisOf, sha256 } from '../../electron/store/journalStore.ts';
import { createLogStore } from '../../electron/store/logStore.ts';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { logEntryAt } from '../support/manyEntries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-full-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a full disk is said, keeps every confirmed entry and the chain, and the log goes on when there is space again', async () => {
  const opened = await openDatabase(join(folder, 'steward.db'), { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  const { database } = opened.value;
  const log = createLogStore(database);
  for (let at = 0; at < 20; at += 1) await log.append(logEntryAt(at));
  const pages = Number(database.one('PRAGMA page_count')?.['page_count']);
  database.script(`PRAGMA max_page_count = ${String(pages + 2)}`);
  let confirmed = 20;
  let refusal = '';
  while (refusal === '' && confirmed < 2000) {
    try {
      await log.append(logEntryAt(confirmed));
      confirmed += 1;
    } catch (thrown) {
      refusal = String((thrown as { appError?: { code: string } }).appError?.code);
    }
  }
  expect(refusal).toBe('store.disk-full');
  await expect(log.append(logEntryAt(confirmed))).rejects.toThrow('store.disk-full');
  const count = () => Number(database.one('SELECT count(*) AS count FROM journal')?.['count']);
  expect(count()).toBe(confirmed);
  database.script(`PRAGMA max_page_count = ${String(pages + 10_000)}`);
  for (let more = 0; more < 30; more += 1) await log.append(logEntryAt(confirmed + more));
  expect(count()).toBe(confirmed + 30);
  let hash = genesisOf(database);
  for (const row of database.all('SELECT body, hash FROM journal ORDER BY number')) {
    hash = sha256(hash + String(row['body']));
    expect(row['hash']).toBe(hash);
  }
  database.close();
});
