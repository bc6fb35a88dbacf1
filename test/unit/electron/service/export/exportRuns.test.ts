import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createExportRuns } from '../../../../../electron/service/export/exportRuns.ts';
import { anExport, exportDeps, fileIn } from '../../../../support/logExports.ts';

it('removes what a killed export left, and says that it did not end', async () => {
  const deps = await exportDeps();
  const runs = createExportRuns(deps);
  await runs.log({ ...anExport(), file: fileIn(deps, 'a.csv'), scheduleId: null });
  const [record] = await runs.list();
  if (record === undefined) throw new Error('nothing listed');
  const part = fileIn(deps, 'a.csv.part');
  await writeFile(part, 'half');
  await deps.shops.open.exports.put({ record: { ...record, state: 'running' }, part, processId: 999_999_999 });
  await runs.recover();
  expect(existsSync(part)).toBe(false);
  expect(await runs.list()).toMatchObject([{ state: 'failed', problem: 'export.interrupted' }]);
  expect(() => runs.cancel(record.id)).toThrow('exports.unknown');
});
