// A register with very many records, written as the program itself writes them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../../electron/store/database.ts';
import { applicationId, migrate } from '../../../electron/store/migrate.ts';
import { migrations } from '../../../electron/store/migrations/index.ts';
import { writeRegister } from '../../../electron/store/registerWrite.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';

const at = '2026-11-22T01:30:00.000Z';
const numerals = '零一二三四五六七八九';

/** The record number `index`: every field that a list or a search looks at. */
const aRecord = (index: number): RegisterRecord => {
  const value = (text: string) => ({ value: text, source: 'user' as const, at, by: '小王' });
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    terminalId: null,
    lifecycle: index % 10 === 0 ? 'spare' : 'inService',
    lifecycleSince: at,
    lifecycleReason: '导入',
    registration: { state: 'unknown', source: null, at: null, by: null, note: null },
    fields: {
      serialNumber: value(`SN${String(index).padStart(6, '0')}`),
      model: value(`A${String(index % 9)}`),
      tid: value(String(10_000_000 + index)),
      mid: value(`82229005943${String(index % 10_000).padStart(4, '0')}`),
      merchantName: value(`示范商户${numerals[index % 10] ?? ''}`),
      store: value(`门店 ${String(index % 120)}`),
      counter: value(`柜台 ${String(index % 4)}`),
      installAddress: value(`广州市天河区示范路 ${String(index)} 号`),
    },
    replacedBy: null,
    replaces: null,
    createdAt: at,
    updatedAt: at,
  };
};

/** Fills the shop in `folder`, which must be empty. */
export const manyRecords = (folder: string, count: number): void => {
  mkdirSync(folder, { recursive: true });
  const database = new Database(join(folder, 'steward.db'));
  database.script(`PRAGMA application_id = ${String(applicationId)}`);
  migrate(database, migrations);
  database.transaction(() => {
    writeRegister(database, { records: Array.from({ length: count }, (_, index) => aRecord(index)), line: null });
  });
  database.close();
};
