import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { findInZip } from '../../../../../electron/export/zip.ts';
import { exportRegister, type RegisterExport } from '../../../../../electron/service/transfer/exportRegister.ts';
import { csvOf, someTransfers } from '../../../../support/transfers.ts';

const rows = csvOf(
  ['SN', 'TID', '商户号', '备注', '结算账户末四位', '门店', '绑定状态'],
  ['00087351', '00000042', '898210154110002', '-1 折', '0042', '总店', '已绑定'],
  ['V2N0002', '12345678', '898210154110002', '@x', '', '分店', ''],
);
const watch = { onProgress: () => undefined, signal: new AbortController().signal };

const setUp = async () => {
  const shop = await someTransfers();
  await shop.take(rows);
  const write = async (more: Partial<RegisterExport>) => {
    const file = join(shop.deps.folder, `out.${more.format ?? 'csv'}`);
    const wanted = {
      file,
      format: 'csv',
      filter: {},
      language: 'zh',
      isPlain: false,
      hasKeys: false,
      ...more,
    } as const;
    const done = await exportRegister({ ...shop.deps, version: '0.1.0' }, wanted, watch);
    return { done, file, bytes: await readFile(file) };
  };
  return { ...shop, write };
};

describe('the register as a file', () => {
  it('is CSV that a spreadsheet opens without harm: mark, CRLF, identifiers as text, formulas disarmed', async () => {
    const { write } = await setUp();
    const { bytes, done } = await write({});
    expect(done.rows).toBe(2);
    const text = bytes.toString('utf8');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const cell of ['"\t00087351"', '"\t00000042"', '"\t898210154110002"', "'-1 折", "'@x", '****0042', '已绑定']) {
      expect(text).toContain(cell);
    }
    expect(text).toContain('筛选条件,无（全部记录）\r\n店铺,本店\r\n导出人,Li\r\n');
  });

  it('has a second line of stable names on request, and stable names only for programs', async () => {
    const { write } = await setUp();
    const withKeys = (await write({ hasKeys: true, language: 'en' })).bytes.toString('utf8').split('\r\n');
    expect(withKeys[0]).toContain('Serial number (SN),Life cycle');
    expect(withKeys[1]).toContain('serialNumber,lifecycle');
    const plain = (await write({ isPlain: true })).bytes.toString('utf8').split('\r\n');
    expect(plain[0]).toMatch(/^serialNumber,lifecycle/);
    expect(plain[1]).toMatch(/^00087351,pending,unknown,/);
    expect(plain).toHaveLength(4);
  });

  it('is a workbook that another reader takes: text cells, heading in place, a second sheet with the conditions', async () => {
    const { write } = await setUp();
    const { file, bytes } = await write({ format: 'xlsx', filter: { store: '总店' } });
    const [head, first, ...rest] = await readSheet(file);
    expect(head?.[0]).toBe('机身号 (SN)');
    expect(first?.[0]).toBe('00087351');
    expect(first).toContain('-1 折');
    expect(rest).toEqual([]);
    const about = await readSheet(file, 2);
    expect(about[0]).toEqual(['筛选条件', '门店：总店']);
    expect(findInZip(bytes, 'xl/worksheets/sheet1.xml')).not.toBeNull();
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const { deps } = await setUp();
    const wanted = {
      file: join(deps.folder, 'no.xlsx'),
      format: 'xlsx',
      filter: {},
      language: 'zh',
      isPlain: false,
      hasKeys: false,
    } as const;
    const before = await readdir(deps.folder);
    const stopped = { ...watch, signal: AbortSignal.abort() };
    await expect(exportRegister({ ...deps, version: '1' }, wanted, stopped)).rejects.toThrow('export.cancelled');
    expect(await readdir(deps.folder)).toEqual(before);
  });

  it('is noted in the log', async () => {
    const { write, deps } = await setUp();
    await write({});
    const entries = await deps.shops.open.log.between({ kind: 'export' }, { from: 1, to: 100 }, 10);
    expect(entries[0]?.summary.en).toBe('Register exported, 2 terminals, to out.csv');
  });
});
