import { expect, it } from 'vitest';
import { entryRows, entryTable } from '../../../../../electron/export/paper/entryTable.ts';
import { aLogEntry } from '../../../../support/records.ts';

const local = (utc: string) => ({ day: utc.slice(0, 10), time: utc.slice(11, 19) });

it('puts each day once above its entries, also over the border of a page', () => {
  const entries = ['2026-11-21T10:00:00.000Z', '2026-11-21T11:00:00.000Z', '2026-11-22T09:00:00.000Z'].map(
    (at, index) => ({
      ...aLogEntry({ at, why: '换纸', clock: { doubt: 'back', seconds: 60 }, source: 'window' }),
      number: index + 1,
    }),
  );
  const first = entryRows(entries.slice(0, 1), 'zh', { local, day: null });
  const rest = entryRows(entries.slice(1), 'zh', { local, day: first.day });
  const rows = [...first.rows, ...rest.rows];
  expect(rows.flatMap((row) => ('heading' in row ? row.heading : []))).toEqual(['2026-11-21', '2026-11-22']);
  expect(rows).toHaveLength(5);
  expect(JSON.stringify(rows[1])).toContain('理由：换纸\\n时钟被回拨 60 s');
  expect(entryTable(rows, 'en').head).toHaveLength(6);
});
