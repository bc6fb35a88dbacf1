import { describe, expect, it } from 'vitest';
import { readWorkbookFile } from '../../../../../electron/service/transfer/readWorkbookFile.ts';
import { workbookOf } from '../../../../support/transfers.ts';

describe('readWorkbookFile', () => {
  it('names the sheet and gives its rows with their numbers', async () => {
    const bytes = await workbookOf('<row r="3"><c r="B3" t="inlineStr"><is><t>终端</t></is></c></row><row r="9"/>');
    const { sheet, rows } = await readWorkbookFile('x.xlsx', bytes);
    expect(sheet).toBe('Sheet1');
    expect(rows.map(({ number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([[3, ['', '终端']]]);
  });

  it('refuses XML that is not in UTF-8, with the part that cannot be read', async () => {
    const bytes = Buffer.from(await workbookOf('<row/>'));
    await expect(readWorkbookFile('x.xlsx', bytes.subarray(0, bytes.length - 30))).rejects.toThrow(/^import\./);
  });

  it('refuses a sheet whose text is not the one that was packed', async () => {
    const bytes = Buffer.from(await workbookOf('<row><c r="A1"><v>12345</v></c></row>'));
    const sheet = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
    // The checksum stands 30 bytes before the name, in the directory at the end of the file.
    bytes.writeUInt32LE(1, sheet - 30);
    await expect(readWorkbookFile('x.xlsx', bytes)).rejects.toThrow('import.damaged');
  });
});
