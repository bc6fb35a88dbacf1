// A file chosen by a person as rows of a table: CSV in any usual encoding, or an .xlsx workbook.
import { decodeText } from '../../export/decodeText.ts';
import type { ReadRow } from '../../export/readCell.ts';
import { isEmptyRow } from '../../export/readCell.ts';
import { type CsvFault, readCsv, separatorOf } from '../../export/readCsv.ts';
import { isZip } from '../../export/zip.ts';
import { openAtOnce } from '../openAtOnce.ts';
import { createBreather } from './breather.ts';
import { importFailure } from './importFailure.ts';
import { readWorkbookFile } from './readWorkbookFile.ts';
import { transferLimits } from './transferLimits.ts';

/** A table as it stands in a file; empty rows are left out, the numbers of the others say where they were. */
export interface TableFile {
  readonly format: 'csv' | 'xlsx';
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly sheet: string | null;
  readonly rows: readonly ReadRow[];
  readonly faults: readonly CsvFault[];
}

const readBytes = async (file: string): Promise<Uint8Array> => {
  try {
    const handle = await openAtOnce(file);
    try {
      const state = await handle.stat();
      if (!state.isFile()) throw importFailure('import.not-readable', file);
      if (state.size > transferLimits.fileBytes) {
        throw importFailure('import.too-large', file, { unit: 'MB', most: transferLimits.fileBytes / 1_048_576 });
      }
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown)
      throw importFailure('import.not-readable', file, {}, thrown.message);
    throw thrown;
  }
};

// The old binary format of spreadsheets, and of workbooks with a password.
const isCompoundFile = (bytes: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);

const isPdf = (bytes: Uint8Array): boolean => [0x25, 0x50, 0x44, 0x46].every((byte, at) => bytes[at] === byte);

const readText = async (file: string, bytes: Uint8Array, signal?: AbortSignal): Promise<TableFile> => {
  const decoded = decodeText(bytes);
  if (decoded === null) throw importFailure('import.wrong-kind', file, { fileKind: 'binary' });
  const separator = separatorOf(decoded.text);
  const breathe = createBreather(signal, 'import.cancelled');
  const rows: ReadRow[] = [];
  const faults: CsvFault[] = [];
  for (const row of readCsv(decoded.text, separator, (fault) => faults.push(fault))) {
    if (isEmptyRow(row)) continue;
    if (rows.push(row) > transferLimits.rows + 20) {
      throw importFailure('import.too-large', file, { unit: 'rows', most: transferLimits.rows });
    }
    await breathe();
  }
  return { format: 'csv', encoding: decoded.encoding, separator, sheet: null, rows, faults };
};

/**
 * Reads a file. Rejects with import.not-readable, import.too-large, import.wrong-kind, import.damaged, import.cancelled
 */
export const readTableFile = async (file: string, signal?: AbortSignal): Promise<TableFile> => {
  const bytes = await readBytes(file);
  if (isCompoundFile(bytes)) throw importFailure('import.wrong-kind', file, { fileKind: 'xls' });
  if (isPdf(bytes)) throw importFailure('import.wrong-kind', file, { fileKind: 'pdf' });
  if (!isZip(bytes)) return await readText(file, bytes, signal);
  const { sheet, rows } = await readWorkbookFile(file, bytes, signal);
  return { format: 'xlsx', encoding: null, separator: null, sheet, rows, faults: [] };
};
