// Entries of an exported log one after the other, whatever its format; the file has been verified before.
import { Unzip, UnzipInflate } from 'fflate/browser';
import { z } from 'zod';
import type { TableFormat } from '../../../shared/export/logExport.ts';
import { logEntrySchema } from '../../../shared/model/logEntry.ts';
import { entryFromCells, isKeyRow, keysOf, type ReadRow } from '../../export/log/entryFromCells.ts';
import { type ExportSource, textPieces, wholeBytes } from '../../export/verify/exportSource.ts';
import { createRowSplitter } from '../../export/verify/rowSplitter.ts';
import { createSheetRows } from '../../export/verify/sheetRows.ts';
import { canonicalText, type Plain } from '../../journal/canonicalText.ts';
import { entryFromText } from '../../journal/entryText.ts';

/** One entry; null = a row that cannot be read as one. */
type Found = ReadRow | null;

const createTableRows = () => {
  let keys: readonly string[] | null = null;
  let rows = 0;
  let isBelow = false;
  return (cells: readonly string[]): Found[] => {
    if (isBelow) return [];
    if (keys === null) {
      keys = keysOf(cells);
      return keys === null ? [null] : [];
    }
    if (cells.every((cell) => cell === '')) {
      isBelow = true;
      return [];
    }
    rows += 1;
    return rows === 1 && isKeyRow(cells, keys) ? [] : [entryFromCells(cells, keys)];
  };
};

async function* csvRows(source: ExportSource): AsyncGenerator<Found> {
  const take = createTableRows();
  const splitter = createRowSplitter();
  for await (const piece of textPieces(source)) for (const row of splitter.push(piece)) yield* take(row);
  for (const row of splitter.end().rows) yield* take(row);
}

async function* sheetRows(source: ExportSource): AsyncGenerator<Found> {
  const take = createTableRows();
  const rows = createSheetRows([]);
  const decoder = new TextDecoder();
  let found: Found[] = [];
  const unzip = new Unzip((file) => {
    if (file.name !== 'xl/worksheets/sheet1.xml') return;
    file.ondata = (error, piece) => {
      if (error !== null) throw error;
      for (const row of rows.push(decoder.decode(piece, { stream: true }))) found.push(...take(row));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of source.read()) {
    unzip.push(piece);
    yield* found;
    found = [];
  }
  unzip.push(new Uint8Array(0), true);
  yield* found;
}

const lineSchema = z.object({ body: z.record(z.string(), z.unknown()), hash: z.string() });

const lineRow = (line: string): Found => {
  try {
    const { body, hash } = lineSchema.parse(JSON.parse(line));
    return { entry: entryFromText(canonicalText(body as unknown as Plain)), hash };
  } catch {
    return null;
  }
};

async function* lineRows(source: ExportSource): AsyncGenerator<Found> {
  let rest = '';
  let lines = 0;
  const take = (line: string): Found[] => {
    lines += 1;
    return lines === 1 || line.trim() === '' || !line.startsWith('{"body":') ? [] : [lineRow(line)];
  };
  for await (const piece of textPieces(source)) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    for (const line of parts) yield* take(line);
  }
  yield* take(rest);
}

const documentSchema = z.object({ entries: z.array(z.unknown()) });
const memberSchema = logEntrySchema.extend({ hash: z.string() });
const mostDocumentBytes = 256 * 1024 * 1024;

async function* documentRows(source: ExportSource): AsyncGenerator<Found> {
  const bytes = await wholeBytes(source, mostDocumentBytes);
  const { entries } = documentSchema.parse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array(0))));
  for (const member of entries) {
    const parsed = memberSchema.safeParse(member);
    if (!parsed.success) yield null;
    else {
      const { hash, ...entry } = parsed.data;
      yield { entry, hash };
    }
  }
}

const readers: Readonly<Record<TableFormat, (source: ExportSource) => AsyncGenerator<Found>>> = {
  csv: csvRows,
  xlsx: sheetRows,
  jsonl: lineRows,
  json: documentRows,
};

/** Every entry of the file in its order; null for a row that is none. Rejects with what reading the source rejects with. */
export const readExport = (source: ExportSource, format: TableFormat): AsyncGenerator<Found> => readers[format](source);
