// What occurs in the whole log, counted from the index.
import { setImmediate } from 'node:timers/promises';
import { logKinds, logSources } from '../../shared/model/logEntry.ts';
import type { LogFacets } from '../../shared/model/logRow.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { textOrNull } from './column.ts';
import type { Database } from './database.ts';
import { type LogBlock, namedColumns, type OpenBlock } from './logBlock.ts';
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

const countIn = (column: ArrayLike<number>): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (let place = 0; place < column.length; place += 1) {
    const id = column[place] ?? 0;
    if (id !== 0) found.set(id, (found.get(id) ?? 0) + 1);
  }
  return found;
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

const nameIn = (block: LogBlock, column: Counted, id: number, names: ReadonlyMap<number, Named>): string | null => {
  if (column === 'kind' || column === 'verdict' || column === 'source') return lists[column][id - 1] ?? null;
  if (!isOpen(block)) return names.get(id)?.value ?? null;
  return [...block.names[column]].find(([, local]) => local === id)?.[0] ?? null;
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
  let [earliest, latest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at * blockEntries < newest; at += 1) {
    const block = fold.block(at);
    if (block === null) continue;
    [earliest, latest] = [Math.min(earliest, block.earliest), Math.max(latest, block.latest)];
    for (const column of counted) {
      for (const [id, count] of countIn(block.column(column))) {
        const value = nameIn(block, column, id, names);
        if (value !== null) totals[column].set(value, (totals[column].get(value) ?? 0) + count);
      }
    }
    if (at % 16 === 15) await setImmediate();
  }
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
