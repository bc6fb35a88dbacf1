import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportLog } from '../../../../electron/service/exportLog.ts';
import { aLogEntry } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const filled = async () => {
  const deps = { ...(await someDeps()), version: '0.1.0' };
  const { log } = deps.shops.open;
  await log.append(aLogEntry({ serialNumber: '00123', summary: { zh: '=1+1', en: '=1+1' } }));
  await log.append(aLogEntry({ kind: 'link', verdict: null }));
  return { deps, file: join(deps.folder, 'log.csv') };
};

describe('the exported log', () => {
  it('is oldest first, harmless for a spreadsheet, and ends with its origin', async () => {
    const { deps, file } = await filled();
    expect(await exportLog(deps, { filter: {}, language: 'en', file })).toEqual({ file, rows: 2 });
    expect((await readFile(file, 'utf8')).split('\r\n')).toEqual([
      '\uFEFFNumber,Time,Kind,Operator,Terminal,Serial number,Verdict,What happened,Simulated,Check record',
      `1,2026-11-22T09:30:00+08:00,check,Li,cVEND plug,"\t00123",all well,'=1+1,,`,
      '2,2026-11-22T09:30:00+08:00,connection,Li,cVEND plug,17F59B1F,,Quick check: all well,,',
      '',
      'Filters,none (all records)',
      'Shop,own shop',
      'Exported by,Li',
      'Exported at,2026-11-22T09:30:05+08:00',
      'Program version,Terminal Steward 0.1.0',
      'Rows,2',
      '',
    ]);
  });

  it('holds what was filtered, states the filter, and is logged itself', async () => {
    const { deps, file } = await filled();
    const filter = { kind: 'link', from: '2026-11-22T00:00:00Z', text: '检查' } as const;
    expect((await exportLog(deps, { filter, language: 'zh', file })).rows).toBe(1);
    const stated = '筛选条件,类别：连接；从：2026-11-22T08:00:00+08:00；包含文字：检查\r\n';
    expect(await readFile(file, 'utf8')).toContain(stated);
    const [entry] = await deps.shops.open.log.between({ kind: 'export' }, { from: 1, to: 9 }, 9);
    expect(entry?.summary.zh).toBe('导出维护日志 1 行到 log.csv');
  });

  it('leaves no line in the log when it was cancelled', async () => {
    const { deps, file } = await filled();
    const cancelled = exportLog(deps, { filter: {}, language: 'zh', file }, AbortSignal.abort());
    await expect(cancelled).rejects.toThrow('export.cancelled');
    expect(await deps.shops.open.log.newestNumber()).toBe(2);
  });
});
