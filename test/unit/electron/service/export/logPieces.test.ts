import { describe, expect, it } from 'vitest';
import { createLogCsv } from '../../../../../electron/export/log/logTable.ts';
import { journalEnd } from '../../../../../electron/service/export/journalRows.ts';
import {
  logPieces,
  type PieceSource,
  pieceLength,
  textPieces,
} from '../../../../../electron/service/export/logPieces.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { hashOfBytes, sha256 } from '../../../../../electron/store/journalStore.ts';
import { awkwardEntries, exportDeps } from '../../../../support/logExports.ts';
import { fillJournal } from '../../../../support/manyEntries.ts';

const table = { exportId: 'e', language: 'zh', isPlain: false, hasKeys: true, hasMark: true } as const;

/** The whole log by both ways. */
const bothWays = (database: Database) => {
  const context = { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined };
  const source: PieceSource = { database, end: journalEnd(database), filter: {}, context };
  const form = (isQuick: boolean) => createLogCsv(table, sha256, () => 480, isQuick ? hashOfBytes : null);
  const counts = [{ entries: 0 }, { entries: 0 }] as const;
  const [quick, slow] = [form(true), form(false)];
  const pieces: Buffer[] = [];
  // Each piece is used up before the next one, as its memory is used again.
  for (const piece of logPieces(quick, source, counts[0])) pieces.push(Buffer.from(piece as string));
  return {
    quick: Buffer.concat(pieces).toString('utf8'),
    slow: [...textPieces(slow, source, counts[1])].join(''),
    counts: counts.map(({ entries }) => entries),
    seals: [quick.sealed(), slow.sealed()],
    source,
    form,
  };
};

describe('the pieces of a whole log', () => {
  it('are the same bytes by the quick way as entry by entry, damaged entries and long ones among them', async () => {
    const deps = await exportDeps();
    for (const entry of awkwardEntries) await deps.shops.open.log.append(entry);
    await deps.shops.open.log.append({ ...awkwardEntries[0], summary: { zh: '长'.repeat(200_000), en: 'x' } } as never);
    const database = new Database(deps.databaseFile);
    fillJournal(database, 1500);
    for (const row of database.all(`SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'`)) {
      database.script(`DROP TRIGGER "${String(row['name'])}"`);
    }
    database.script(`UPDATE journal SET body = 'no entry' WHERE number = 40`);
    database.script(`UPDATE journal SET body = replace(body, '20', 'zz') WHERE number = 50`);
    database.script(`UPDATE journal SET body = 'a' || char(10) || 'b' WHERE number = 1200`);
    const { quick, slow, counts, seals } = bothWays(database);
    database.close();
    expect(quick.length).toBeGreaterThan(2 * pieceLength);
    expect(quick === slow).toBe(true);
    expect(counts).toEqual([awkwardEntries.length + 1501, awkwardEntries.length + 1501]);
    expect(seals[0]).toEqual(seals[1]);
  });

  it('end at once when the export is given up', async () => {
    const deps = await exportDeps();
    const database = new Database(deps.databaseFile);
    fillJournal(database, 1200);
    const { source, form } = bothWays(database);
    const context = { ...source.context, isCancelled: () => true };
    expect(() => [...logPieces(form(true), { ...source, context }, { entries: 0 })]).toThrow('task.cancelled');
    database.close();
  });
});
