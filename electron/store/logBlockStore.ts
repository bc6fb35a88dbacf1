// Blocks of the log's index in the database: written whole, read column by column.

import { logKinds, logSources } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import { bytesOf, numeric, text } from './column.ts';
import type { Database } from './database.ts';
import { sha256 } from './journalStore.ts';
import {
  type LogBlock,
  type LogColumn,
  type LogNumbers,
  logColumns,
  type NamedColumn,
  namedColumns,
  type OpenBlock,
} from './logBlock.ts';
import { blockEntries, emptyMask } from './logMask.ts';
import { encodeWords, masksOf } from './logWords.ts';

// A block that was made with other lists, or by another version of this form, is made again.
const form = `3:${sha256(JSON.stringify([logKinds, logSources, verdicts, blockEntries])).slice(0, 16)}`;

const cells = { ...logColumns, terms: 8 } as const;
// The entries of each word come in several parts.
const firstPosts = 9;
const partsOfBlock = 0x1_0000;

/** A part of a block as stored; a number = that part of the entries of its words. */
export type LogPart = keyof typeof cells | number;

/** The number under which a part of a block is stored. */
const cell = (block: number, part: LogPart): number =>
  block * partsOfBlock + (typeof part === 'number' ? firstPosts + part : cells[part]);

const emptyColumn = new Uint8Array(blockEntries);

const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : bytes.slice());

/** Numbers in as few bytes each as the highest one needs: 1, 2 or 4. */
const packed = (ids: Uint32Array): Uint8Array => {
  const highest = ids.reduce((most, id) => Math.max(most, id), 0);
  if (highest < 0x100) return Uint8Array.from(ids);
  return highest < 0x1_0000 ? new Uint8Array(Uint16Array.from(ids).buffer) : new Uint8Array(ids.buffer);
};

const unpacked = (bytes: Uint8Array): LogNumbers => {
  if (bytes.byteLength === blockEntries) return bytes;
  return bytes.byteLength === 2 * blockEntries
    ? new Uint16Array(bytes.buffer, bytes.byteOffset, blockEntries)
    : new Uint32Array(bytes.buffer, bytes.byteOffset, blockEntries);
};

// A block that is made again does not know the newest name of a terminal.
const isNewest = (database: Database, { block }: OpenBlock): boolean =>
  Number(database.one('SELECT max(block) AS newest FROM log_block')?.['newest'] ?? -1) < block;

const idsIn = (database: Database, open: OpenBlock, column: NamedColumn): Uint32Array => {
  const names = isNewest(database, open) ? 'excluded.said, excluded.serial_number' : 'said, serial_number';
  const ids = new Uint32Array(open.names[column].size + 1);
  for (const [name, local] of open.names[column]) {
    const { name: said = null, serialNumber = null } = (column === 'terminal' ? open.terminals.get(name) : null) ?? {};
    const row = database.one(
      `INSERT INTO log_name (field, value, said, serial_number) VALUES (?, ?, ?, ?)
       ON CONFLICT (field, value) DO UPDATE SET (said, serial_number) = (${names})
       RETURNING id`,
      logColumns[column],
      name,
      said,
      serialNumber,
    );
    ids[local] = Number(row?.['id']);
  }
  return ids;
};

const cellsOf = (database: Database, open: OpenBlock): ReadonlyMap<LogColumn, Uint8Array> => {
  const found = new Map<LogColumn, Uint8Array>([['at', new Uint8Array(Float64Array.from(open.times()).buffer)]]);
  for (const column of ['kind', 'verdict', 'source', 'record'] as const) {
    found.set(column, packed(Uint32Array.from(open.column(column))));
  }
  for (const column of namedColumns) {
    const ids = idsIn(database, open, column);
    found.set(column, packed(Uint32Array.from(open.column(column), (local) => ids[local] ?? 0)));
  }
  return found;
};

/** What is kept of a block besides its contents. */
export interface BlockHead {
  readonly block: number;
  /** Newest entry in it and its hash; 0 and empty = the journal has none of it any more. */
  readonly last: number;
  readonly lastHash: string;
  /** Entries of its span that retention had taken away when it was made. */
  readonly removed: number;
  readonly earliest: number;
  readonly latest: number;
}

const isSome = (value: number): boolean => Number.isFinite(value);

/** Takes a block out of the index, inside the transaction that is open. */
export const removeBlock = (database: Database, block: number): void => {
  database.run('DELETE FROM log_block WHERE block = ?', block);
  database.run(
    'DELETE FROM log_column WHERE cell BETWEEN ? AND ?',
    block * partsOfBlock,
    (block + 1) * partsOfBlock - 1,
  );
  database.run(
    'DELETE FROM log_about WHERE number BETWEEN ? AND ?',
    block * blockEntries + 1,
    (block + 1) * blockEntries,
  );
};

/** Stores a block in place of the one that was there, as one transaction. */
export const writeBlock = (database: Database, open: OpenBlock, lastHash: string, removed: number): void => {
  const words = encodeWords(open.words);
  if (words.posts.length > partsOfBlock - firstPosts) throw new RangeError('a block with too many words');
  database.transaction(() => {
    removeBlock(database, open.block);
    for (const [column, bytes] of cellsOf(database, open)) {
      if (column !== 'at' && bytes.every((byte) => byte === 0)) continue;
      database.run('INSERT INTO log_column VALUES (?, ?)', cell(open.block, column), bytes);
    }
    for (const [part, bytes] of [['terms', words.terms] as const, ...words.posts.entries()]) {
      database.run('INSERT INTO log_column VALUES (?, ?)', cell(open.block, part), bytes);
    }
    for (const { about, number, mark } of open.abouts) {
      database.run('INSERT INTO log_about VALUES (?, ?, ?)', number, about, mark === null ? null : Number(mark));
    }
    database.run(
      'INSERT INTO log_block VALUES (?, ?, ?, ?, ?, ?, ?)',
      open.block,
      form,
      open.upTo,
      lastHash,
      removed,
      isSome(open.earliest) ? open.earliest : 0,
      isSome(open.latest) ? open.latest : 0,
    );
  });
};

/** Heads of the blocks that still say what the journal says, ascending, and the numbers of those that do not. */
export const readHeads = (
  database: Database,
  isUsable: (head: BlockHead) => boolean,
): { readonly heads: readonly BlockHead[]; readonly stale: readonly number[] } => {
  const rows = database.all(
    `SELECT log_block.*, form = ? AND coalesce(journal.hash, '') = last_hash AS holds FROM log_block
     LEFT JOIN journal ON journal.number = log_block.last ORDER BY block`,
    form,
  );
  const found = rows.map((row) => ({
    holds: row['holds'] === 1,
    block: numeric(row, 'block'),
    last: numeric(row, 'last'),
    lastHash: text(row, 'last_hash'),
    removed: numeric(row, 'removed'),
    earliest: numeric(row, 'earliest'),
    latest: numeric(row, 'latest'),
  }));
  const holds = (head: (typeof found)[number]): boolean => head.holds && isUsable(head);
  return {
    heads: found.filter(holds),
    stale: found.filter((head) => !holds(head)).map(({ block }) => block),
  };
};

/** Forgets names that no stored block has any more. */
export const forgetNames = (database: Database): void => {
  database.transaction(() => {
    const used = new Set<number>();
    for (const column of namedColumns) {
      const rows = database.all('SELECT bytes FROM log_column WHERE cell % ? = ?', partsOfBlock, logColumns[column]);
      for (const row of rows) for (const id of unpacked(aligned(bytesOf(row, 'bytes')))) used.add(id);
    }
    database.run('DELETE FROM log_name WHERE id NOT IN (SELECT value FROM json_each(?))', JSON.stringify([...used]));
  });
};

/** Reads a part of a block; null = it is not there. The bytes begin at a multiple of 8. */
export const readPart = (database: Database, block: number, part: LogPart): Uint8Array | null => {
  const row = database.one('SELECT bytes FROM log_column WHERE cell = ?', cell(block, part));
  return row === null ? null : aligned(bytesOf(row, 'bytes'));
};

/** All parts of the entries of a block's words, by their numbers. */
export const readPosts = (database: Database, block: number): ReadonlyMap<number, Uint8Array> =>
  new Map(
    database
      .all('SELECT cell, bytes FROM log_column WHERE cell BETWEEN ? AND ?', cell(block, 0), cell(block + 1, 'kind') - 1)
      .map((row) => [numeric(row, 'cell') - cell(block, 0), aligned(bytesOf(row, 'bytes'))]),
  );

/** The number of a name in a column, in every stored block; -1 = it does not occur. */
export const storedId = (database: Database, column: NamedColumn, name: string): number => {
  const row = database.one('SELECT id FROM log_name WHERE field = ? AND value = ?', logColumns[column], name);
  return row === null ? -1 : numeric(row, 'id');
};

const severalPosts = 3;

/** Where a stored block has its parts from, for who remembers them. */
export interface PartSource {
  readonly idOf: LogBlock['idOf'];
  readonly part: (block: number, part: LogPart) => Uint8Array | null;
  readonly posts: (block: number) => ReadonlyMap<number, Uint8Array>;
}

/** A stored block. What was read of its entries by word stays for the next word. */
export const storedBlock = ({ block, earliest, latest }: BlockHead, source: PartSource): LogBlock => {
  const { idOf, part } = source;
  let known: ReadonlyMap<number, Uint8Array> = new Map();
  // A word that is in a few pieces needs one or two parts; one that is in many needs most of them.
  const posts = (number: number): Uint8Array | null => {
    const found = known.get(number);
    if (found !== undefined) return found;
    if (known.size === severalPosts) known = source.posts(block);
    else {
      const read = part(block, number);
      if (read !== null) known = new Map([...known, [number, read]]);
    }
    return known.get(number) ?? null;
  };
  return {
    block,
    earliest,
    latest,
    idOf,
    column: (name) => {
      const bytes = part(block, name);
      return bytes === null ? emptyColumn : unpacked(bytes);
    },
    times: () => {
      const bytes = part(block, 'at');
      return bytes === null ? [] : new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    },
    masksOf: (needle) => {
      const terms = part(block, 'terms');
      const none = needle.parts.map(emptyMask);
      return terms === null ? none : (masksOf(terms, posts, needle) ?? none);
    },
  };
};
