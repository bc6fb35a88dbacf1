// One block of the log's index while it is being made: columns to filter by, words, and what is about other entries.

import { foldText } from '../journal/searchedText.ts';
import { foldEntry } from './logFolded.ts';
import { blockEntries, type LogMask } from './logMask.ts';
import { piecesOf } from './logText.ts';
import { type Needle, openMasksOf } from './logWords.ts';

/** Columns by the number under which they are stored; `at` = ms since 1970. */
export const logColumns = {
  kind: 0,
  verdict: 1,
  source: 2,
  terminal: 3,
  store: 4,
  operator: 5,
  record: 6,
  at: 7,
} as const;
/** A column. */
export type LogColumn = keyof typeof logColumns;

/** Columns whose values are names, each with a number of its own. */
export const namedColumns = ['terminal', 'store', 'operator'] as const;
/** A column whose values are names. */
export type NamedColumn = (typeof namedColumns)[number];

/** Numbers of the entries of a block, by place. */
export type LogNumbers = Uint8Array | Uint16Array | Uint32Array;

/** A block as a selection reads it. */
export interface LogBlock {
  /** Entry `n` is in block `floor((n − 1) / blockEntries)`, at the place that remains. */
  readonly block: number;
  readonly earliest: number;
  readonly latest: number;
  column(name: Exclude<LogColumn, 'at'>): LogNumbers;
  times(): ArrayLike<number>;
  /** The number of a name in a column; -1 = it does not occur. */
  readonly idOf: (column: NamedColumn, name: string) => number;
  masksOf(needle: Needle): readonly LogMask[];
}

/** An entry about another one. */
export interface LogAbout {
  readonly about: number;
  readonly number: number;
  /** Puts a mark, takes it away, or is a note (null). */
  readonly mark: boolean | null;
}

/** What else is known of a terminal by the newest entry about it. */
export interface LogName {
  readonly name: string | null;
  readonly serialNumber: string | null;
}

/** A block that is being made. */
export interface OpenBlock extends LogBlock {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly abouts: readonly LogAbout[];
  /** Names of a column by their number, from 1. */
  readonly names: Readonly<Record<NamedColumn, ReadonlyMap<string, number>>>;
  readonly terminals: ReadonlyMap<string, LogName>;
  /** Number of the newest entry in it; 0 = none. */
  readonly upTo: number;
  readonly entries: number;
  add(number: number, body: string): void;
}

const idIn = (names: Map<string, number>, name: string | null): number => {
  if (name === null) return 0;
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size + 1);
  return names.size;
};

const shortText = 64;

/** Collects the pieces of texts; texts that come again and again are cut once. */
const createWordCollector = (words: Map<string, number[]>) => {
  const known = new Map<string, readonly number[][]>();
  const postsOf = (text: string): readonly number[][] =>
    piecesOf(foldText(text)).map((piece) => {
      const posts = words.get(piece) ?? [];
      if (posts.length === 0) words.set(piece, posts);
      return posts;
    });
  return (text: string, place: number): void => {
    let lists = known.get(text);
    if (lists === undefined) {
      lists = postsOf(text);
      if (text.length <= shortText) known.set(text, lists);
    }
    for (const posts of lists) if (posts.at(-1) !== place) posts.push(place);
  };
};

/** An empty block; entries are added in the order of their numbers. */
export const createOpenBlock = (block: number): OpenBlock => {
  const first = block * blockEntries + 1;
  const columns = {
    kind: new Uint8Array(blockEntries),
    verdict: new Uint8Array(blockEntries),
    source: new Uint8Array(blockEntries),
    terminal: new Uint32Array(blockEntries),
    store: new Uint32Array(blockEntries),
    operator: new Uint32Array(blockEntries),
    record: new Uint32Array(blockEntries),
  };
  const at = new Float64Array(blockEntries).fill(Number.NaN);
  const names = {
    terminal: new Map<string, number>(),
    store: new Map<string, number>(),
    operator: new Map<string, number>(),
  } satisfies Record<NamedColumn, Map<string, number>>;
  const terminals = new Map<string, LogName>();
  const words = new Map<string, number[]>();
  const abouts: LogAbout[] = [];
  const collect = createWordCollector(words);
  let [upTo, entries, earliest, latest] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    block,
    words,
    abouts,
    names,
    terminals,
    get upTo() {
      return upTo;
    },
    get entries() {
      return entries;
    },
    get earliest() {
      return earliest;
    },
    get latest() {
      return latest;
    },
    column: (name) => columns[name],
    times: () => at,
    idOf: (column, name) => names[column].get(name) ?? -1,
    masksOf: (needle) => openMasksOf(words, needle),
    add: (number, body) => {
      const place = number - first;
      const folded = foldEntry(body);
      for (const name of ['kind', 'verdict', 'source', 'record'] as const) columns[name][place] = folded[name];
      for (const name of namedColumns) columns[name][place] = idIn(names[name], folded[name]);
      at[place] = folded.at;
      earliest = Math.min(earliest, folded.at);
      latest = Math.max(latest, folded.at);
      const { terminal, terminalName: name, serialNumber, about, mark } = folded;
      if (terminal !== null) terminals.set(terminal, { name, serialNumber });
      if (about !== null) abouts.push({ about, number, mark });
      for (const text of folded.texts) collect(text, place);
      upTo = number;
      entries += 1;
    },
  };
};
