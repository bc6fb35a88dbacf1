import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readTableFile } from '../../../../../electron/service/transfer/readTableFile.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';
import { workbookOf } from '../../../../support/transfers.ts';

const read = async (content: string | Uint8Array, name = 'x.csv') => {
  const file = join(await tempFolder(), name);
  await writeFile(file, content);
  return await readTableFile(file);
};
const texts = (table: Awaited<ReturnType<typeof read>>) => table.rows.map(({ cells }) => cells.map(({ text }) => text));

describe('readTableFile', () => {
  it('reads CSV whatever it is called, and leaves empty rows out without losing count', async () => {
    const table = await read('a;b\r\n\r\n;\r\nc;d\r\n', 'x.xlsx');
    expect(table).toMatchObject({ format: 'csv', encoding: 'utf-8', separator: ';', sheet: null });
    expect(table.rows.map(({ number }) => number)).toEqual([1, 4]);
  });

  it('reads a workbook that another program has written: shared strings, numbers, dates', async () => {
    const day = new Date(Date.UTC(2025, 2, 1));
    const bytes = await writeExcelFile([
      ['机身号', '终端号', '购买日期'],
      ['V2N0001', { value: 42, type: Number, format: '00000000' }, { value: day, type: Date, format: 'yyyy-mm-dd' }],
    ]).toBuffer();
    const table = await read(bytes, 'x.xlsx');
    expect(table.format).toBe('xlsx');
    expect(texts(table)).toEqual([
      ['机身号', '终端号', '购买日期'],
      ['V2N0001', '00000042', '2025-03-01'],
    ]);
  });

  it.each([
    ['an old workbook or one with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'import.wrong-kind'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'import.wrong-kind'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'import.wrong-kind'],
    ['a zip file that is no workbook', Buffer.from('PK\u0003\u0004nothing'), 'import.wrong-kind'],
    ['a file of 20 MB and more', Buffer.alloc(20 * 1024 * 1024 + 1, 0x61), 'import.too-large'],
    ['more than 20 000 rows', 'a,b\n'.repeat(20_100), 'import.too-large'],
  ])('refuses %s', async (_, content, code) => {
    await expect(read(content)).rejects.toThrow(code);
  });

  it('refuses what is not there and what is a folder', async () => {
    const folder = await tempFolder();
    await expect(readTableFile(join(folder, 'none.csv'))).rejects.toThrow('import.not-readable');
    await mkdir(join(folder, 'folder.csv'));
    await expect(readTableFile(join(folder, 'folder.csv'))).rejects.toThrow('import.not-readable');
  });

  it('survives a workbook that unpacks to far more than anybody can use', async () => {
    const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
    const bomb = await workbookOf(`<row>${' '.repeat(64 * 1024 * 1024)}</row>`);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    await expect(read(bomb, 'bomb.xlsx')).rejects.toThrow(/import\.(damaged|too-large)/);
    await expect(read(await workbookOf(row.repeat(30_000)), 'long.xlsx')).rejects.toThrow('import.too-large');
  });

  it('survives every workbook that was cut short or changed', async () => {
    const whole = await workbookOf('<row r="1"><c r="A1" t="inlineStr"><is><t>SN</t></is></c></row>');
    for (let length = 4; length < whole.length; length += 37) {
      await expect(read(whole.subarray(0, length), 'x.xlsx')).rejects.toThrow(/^import\./);
    }
    for (let at = 30; at < whole.length; at += 41) {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const ended = await read(changed, 'x.xlsx').then(
        () => 'read',
        (thrown: unknown) => String(thrown),
      );
      expect(ended).toMatch(/^read$|import\./);
    }
  });

  it('ends when it is cancelled', async () => {
    const file = join(await tempFolder(), 'x.xlsx');
    await writeFile(file, await workbookOf('<row><c><v>1</v></c></row>'.repeat(5000)));
    const stop = new AbortController();
    stop.abort();
    await expect(readTableFile(file, stop.signal)).rejects.toThrow('import.cancelled');
  });
});
