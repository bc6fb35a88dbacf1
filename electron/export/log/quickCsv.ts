// Lines of a CSV file straight from the bytes of the journal: the same bytes as logTable.ts makes, at a third of the time.
// What cannot be copied as it stands is refused; logTable.ts then makes that line.
import { type LogEntry, logKinds, logSources } from '../../../shared/model/logEntry.ts';
import { verdicts } from '../../../shared/model/verdict.ts';
import { type Cell, csvCell } from '../csv.ts';
import { type BodyField, createBodyScanner, fieldAt } from './bodyScanner.ts';
import { isHex, isPlainText, isUuid } from './byteText.ts';
import { createKnownCells } from './knownCells.ts';
import { createLocalTime, minutesIn } from './localTime.ts';
import type { CellWords, LogColumn } from './logColumns.ts';
import type { QuickRow } from './logForm.ts';
import { createRowPen } from './rowPen.ts';

/** What lines are made with. */
export interface QuickLines {
  readonly columns: readonly LogColumn[];
  readonly words: CellWords;
  /** A cell as it stands in the file, before quotation marks. */
  readonly textOf: (cell: Cell) => string;
  /** SHA-256 of bytes as 64 lower-case hex digits. */
  readonly hash: (bytes: Uint8Array) => string;
  /** From the leaf of a row to its seal. */
  readonly seal: (leaf: string) => string;
}

/** The longest entry that is written quickly, in bytes. */
const longestBody = 8192;
/** The longest line of such an entry: twice its text, and what is known of its cells. */
export const longestQuickLine = 4 * longestBody;

const encoder = new TextEncoder();

const emptyEntry: LogEntry = {
  number: 1,
  at: '1970-01-01T00:00:00.000Z',
  kind: 'journal',
  operator: '',
  terminalId: null,
  terminalName: null,
  serialNumber: null,
  verdict: null,
  summary: { zh: '', en: '' },
  checkId: null,
  simulated: false,
};

interface Lookup {
  readonly field: BodyField;
  /** The entry with this value only; null = no value of the program's own. */
  readonly entry: (value: string) => LogEntry | null;
}

const lookup = (field: BodyField, name: keyof LogEntry, values: readonly string[] | null = null): Lookup => ({
  field,
  entry: (value) => (values?.includes(value) === false ? null : { ...emptyEntry, [name]: value }),
});

/** Columns whose cells are looked up. */
const lookups: ReadonlyMap<string, Lookup> = new Map([
  ['kind', lookup('kind', 'kind', logKinds)],
  ['operator', lookup('operator', 'operator')],
  ['store', lookup('store', 'store')],
  ['terminal', lookup('terminal.name', 'terminalName')],
  ['serialNumber', lookup('terminal.sn', 'serialNumber')],
  ['verdict', lookup('verdict', 'verdict', verdicts)],
  ['source', lookup('source', 'source', logSources)],
  ['simulated', { field: 'simulated', entry: () => ({ ...emptyEntry, simulated: true }) }],
  ['check', lookup('check', 'checkId')],
  ['terminalId', lookup('terminal.id', 'terminalId')],
]);

/** Columns whose cells stand in the text as they will in the file. */
const copies: ReadonlyMap<string, BodyField> = new Map([
  ['number', 'n'],
  ['about', 'about'],
  ['zone', 'zone'],
  ['text.zh', 'text.zh'],
  ['text.en', 'text.en'],
  ['why', 'why'],
  ['before', 'before'],
  ['after', 'after'],
]);

/** Columns of what the scanner leaves to others. */
const alwaysEmpty: ReadonlySet<string> = new Set(['clock', 'origin']);

const required = (['at', 'kind', 'n', 'operator', 'text.en', 'text.zh'] as const).map(fieldAt);
const quote = 0x22;

/** Writes one cell; false = it has no quick form. */
type WriteCell = (bytes: Uint8Array) => boolean;

const createParts = ({ words, textOf }: QuickLines) => {
  const scanner = createBodyScanner();
  const { begins, ends, separated } = scanner;
  const pen = createRowPen(longestQuickLine);

  const absent = (): boolean => {
    pen.empty();
    return true;
  };

  const known = (column: LogColumn, { field, entry }: Lookup): WriteCell => {
    const place = fieldAt(field);
    const find = createKnownCells((value) => {
      const made = entry(value);
      if (made === null) return null;
      const text = textOf(column.cell(made, words));
      return { csv: encoder.encode(csvCell(text)), json: encoder.encode(JSON.stringify(text).slice(1, -1)) };
    });
    return (bytes) => {
      const begin = begins[place] as number;
      const end = ends[place] as number;
      if (begin === -1) return absent();
      if (isUuid(bytes, begin, end)) {
        pen.text(bytes, begin, end, false);
        return true;
      }
      const cell = find(bytes, begin, end);
      if (cell !== null) pen.known(cell);
      return cell !== null;
    };
  };

  const copied = (field: BodyField): WriteCell => {
    const place = fieldAt(field);
    return (bytes) => {
      const begin = begins[place] as number;
      const end = ends[place] as number;
      if (begin === -1) return absent();
      const isSeparated = separated[place] === 1;
      if (bytes[begin - 1] !== quote && isSeparated) pen.json(bytes, begin, end);
      else if (bytes[begin - 1] !== quote || isPlainText(bytes, begin, end)) pen.text(bytes, begin, end, isSeparated);
      else return false;
      return true;
    };
  };

  const record = (): WriteCell => {
    const [id, kind] = [fieldAt('record.id'), fieldAt('record.kind')];
    return (bytes) => {
      const begin = begins[id] as number;
      const end = ends[id] as number;
      const kindBegin = begins[kind] as number;
      const kindEnd = ends[kind] as number;
      if (begin === -1 && kindBegin === -1) return absent();
      // A word, a colon and something more: nothing that a spreadsheet takes for anything else.
      const first = bytes[kindBegin] ?? 0;
      if (begin === -1 || first < 0x61 || first > 0x7a || !isPlainText(bytes, begin, end)) return false;
      pen.pair(bytes, [kindBegin, kindEnd, begin, end], separated[id] === 1 || separated[kind] === 1);
      return true;
    };
  };

  const time = (): WriteCell => {
    const [place, zonePlace] = [fieldAt('at'), fieldAt('zone')];
    const local = createLocalTime(words.time);
    return (bytes) => {
      const zone = begins[zonePlace] as number;
      const minutes = zone === -1 ? null : minutesIn(bytes, zone, ends[zonePlace] as number);
      const text = local(bytes, begins[place] as number, ends[place] as number, minutes);
      if (text !== null) pen.text(text, 0, text.length, false);
      return text !== null;
    };
  };

  const writerOf = (column: LogColumn): WriteCell | null => {
    const [found, field] = [lookups.get(column.key), copies.get(column.key)];
    if (found !== undefined) return known(column, found);
    if (field !== undefined) return copied(field);
    if (column.key === 'time') return time();
    if (column.key === 'record') return record();
    return alwaysEmpty.has(column.key) ? absent : null;
  };
  return { scanner, pen, writerOf };
};

/** Writes lines quickly; null = there is a column that it does not know. */
export const createQuickCsv = (lines: QuickLines): QuickRow | null => {
  const { scanner, pen, writerOf } = createParts(lines);
  const writers = lines.columns.map(writerOf).filter((write) => write !== null);
  if (writers.length < lines.columns.length) return null;
  const isWhole = (): boolean => required.every((place) => scanner.begins[place] !== -1);
  return ({ bytes, hashAt, begin, end }, to, at) => {
    if (end - begin > longestBody || !isHex(bytes, hashAt, hashAt + 64)) return -1;
    if (!scanner.scan(bytes, begin, end) || !isWhole()) return -1;
    pen.begin(to, at);
    for (const write of writers) if (!write(bytes)) return -1;
    pen.text(bytes, hashAt, hashAt + 64, false);
    return pen.end(lines.seal(lines.hash(pen.content())));
  };
};
