// The first sheet with content of an .xlsx file, unpacked and read piece by piece within limits.
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { AppFailure } from '../../../shared/error/appError.ts';
import { isEmptyRow, type ReadRow } from '../../export/readCell.ts';
import { readStyles, readWorkbook } from '../../export/xlsxParts.ts';
import { createSheetReader, createStringsReader, type SheetWords } from '../../export/xlsxSheet.ts';
import { findInZip } from '../../export/zip.ts';
import { importFailure } from './importFailure.ts';
import { transferLimits } from './transferLimits.ts';

/** A workbook whose file has been read. */
interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly signal: AbortSignal | undefined;
}

const packedPiece = 16_384;

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += packedPiece) yield bytes.subarray(from, from + packedPiece);
}

/** Text of one part, piece by piece; null = the workbook has no such part. */
const textOf = ({ file, bytes, signal }: Source, path: string): AsyncGenerator<string, void> | null => {
  const content = findInZip(bytes, path);
  if (content === null) return null;
  async function* pieces(found: NonNullable<typeof content>): AsyncGenerator<string, void> {
    const source = Readable.from(slices(found.packed), { objectMode: false });
    const unpacked = found.isDeflated ? source.pipe(createInflateRaw()) : source;
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let length = 0;
    let crc = 0;
    try {
      for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
        if (signal?.aborted === true) throw importFailure('import.cancelled', file);
        length += chunk.length;
        crc = crc32(chunk, crc);
        if (length > transferLimits.unpackedBytes) {
          throw importFailure('import.too-large', file, { unit: 'MB', most: transferLimits.unpackedBytes / 1_048_576 });
        }
        yield decoder.decode(chunk, { stream: true });
      }
      yield decoder.decode();
      if (crc !== found.crc) throw importFailure('import.damaged', file, { place: path }, 'CRC-32');
    } catch (thrown) {
      throw thrown instanceof AppFailure
        ? thrown
        : importFailure('import.damaged', file, { place: path }, String(thrown));
    } finally {
      source.destroy();
      unpacked.destroy();
    }
  }
  return pieces(content);
};

const whole = async (source: Source, path: string): Promise<string | null> => {
  const pieces = textOf(source, path);
  if (pieces === null) return null;
  let text = '';
  for await (const piece of pieces) {
    text += piece;
    if (text.length > 4 * transferLimits.pieceCharacters) {
      throw importFailure('import.too-large', source.file, { unit: 'MB', most: 16 });
    }
  }
  return text;
};

interface PieceReader<T> {
  readonly push: (piece: string) => readonly T[];
  readonly waiting: () => number;
}

async function* elements<T>(source: Source, path: string, reader: PieceReader<T>): AsyncGenerator<T, void> {
  const pieces = textOf(source, path);
  if (pieces === null) return;
  for await (const piece of pieces) {
    yield* reader.push(piece);
    if (reader.waiting() > transferLimits.pieceCharacters) {
      throw importFailure('import.damaged', source.file, { place: path });
    }
  }
}

const readStrings = async (source: Source, path: string | null): Promise<string[]> => {
  const strings: string[] = [];
  if (path === null) return strings;
  for await (const text of elements(source, path, createStringsReader())) {
    if (strings.push(text) > transferLimits.strings) {
      throw importFailure('import.too-large', source.file, { unit: 'cells', most: transferLimits.strings });
    }
  }
  return strings;
};

const readRows = async (source: Source, path: string, words: SheetWords): Promise<ReadRow[]> => {
  const rows: ReadRow[] = [];
  for await (const row of elements(source, path, createSheetReader(words))) {
    if (isEmptyRow(row)) continue;
    // Heading lines and the like do not count.
    if (rows.push(row) > transferLimits.rows + 20) {
      throw importFailure('import.too-large', source.file, { unit: 'rows', most: transferLimits.rows });
    }
  }
  return rows;
};

/** Rows of the first visible sheet that has any. Rejects with import.* */
export const readWorkbookFile = async (
  file: string,
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<{ readonly sheet: string | null; readonly rows: readonly ReadRow[] }> => {
  const source: Source = { file, bytes, signal };
  const book = await whole(source, 'xl/workbook.xml');
  const relations = await whole(source, 'xl/_rels/workbook.xml.rels');
  if (book === null || relations === null) throw importFailure('import.wrong-kind', file, { fileKind: 'zip' });
  const { sheets, sharedStrings, styles, is1904 } = readWorkbook(book, relations);
  const words: SheetWords = {
    strings: await readStrings(source, sharedStrings),
    styles: readStyles((styles === null ? null : await whole(source, styles)) ?? ''),
    is1904,
  };
  for (const { name, path } of sheets) {
    const rows = await readRows(source, path, words);
    if (rows.length > 0) return { sheet: name, rows };
  }
  return { sheet: sheets[0]?.name ?? null, rows: [] };
};
