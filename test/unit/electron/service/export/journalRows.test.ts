import { expect, it } from 'vitest';
import {
  journalEnd,
  journalRows,
  markedEntries,
  newestHead,
} from '../../../../../electron/service/export/journalRows.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { exportDeps } from '../../../../support/logExports.ts';
import { aLogEntry } from '../../../../support/records.ts';

it('gives every entry once with the hash before where the row before is another one', async () => {
  const deps = await exportDeps();
  for (let count = 0; count < 3; count += 1) await deps.shops.open.log.append(aLogEntry());
  await deps.shops.open.log.append(aLogEntry({ kind: 'note', about: 2, after: { marked: true } }));
  const database = new Database(deps.databaseFile, { readOnly: true });
  try {
    const end = journalEnd(database);
    expect(end.entries).toBe(4);
    expect([...markedEntries(database, end)]).toEqual([2]);
    expect(newestHead(database)).toBeNull();
    const reading = { end, matches: ({ number }: { number: number }) => number !== 2, onStep: () => undefined };
    const rows = [...journalRows(database, reading)].flat();
    expect(rows.map(({ entry }) => entry.number)).toEqual([1, 3, 4]);
    expect(rows.map(({ previous }) => previous !== null)).toEqual([true, true, false]);
    expect(rows.at(-1)?.hash).toBe(end.hash);
  } finally {
    database.close();
  }
});
