import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyExport } from '../../../../../electron/export/verify/verifyExport.ts';
import { createExportRuns } from '../../../../../electron/service/export/exportRuns.ts';
import { writeLogFile } from '../../../../../electron/service/export/logFile.ts';
import { withFileSource } from '../../../../../electron/service/verify/fileSource.ts';
import { nodePlatform } from '../../../../../electron/service/verify/nodePlatform.ts';
import { tableFormats } from '../../../../../shared/export/logExport.ts';
import { anExport, awkwardEntries, exportDeps, fileIn } from '../../../../support/logExports.ts';

const filled = async () => {
  const deps = await exportDeps();
  for (const entry of awkwardEntries) await deps.shops.open.log.append(entry);
  return { deps, runs: createExportRuns(deps) };
};

const verdictOn = async (file: string) => await withFileSource(file, (source) => verifyExport(source, nodePlatform));

describe('a file of the log', () => {
  it.each(tableFormats)('as %s fits its own seals, is signed, and says what it is', async (format) => {
    const { deps, runs } = await filled();
    const file = fileIn(deps, `log.${format}`);
    const done = await runs.log({ ...anExport({ format, hasKeys: true }), file, scheduleId: null });
    expect(done).toEqual({ file, rows: awkwardEntries.length });
    expect(await verdictOn(file)).toMatchObject({
      format,
      state: 'valid',
      problems: [],
      signedBy: { keyId: deps.signer?.keyId },
      statement: { by: 'Li', journal: { entries: awkwardEntries.length }, filters: [] },
    });
    expect((await readdir(deps.folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('begins with the mark for Excel, ends lines with CRLF, and leaves formulas and serial numbers harmless', async () => {
    const { deps, runs } = await filled();
    const file = fileIn(deps, 'log.csv');
    await runs.log({ ...anExport(), file, scheduleId: null });
    const text = await readFile(file, 'utf8');
    expect(text.startsWith('\uFEFF编号,时间,类别,操作人,')).toBe(true);
    expect(text).toContain(',"\t00123",');
    expect(text).toContain(`,"'=HYPERLINK(""http://x"")",`);
    expect(text).toContain('2026-11-22T09:30:00.000+08:00');
    expect(text).toContain('2026-03-08T06:30:00.5-03:30');
    expect(text).toContain('筛选条件,无（全部记录）\r\n');
  });

  it('for programs has stable names and words, and neither mark nor tab', async () => {
    const { deps, runs } = await filled();
    const file = fileIn(deps, 'log.csv');
    await runs.log({ ...anExport({ isPlain: true }), file, scheduleId: null });
    const text = await readFile(file, 'utf8');
    expect(text.startsWith('number,time,kind,operator,')).toBe(true);
    expect(text).toContain(',00123,');
    expect(text).toContain(',check,');
    expect(await verdictOn(file)).toMatchObject({ state: 'valid' });
  });

  it('holds what was filtered and states the filter in words', async () => {
    const { deps, runs } = await filled();
    const file = fileIn(deps, 'log.csv');
    const filter = { kind: 'setting', text: '引号' } as const;
    expect((await runs.log({ ...anExport({ filter }), file, scheduleId: null })).rows).toBe(1);
    expect(await readFile(file, 'utf8')).toContain('类别：设置；包含文字：引号');
    const [entry] = await deps.shops.open.log.between({ kind: 'export' }, { from: 1, to: 9 }, 9);
    expect(entry?.summary.zh).toBe('导出维护日志 1 行到 log.csv');
  });

  it('leaves nothing when it is cancelled, and the file that was there as it was', async () => {
    const { deps, runs } = await filled();
    const file = fileIn(deps, 'log.xlsx');
    await writeFile(file, 'mine');
    const cancelled = runs.log({ ...anExport({ format: 'xlsx' }), file, scheduleId: null }, AbortSignal.abort());
    await expect(cancelled).rejects.toThrow('export.cancelled');
    expect(await readFile(file, 'utf8')).toBe('mine');
    expect((await readdir(deps.folder)).filter((name) => name.startsWith(basename(file)))).toEqual(['log.xlsx']);
    expect(await runs.list()).toMatchObject([{ state: 'cancelled', problem: 'export.cancelled' }]);
  });

  it('masks what was stored before the gate was there', async () => {
    const { deps, runs } = await filled();
    const [first] = awkwardEntries;
    if (first === undefined) throw new Error('no entry');
    await deps.shops.open.log.append({ ...first, summary: { zh: '卡号 4111 1111 1111 1111', en: '4111111111111111' } });
    for (const format of ['csv', 'jsonl', 'json'] as const) {
      const file = fileIn(deps, `log.${format}`);
      await runs.log({ ...anExport({ format }), file, scheduleId: null });
      expect(await readFile(file, 'utf8')).not.toMatch(/4111 ?1111 ?1111/);
    }
  });

  it('that cannot be begun names the file that was wanted', async () => {
    const { deps } = await filled();
    const file = fileIn(deps, 'no/such/log.csv');
    const wish = { ...anExport(), exportId: 'e', file, part: `${file}.part` };
    const watch = { signal: new AbortController().signal, onProgress: () => undefined };
    await expect(writeLogFile(deps, wish, watch)).rejects.toMatchObject({
      appError: { code: 'export.not-writable', facts: { file } },
    });
  });
});
