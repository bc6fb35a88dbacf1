// CSV and XLSX exports: rows until the first empty one, then the lines about the export. See FORMAT.md, section 7.
import { Unzip, UnzipInflate } from 'fflate/browser';
import type { ExportProblem, ExportVerdict } from '../../journal/exportVerdict.ts';
import type { RawStatement, VerifierPlatform } from '../../journal/readStatement.ts';
import { createRowCheck } from '../../journal/rowCheck.ts';
import { type ExportSource, type NoExport, textPieces } from './exportSource.ts';
import { finishVerdict } from './finishVerdict.ts';
import { createRowSplitter } from './rowSplitter.ts';
import { createSheetRows, sharedTexts } from './sheetRows.ts';
import { createZipCheck } from './zipCheck.ts';

/** First cell of the line that holds the statement. */
const statementMark = 'seal';
/** Name of the last column, and what it may have become. */
const sealName = 'seal';
const sealColumn = /seal|封印|校验/i;
const sealForm = /^[0-9a-f]{80}$/;
const signaturePrefix = /^ed25519:/;
/** A part of a workbook that unpacks to more is no export of ours. */
const mostUnpacked = 4_000_000_000;
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
    finish: (format: 'csv' | 'xlsx', isCut: boolean): ExportVerdict => {
      const problems: ExportProblem[] = [];
      if (head?.at(-1) !== sealName) problems.push({ kind: 'start' });
      if (!isAlone) problems.push({ kind: 'statement', what: 'several' });
      return finishVerdict(
        { format, check, head: (head ?? []).slice(0, -1), statement, about, isCut, problems },
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

/** Unpacks the parts of a zip that `wanted` takes, piece by piece. Rejects with RangeError when it unpacks to too much. */
const unpack = async (
  source: ExportSource,
  wanted: (name: string) => ((piece: Uint8Array) => void) | null,
  onBytes: (piece: Uint8Array) => void = () => undefined,
): Promise<void> => {
  let unpacked = 0;
  const broken: Error[] = [];
  const unzip = new Unzip((file) => {
    const take = wanted(file.name);
    if (take === null) return;
    file.ondata = (error, piece) => {
      if (error !== null) broken.push(error);
      unpacked += piece.length;
      if (unpacked > mostUnpacked) broken.push(new RangeError('unpacks to too much'));
      else take(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const piece of source.read()) {
    onBytes(piece);
    unzip.push(piece);
    const [first] = broken;
    if (first !== undefined) throw first;
  }
  unzip.push(new Uint8Array(0), true);
};

/** The texts that cells share, and whether every part of the workbook is as its list of contents says. */
const sharedIn = async (source: ExportSource): Promise<{ shared: readonly string[]; isWhole: boolean }> => {
  const decoder = new TextDecoder();
  const check = createZipCheck();
  let text = '';
  await unpack(
    source,
    (name) => (piece) => {
      check.part(name, piece);
      if (name !== 'xl/sharedStrings.xml') return;
      text += decoder.decode(piece, { stream: true });
      if (text.length > mostShared) throw new RangeError('too many texts');
    },
    check.bytes,
  );
  return { shared: sharedTexts(text), isWhole: check.isWhole() };
};

/** The verdict on a workbook. */
export const verifyXlsx = async (
  source: ExportSource,
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const reading = createTableReading(platform);
  let sheets = 0;
  let isCut = false;
  try {
    const { shared, isWhole } = await sharedIn(source);
    isCut = !isWhole;
    await unpack(source, (name) => {
      const number = /^xl\/worksheets\/sheet([12])\.xml$/.exec(name)?.[1];
      if (number === undefined) return null;
      sheets += 1;
      const rows = createSheetRows(shared);
      const decoder = new TextDecoder();
      return (piece) => {
        for (const row of rows.push(decoder.decode(piece, { stream: true }))) {
          if (number === '1') reading.push(row);
          else reading.below(row);
        }
      };
    });
  } catch {
    // Damaged in the middle: what came before is judged, and the missing rest shows.
    isCut = true;
  }
  if (sheets === 0 && !isCut) return { kind: 'foreign', looksLike: 'zip' };
  return reading.isSealed()
    ? reading.finish('xlsx', isCut)
    : { kind: 'foreign', looksLike: isCut ? 'zip' : 'unsealed' };
};
