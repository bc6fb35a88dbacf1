// Keeps the log's index in step with the journal: whole blocks are stored, the rest is held in memory.
import { setImmediate } from 'node:timers/promises';
import { numeric } from './column.ts';
import type { Database } from './database.ts';
import { createOpenBlock, type LogBlock, type OpenBlock } from './logBlock.ts';
import { type BlockHead, forgetNames, readHeads, removeBlock, storedBlock, writeBlock } from './logBlockStore.ts';
import { newestNumber } from './logEntries.ts';
import { blockEntries } from './logMask.ts';
import { createLogParts } from './logParts.ts';
import { type NumberSpan, readStubs, removedIn } from './logStubs.ts';

/** The index of one database's log. */
export interface LogFold {
  /** The spans that retention took away, and the newest number, as they are now. */
  look(): { readonly newest: number; readonly stubs: readonly NumberSpan[] };
  /** Rises whenever blocks that were there may say something else now. */
  readonly generation: number;
  /** How many whole blocks the index does not have yet. */
  missing(): number;
  /** Takes in what the journal has more, in steps of a few milliseconds. Rejects with store.* */
  bringUp(): Promise<void>;
  /** A block of the index; null = nothing of it is left. Only after bringUp. */
  block(block: number): LogBlock | null;
  /** The block that is not whole yet, and those that could not be stored. */
  open(): readonly OpenBlock[];
  /** Throws away a block that cannot be read, so that it is made again. */
  drop(block: number): void;
  /** Throws the index away. */
  forget(): Promise<void>;
}

// One step: a few milliseconds of reading, cutting and counting.
const atOnce = 128;

const addNext = (database: Database, open: OpenBlock, to: number): boolean => {
  const from = Math.max(open.upTo, open.block * blockEntries);
  const rows = database.all(
    'SELECT number, body FROM journal WHERE number > ? AND number <= ? ORDER BY number LIMIT ?',
    from,
    to,
    atOnce,
  );
  for (const row of rows) open.add(numeric(row, 'number'), String(row['body']));
  return rows.length === atOnce;
};

const hashOf = (database: Database, number: number): string =>
  String(database.one('SELECT hash FROM journal WHERE number = ?', number)?.['hash'] ?? '');

const dataVersion = (database: Database): number => Number(database.one('PRAGMA data_version')?.['data_version']);

/** The index of one database's log; `canWrite` false = blocks that are missing are made in memory only. */
export const createLogFold = (database: Database, canWrite = true): LogFold => {
  let heads: ReadonlyMap<number, BlockHead> | null = null;
  let version = -1;
  let stubs: readonly NumberSpan[] = [];
  let generation = 0;
  let tail = createOpenBlock(0);
  let stale: readonly number[] = [];
  let seenTo = 0;
  let bringing: Promise<void> | null = null;
  const held = new Map<number, OpenBlock>();
  const parts = createLogParts(database);

  const isUsable = (head: BlockHead): boolean => head.removed === removedIn(stubs, head.block);

  const reload = (): void => {
    const before = heads;
    const found = readHeads(database, isUsable);
    stale = found.stale;
    heads = new Map(found.heads.map((head) => [head.block, head]));
    const isSame = (head: BlockHead): boolean => {
      const now = heads?.get(head.block);
      return now?.lastHash === head.lastHash && now.removed === head.removed;
    };
    if (before !== null && [...before.values()].every(isSame)) return;
    generation += 1;
    parts.forget();
  };

  // Anything that this connection did not write itself, and every removal, is looked at anew.
  const look = (): { readonly newest: number; readonly stubs: readonly NumberSpan[] } => {
    const found = readStubs(database);
    const isOther = JSON.stringify(found) !== JSON.stringify(stubs);
    const nowVersion = dataVersion(database);
    if (isOther) {
      stubs = found;
      held.clear();
      tail = createOpenBlock(tail.block);
    }
    if (isOther || nowVersion !== version || heads === null) {
      // Another program may have made the index again, with other numbers for names.
      parts.forget();
      reload();
    }
    version = nowVersion;
    return { newest: newestNumber(database), stubs };
  };

  const keep = (open: OpenBlock): void => {
    try {
      if (!canWrite) throw new Error('for reading only');
      const lastHash = open.upTo === 0 ? '' : hashOf(database, open.upTo);
      writeBlock(database, open, lastHash, removedIn(stubs, open.block));
      reload();
      held.delete(open.block);
    } catch {
      // A full disk, or another program that writes: the log is read all the same, and stored another time.
      held.set(open.block, open);
    }
  };

  const isThere = (block: number): boolean =>
    heads?.has(block) === true || held.has(block) || removedIn(stubs, block) === blockEntries;

  const makeBlock = async (block: number): Promise<void> => {
    const open = tail.block === block ? tail : createOpenBlock(block);
    const before = JSON.stringify(stubs);
    while (addNext(database, open, (block + 1) * blockEntries)) await setImmediate();
    if (JSON.stringify(readStubs(database)) === before) keep(open);
    await setImmediate();
  };

  // What retention took away must not stay in the index; what was changed is taken in again.
  const clear = async (): Promise<void> => {
    const blocks = stale;
    if (blocks.length === 0 || !canWrite) return;
    try {
      for (const block of blocks) {
        database.transaction(() => removeBlock(database, block));
        await setImmediate();
      }
      forgetNames(database);
      reload();
    } catch {
      // A full disk, or another program that writes: they are not used meanwhile, and taken out another time.
    }
  };

  const bringAll = async (): Promise<void> => {
    for (;;) {
      const { newest } = look();
      await clear();
      const whole = Math.floor(newest / blockEntries);
      let missing = 0;
      while (missing < whole && isThere(missing)) missing += 1;
      if (missing < whole) {
        await makeBlock(missing);
        continue;
      }
      if (tail.block !== whole || tail.upTo > newest) tail = createOpenBlock(whole);
      const isMore = addNext(database, tail, newest);
      seenTo = newest;
      if (!isMore) return;
      await setImmediate();
    }
  };

  return {
    look,
    missing: () => {
      const whole = Math.floor(look().newest / blockEntries);
      let count = 0;
      for (let block = 0; block < whole; block += 1) if (!isThere(block)) count += 1;
      return count;
    },
    get generation() {
      return generation;
    },
    bringUp: async () => {
      do {
        bringing ??= bringAll().finally(() => {
          bringing = null;
        });
        await bringing;
      } while (seenTo < newestNumber(database));
    },
    block: (block) => {
      if (block === tail.block) return tail;
      const head = heads?.get(block);
      return held.get(block) ?? (head === undefined ? null : storedBlock(head, parts));
    },
    open: () => [...held.values(), tail],
    drop: (block) => {
      held.delete(block);
      if (tail.block === block) tail = createOpenBlock(block);
      heads = new Map([...(heads ?? [])].filter(([each]) => each !== block));
      parts.forget();
      generation += 1;
    },
    forget: async () => {
      await bringing;
      for (const block of heads?.keys() ?? []) {
        database.transaction(() => removeBlock(database, block));
        await setImmediate();
      }
      database.transaction(() =>
        database.script('DELETE FROM log_block; DELETE FROM log_column; DELETE FROM log_about; DELETE FROM log_name'),
      );
      held.clear();
      tail = createOpenBlock(0);
      heads = null;
      generation += 1;
      parts.forget();
    },
  };
};
