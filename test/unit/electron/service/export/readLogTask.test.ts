import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExportRuns } from '../../../../../electron/service/export/exportRuns.ts';
import { importLimits, readLogTask } from '../../../../../electron/service/export/readLogTask.ts';
import { anExport, awkwardEntries, exportDeps, fileIn } from '../../../../support/logExports.ts';

// What it finds is tested with the thread it runs in: logImports.test.ts
describe('reading a log that comes back', () => {
  it('has limits', () => {
    expect(Object.keys(importLimits).length).toBeGreaterThan(1);
  });

  it('takes the very bytes that were verified: a file that is replaced in between is refused', async () => {
    const deps = await exportDeps();
    for (let number = 0; number < 600; number += awkwardEntries.length) {
      for (const entry of awkwardEntries) await deps.shops.open.log.append(entry);
    }
    const file = fileIn(deps, 'log.csv');
    await createExportRuns(deps).log({ ...anExport({ hasKeys: true }), file, scheduleId: null });
    const whole = readFileSync(file, 'utf8');
    const input = {
      file,
      database: deps.databaseFile,
      draftFile: fileIn(deps, 'draft.jsonl'),
      draftId: 'a',
      simulated: false,
    };
    const read = (name: string, between: () => void) => {
      const isCancelled = (): boolean => {
        between();
        return false;
      };
      const { signal } = new AbortController();
      return readLogTask(
        { ...input, draftFile: fileIn(deps, name) },
        { signal, isCancelled, progress: () => undefined },
      );
    };
    expect(await read('one', () => undefined)).toMatchObject({ draft: { fileName: 'log.csv' } });
    await expect(read('two', () => writeFileSync(file, whole.replaceAll('Li', 'Mo')))).rejects.toMatchObject({
      appError: { code: 'verify.changed-meanwhile' },
    });
  });
});
