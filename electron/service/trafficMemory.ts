// The newest rows of every line, within bounds of number and size.
import type { TrafficKind, TrafficLine } from '../../shared/model/traffic.ts';
import type { MaskedPlace } from './trafficWords.ts';

/** A row as it is kept: masked. */
export interface KeptEntry {
  readonly number: number;
  readonly at: number;
  readonly address: string | null;
  readonly kind: TrafficKind;
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
  readonly masked: readonly MaskedPlace[];
  readonly family: string | null;
  readonly text: string | null;
}

/** How much is kept: rows and bytes of one line, bytes and lines in all. */
export const memoryLimits = { rows: 20_000, lineBytes: 2 * 1_048_576, allBytes: 64 * 1_048_576, lines: 500 } as const;

/** What a row costs besides its bytes. */
const rowBytes = 160;
const costOf = ({ bytes }: KeptEntry): number => bytes.length + rowBytes;

interface Row {
  entries: KeptEntry[];
  /** Rows before this one are forgotten; the array is shortened now and then. */
  first: number;
  bytes: number;
  line: TrafficLine;
}

const noLine = (address: string): TrafficLine => ({
  address,
  isOpen: false,
  messages: 0,
  bytesToTerminal: 0,
  bytesFromTerminal: 0,
  forgotten: 0,
  lastAt: 0,
});

const counted = (line: TrafficLine, { kind, bytes, at }: KeptEntry): TrafficLine => ({
  ...line,
  isOpen: kind === 'opened' ? true : kind === 'closed' ? false : line.isOpen,
  messages: line.messages + (bytes.length > 0 ? 1 : 0),
  bytesToTerminal: line.bytesToTerminal + (kind === 'toTerminal' ? bytes.length : 0),
  bytesFromTerminal: line.bytesFromTerminal + (kind === 'fromTerminal' ? bytes.length : 0),
  lastAt: at,
});

/** Rows of all lines; those of none (notes) stand apart. */
export interface TrafficMemory {
  add(entry: KeptEntry): void;
  /** The newest rows before a number, oldest first. */
  page(address: string | null, before: number | null, limit: number): KeptEntry[];
  find(number: number): KeptEntry | null;
  /** Lines in the order in which they were first seen. */
  lines(): TrafficLine[];
  readonly bytes: number;
}

const forNobody = '';

/** First place whose number is not below `number`. */
const placeOf = ({ entries, first }: Row, number: number): number => {
  let low = first;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as KeptEntry).number < number) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** An empty memory. */
export const createTrafficMemory = (
  limits: typeof memoryLimits | Record<keyof typeof memoryLimits, number> = memoryLimits,
): TrafficMemory => {
  const rows = new Map<string, Row>();
  let allBytes = 0;

  const forgetOldest = (row: Row): void => {
    const entry = row.entries[row.first];
    if (entry === undefined) return;
    row.first += 1;
    row.bytes -= costOf(entry);
    allBytes -= costOf(entry);
    row.line = { ...row.line, forgotten: row.line.forgotten + 1 };
    if (row.first > 1024 && row.first * 2 > row.entries.length) {
      row.entries = row.entries.slice(row.first);
      row.first = 0;
    }
  };
  const largest = (): Row | null =>
    [...rows.values()].reduce<Row | null>((most, row) => (most === null || row.bytes > most.bytes ? row : most), null);
  const forgetLine = (): void => {
    // The line that was quiet for longest goes, unless it is open.
    const quiet = [...rows.entries()]
      .filter(([, { line }]) => !line.isOpen)
      .sort(([, one], [, other]) => one.line.lastAt - other.line.lastAt)[0];
    const [key, row] = quiet ?? [...rows.entries()][0] ?? [];
    if (key === undefined || row === undefined) return;
    allBytes -= row.bytes;
    rows.delete(key);
  };
  const rowFor = (address: string): Row => {
    const known = rows.get(address);
    if (known !== undefined) return known;
    if (rows.size >= limits.lines) forgetLine();
    const made: Row = { entries: [], first: 0, bytes: 0, line: noLine(address) };
    rows.set(address, made);
    return made;
  };

  return {
    add: (entry) => {
      const row = rowFor(entry.address ?? forNobody);
      row.entries.push(entry);
      row.bytes += costOf(entry);
      allBytes += costOf(entry);
      row.line = counted(row.line, entry);
      while (row.entries.length - row.first > limits.rows || row.bytes > limits.lineBytes) forgetOldest(row);
      while (allBytes > limits.allBytes) {
        const most = largest();
        if (most === null) break;
        forgetOldest(most);
      }
    },
    page: (address, before, limit) => {
      const chosen = address === null ? [...rows.values()] : [rows.get(address), rows.get(forNobody)];
      const found = chosen.flatMap((row) => {
        if (row === undefined) return [];
        const end = before === null ? row.entries.length : placeOf(row, before);
        return row.entries.slice(Math.max(row.first, end - limit), end);
      });
      return found.sort((one, other) => one.number - other.number).slice(-limit);
    },
    find: (number) => {
      for (const row of rows.values()) {
        const entry = row.entries[placeOf(row, number)];
        if (entry?.number === number) return entry;
      }
      return null;
    },
    lines: () => [...rows.values()].map(({ line }) => line).filter(({ address }) => address !== forNobody),
    get bytes() {
      return allBytes;
    },
  };
};
