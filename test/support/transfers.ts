// Files for the register, and the service that reads them, on a folder of its own.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransfers } from '../../electron/service/transfer/transfers.ts';
import { zipStream } from '../../electron/service/transfer/zipStream.ts';
import type { ImportDraft, ImportRow } from '../../shared/register/importDraft.ts';
import { unwrap } from './anEngine.ts';
import { someDeps } from './serviceDeps.ts';

/** A shop with its transfers, and short ways to import and look at it. */
export const someTransfers = async () => {
  const deps = await someDeps();
  const transfers = createTransfers({ ...deps, version: '0.1.0' });
  const write = async (content: string | Uint8Array, name = 'terminals.csv'): Promise<string> => {
    const file = join(deps.folder, name);
    await writeFile(file, content);
    return file;
  };
  const read = async (content: string | Uint8Array, name?: string): Promise<ImportDraft> =>
    unwrap(await transfers.read({ file: await write(content, name) }));
  const rowsOf = async ({ id }: ImportDraft): Promise<ImportRow[]> =>
    unwrap(await transfers.rows({ draftId: id, show: 'all', from: 0, limit: 500 })).rows;
  return {
    deps,
    transfers,
    write,
    read,
    rowsOf,
    /** Reads and stores the good rows. */
    take: async (content: string | Uint8Array, name?: string) =>
      unwrap(await transfers.apply({ draftId: (await read(content, name)).id, goodRowsOnly: true })),
    records: async () => (await deps.shops.open.transfers.matching({}, 0, 1000)).map(({ record }) => record),
  };
};

/** Rows as CSV, comma between cells. */
export const csvOf = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) => row.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\r\n');

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of one sheet, made of the XML of its rows, by hand. */
export const workbookOf = async (rowsXml: string, styles = ''): Promise<Uint8Array> => {
  const parts = [
    ['xl/workbook.xml', '<workbook><sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>'],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', `<styleSheet>${styles}</styleSheet>`],
    ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${rowsXml}</sheetData></worksheet>`],
  ] as const;
  const pieces: Uint8Array[] = [];
  for await (const piece of zipStream(
    parts.map(([name, xml]) => ({ name, pieces: [xml] })),
    '2026-11-22T09:00:00',
  )) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};
