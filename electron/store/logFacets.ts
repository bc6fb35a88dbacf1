// What occurs in the whole log, counted from the index.
import { setImmediate } from 'node:timers/promises';
import { logKinds, logSources } from '../../shared/model/logEntry.ts';
import type { LogFacets } from '../../shared/model/logRow.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { textOrNull } from './column.ts';
import type { Database } from './database.ts';
import { type LogBlock, type LogNumbers, namedColumns, type OpenBlock } from './logBlock.ts';
import type { LogFold } from './logFold.ts';
import type { LogMarks } from './logMarks.ts';
import { blockEntries } from './logMask.ts';

type Counts = Map<string, number>;
type Counted = 'kind' | 'verdict' | 'source' | (typeof namedColumns)[number];
const counted = ['kind', 'verdict', 'source', ...namedColumns] as const;
const lists = { kind: logKinds, verdict: verdicts, source: logSources } as const;

interface Named {
  readonly value: string;
  readonly name: string | null;
  readonly serialNumber: string | null;
}

// Numbers beyond the end are of names that came meanwhile; they are not counted.
const addCounts = (totals: Uint32Array, column: LogNumbers): void => {
  for (let place = 0; place < blockEntries; place += 1) {
    const id = column[place] ?? 0;
    totals[id] = (totals[id] ?? 0) + 1;
  }
};

const storedNames = (database: Database): ReadonlyMap<number, Named> =>
  new Map(
    database
      .all('SELECT * FROM log_name')
      .map((row) => [
        Number(row['id']),
        { value: String(row['value']), name: textOrNull(row, 'said'), serialNumber: textOrNull(row, 'serial_number') },
      ]),
  );

const isOpen = (block: LogBlock): block is OpenBlock => 'names' in block;

/** The values of a column by their numbers, as this block or all the stored ones have them. */
const valuesOf = (
  column: Counted,
  block: OpenBlock | null,
  names: ReadonlyMap<number, Named>,
): ReadonlyMap<number, string> => {
  if (column === 'kind' || column === 'verdict' || column === 'source') {
    return new Map(lists[column].map((value, index) => [index + 1, value]));
  }
  if (block !== null) return new Map([...block.names[column]].map(([value, id]) => [id, value]));
  return new Map([...names].map(([id, { value }]) => [id, value]));
};

const addTo = (counts: Counts, totals: Uint32Array, values: ReadonlyMap<number, string>): void => {
  for (const [id, value] of values) {
    const count = totals[id] ?? 0;
    if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  }
};

const sorted = (counts: Counts) =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));

const moment = (ms: number): string | null => (Number.isFinite(ms) ? new Date(ms).toISOString() : null);

/** Counts every value of the columns that are lists to choose from; only after bringUp. Rejects with store.* */
export const countFacets = async (database: Database, fold: LogFold, marks: LogMarks): Promise<LogFacets> => {
  const totals = Object.fromEntries(counted.map((column) => [column, new Map()])) as Record<Counted, Counts>;
  const names = storedNames(database);
  const terminals = new Map([...names.values()].map((named) => [named.value, named]));
  const { newest } = fold.look();
  const size = 1 + Math.max(64, ...names.keys());
  const stored = Object.fromEntries(counted.map((column) => [column, new Uint32Array(size)])) as Record<
    Counted,
    Uint32Array
  >;
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at * blockEntries < newest; at += 1) {
    const block = fold.block(at);
    if (block === null) continue;
    [earliest, latest] = [Math.min(earliest, block.earliest), Math.max(latest, block.latest)];
    for (const column of counted) {
      if (!isOpen(block)) {
        addCounts(stored[column], block.column(column));
        continue;
      }
      const own = new Uint32Array(blockEntries + 1);
      addCounts(own, block.column(column));
      addTo(totals[column], own, valuesOf(column, block, names));
    }
    if (at % 8 === 7) await setImmediate();
  }
  for (const column of counted) addTo(totals[column], stored[column], valuesOf(column, null, names));
  for (const { terminals: open } of fold.open()) {
    for (const [value, named] of open) terminals.set(value, { value, ...named });
  }
  return {
    kinds: sorted(totals.kind),
    verdicts: sorted(totals.verdict),
    sources: sorted(totals.source),
    operators: sorted(totals.operator),
    stores: sorted(totals.store),
    terminals: sorted(totals.terminal).map((each) => ({
      ...each,
      name: terminals.get(each.value)?.name ?? null,
      serialNumber: terminals.get(each.value)?.serialNumber ?? null,
    })),
    marked: marks.sets().count,
    earliest: moment(earliest),
    latest: moment(latest),
  };
};
