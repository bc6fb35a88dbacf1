// CSV and XLSX exports: rows until the first empty one, then the lines about the export. See FORMAT.md, section 7.
import { Unzip, UnzipInflate } from 'fflate/browser';
import type { ExportProblem, ExportVerdict } from '../../journal/exportVerdict.ts';
import type { RawStatement, VerifierPlatform } from '../../journal/readStatement.ts';
import { createRowCheck } from '../../journal/rowCheck.ts';
import { type BookForm, bookForm, createSheetForm, type SheetForm } from './bookForm.ts';
import { type ExportSource, type NoExport, textPieces } from './exportSource.ts';
import { finishVerdict } from './finishVerdict.ts';
import { readZipList, readZipParts, type ZipList } from './readZip.ts';
import { createRowSplitter } from './rowSplitter.ts';
import { createSheetRows, type SheetRows, sharedTexts } from './sheetRows.ts';

/** First cell of the line that holds the statement. */
const statementMark = 'seal';
/** Name of the last column, and what it may have become. */
const sealName = 'seal';
const sealColumn = /seal|封印|校验/i;
const sealForm = /^[0-9a-f]{80}$/;
const signaturePrefix = /^ed25519:/;
/** A damaged workbook that unpacks to more is not read on. */
const mostUnpacked = 1_000_000_000;
const mostShared = 200_000_000;

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
const numberIn = (cell: string | undefined): number | null =>
  cell !== undefined && /^[1-9]\d{0,14}$/.test(cell) ? Number(cell) : null;

/** Whether something stands beside what belongs into the line. */
const hasMore = (cells: readonly string[]): boolean => cells.slice(4).some((cell) => cell !== '');

const statementIn = (cells: readonly string[]): RawStatement | null =>
  cells[0] === statementMark && (cells[1] ?? '').startsWith('{')
    ? {
        text: cells[1] ?? '',
        signature: (cells[2] ?? '').replace(signaturePrefix, ''),
        key: (cells[3] ?? '').replace(signaturePrefix, ''),
      }
    : null;

const createTableReading = (platform: VerifierPlatform) => {
  const check = createRowCheck(platform.sha256);
  let head: readonly string[] | null = null;
  let isBelow = false;
  let statement: RawStatement | null = null;
  let isAlone = true;
  const about: (readonly string[])[] = [];

  const below = (cells: readonly string[]): void => {
    const found = statementIn(cells);
    // The statement is the last line and the only one: nobody may show people another one than we check.
    if (!isEmpty(cells) && statement !== null) isAlone = false;
    if (found !== null && hasMore(cells)) isAlone = false;
    if (found !== null) statement = found;
    else if (!isEmpty(cells)) about.push(cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1));
  };
  const pushRow = (cells: readonly string[]): void => {
    const width = head?.length ?? 0;
    if (statement !== null) isAlone = false;
    const content = Array.from({ length: width - 1 }, (_, at) => cells[at] ?? '');
    // Cells beyond the table belong to the row: nobody may hide text there.
    const beyond = cells.slice(width).filter((cell) => cell !== '');
    check.push({
      content: [...content, ...beyond],
      seal: cells[width - 1] ?? '',
      entry: numberIn(cells[0]),
      isChained: null,
    });
  };
  return {
    push: (cells: readonly string[]): void => {
      if (head === null) {
        head = cells;
        return;
      }
      if (isEmpty(cells)) isBelow = true;
      else if (!isBelow || sealForm.test(cells[head.length - 1] ?? '')) {
        if (statementIn(cells) === null) pushRow(cells);
        else below(cells);
      } else below(cells);
    },
    below,
    isSealed: (): boolean => sealColumn.test(head?.at(-1) ?? '') || statement !== null || check.count() > 0,
    hasSealColumn: (): boolean => sealColumn.test(head?.at(-1) ?? ''),
    finish: (
      format: 'csv' | 'xlsx',
      isCut: boolean,
      book: { readonly form: BookForm } | null = null,
    ): ExportVerdict => {
      const problems: ExportProblem[] = [];
      if (book?.form === 'forged') problems.push({ kind: 'parts' });
      if (head?.at(-1) !== sealName) problems.push({ kind: 'start' });
      if (!isAlone) problems.push({ kind: 'statement', what: 'several' });
      return finishVerdict(
        {
          format,
          check,
          head: (head ?? []).slice(0, -1),
          statement,
          about,
          isCut,
          problems,
          isResaved: book?.form === 'resaved',
        },
        platform,
      );
    },
  };
};

/** The verdict on a CSV file. */
export const verifyCsv = async (
  source: ExportSource,
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const reading = createTableReading(platform);
  const splitter = createRowSplitter();
  let isCut = false;
  try {
    for await (const piece of textPieces(source)) for (const row of splitter.push(piece)) reading.push(row);
    const last = splitter.end();
    isCut = last.isCut;
    for (const row of last.rows) reading.push(row);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    isCut = true;
  }
  return reading.hasSealColumn() ? reading.finish('csv', isCut) : { kind: 'foreign', looksLike: 'unsealed' };
};

/** Rows of the second sheet, which may come first. */
const mostBelow = 1000;

type Reading = ReturnType<typeof createTableReading>;

/** Hands on what is read of a workbook: rows of both sheets, and the texts of its other parts. */
const createBookReading = (reading: Reading, shared: readonly string[]) => {
  const small = new Map<string, string>();
  const forms: SheetForm[] = [];
  const sheets: SheetRows[] = [];
  const below: (readonly string[])[] = [];
  const sheet = (isFirst: boolean): ((piece: Uint8Array) => void) => {
    const form = createSheetForm();
    const rows = createSheetRows(shared, form.row);
    const decoder = new TextDecoder();
    forms.push(form);
    sheets.push(rows);
    return (piece) => {
      for (const row of rows.push(decoder.decode(piece, { stream: true }))) {
        if (isFirst) reading.push(row);
        else below.push(row);
      }
      if (below.length > mostBelow) throw new RangeError('a sheet without end');
    };
  };
  const text = (name: string): ((piece: Uint8Array) => void) => {
    const decoder = new TextDecoder();
    small.set(name, '');
    return (piece) => {
      const joined = `${small.get(name) ?? ''}${decoder.decode(piece, { stream: true })}`;
      if (joined.length > mostShared) throw new RangeError('too many texts');
      small.set(name, joined);
    };
  };
  return {
    takerFor: (name: string): ((piece: Uint8Array) => void) => {
      const number = /^xl\/worksheets\/sheet([12])\.xml$/.exec(name)?.[1];
      return number === undefined ? text(name) : sheet(number === '1');
    },
    small,
    sheets: (): number => sheets.length,
    /** Hands the second sheet on; what the workbook is like. */
    finish: (): BookForm => {
      for (const row of below) reading.below(row);
      return bookForm(
        small,
        forms.map((form, at) => form.finish(sheets[at]?.rest() ?? '')),
      );
    },
  };
};

const sharedPath = 'xl/sharedStrings.xml';

/** Reads all of a workbook. Rejects with RangeError for what is no workbook of ours. */
const readBook = async (source: ExportSource, list: ZipList, reading: Reading) => {
  let shared: readonly string[] = [];
  if (list.parts.some(({ name }) => name === sharedPath)) {
    const texts = createBookReading(reading, []);
    const ignore = (): void => undefined;
    await readZipParts(source, list, (name) => (name === sharedPath ? texts.takerFor(name) : ignore));
    shared = sharedTexts(texts.small.get(sharedPath) ?? '');
  }
  const book = createBookReading(reading, shared);
  const { isSound, isOurs } = await readZipParts(source, list, book.takerFor);
  return { isSound, isOurs, form: book.finish(), sheets: book.sheets() };
};

/** The verdict on a workbook. */
export const verifyXlsx = async (
  source: ExportSource,
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const reading = createTableReading(platform);
  const list = await readZipList(source);
  if (list === null) return await verifyDamaged(source, reading);
  try {
    const { isSound, isOurs, form, sheets } = await readBook(source, list, reading);
    if (isSound && sheets === 0) return { kind: 'foreign', looksLike: 'zip' };
    if (!reading.isSealed()) return { kind: 'foreign', looksLike: isSound ? 'unsealed' : 'zip' };
    if (!isSound) return reading.finish('xlsx', false, { form: 'forged' });
    return reading.finish('xlsx', false, { form: isOurs || form !== 'ours' ? form : 'resaved' });
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    return reading.isSealed() ? reading.finish('xlsx', true) : { kind: 'foreign', looksLike: 'zip' };
  }
};

/** A workbook without its list of contents: what comes before the damage is judged, and the missing rest shows. */
const verifyDamaged = async (source: ExportSource, reading: Reading): Promise<ExportVerdict | NoExport> => {
  const book = createBookReading(reading, []);
  let unpacked = 0;
  const unzip = new Unzip((file) => {
    const take = book.takerFor(file.name);
    file.ondata = (error, piece) => {
      if (error !== null) throw error;
      unpacked += piece.length;
      if (unpacked > mostUnpacked) throw new RangeError('unpacks to too much');
      take(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const piece of source.read()) unzip.push(piece);
    unzip.push(new Uint8Array(0), true);
  } catch {
    // As far as it could be read.
  }
  book.finish();
  return reading.isSealed() ? reading.finish('xlsx', true) : { kind: 'foreign', looksLike: 'zip' };
};
