// Which entries of the log match a filter: sets of bits, block by block, made in steps of a few milliseconds.
import { setImmediate } from 'node:timers/promises';
import { type LogFilter, logKinds, logSources } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import type { Database } from './database.ts';
import type { LogBlock, LogColumn, LogNumbers, NamedColumn } from './logBlock.ts';
import type { LogFold } from './logFold.ts';
import { recordHash } from './logFolded.ts';
import { createLogMarks } from './logMarks.ts';
import {
  blockEntries,
  countBits,
  emptyMask,
  fullMask,
  keepCommon,
  keepSpan,
  type LogMask,
  placesOf,
  setBit,
} from './logMask.ts';
import { dropRemoved, type NumberSpan } from './logStubs.ts';
import { wordsOf } from './logText.ts';
import { checkTexts } from './logTextCheck.ts';
import { type Needle, needleOf } from './logWords.ts';

/** The entries that match, as numbers. */
export interface LogSelection {
  readonly total: number;
  /** How many of them are above this number. */
  countAbove(number: number): number;
  /** Numbers by position, 0 = newest. */
  at(offset: number, limit: number): readonly number[];
  /** The newest of them not above this number, at most `limit`. */
  upTo(number: number, limit: number): readonly number[];
}

type Condition = (block: LogBlock, mask: LogMask) => void;

// Written twice for the sake of speed: a loop that sees one kind of list only runs three times as fast.
const bitsOfBytes = (column: Uint8Array, from: number, wanted: number): number => {
  let bits = 0;
  for (let bit = 0; bit < 32; bit += 1) if (column[from + bit] === wanted) bits |= 1 << bit;
  return bits;
};
const bitsOfNumbers = (column: Uint16Array | Uint32Array, from: number, wanted: number): number => {
  let bits = 0;
  for (let bit = 0; bit < 32; bit += 1) if (column[from + bit] === wanted) bits |= 1 << bit;
  return bits;
};

// Where other conditions have left little, only that is looked at.
const keepBits = (bits: number, column: LogNumbers, from: number, wanted: number): number => {
  let kept = bits;
  for (let left = bits; left !== 0; ) {
    const bit = 31 - Math.clz32(left);
    left &= ~(1 << bit);
    if (column[from + bit] !== wanted) kept &= ~(1 << bit);
  }
  return kept;
};

const keepEqual = (mask: LogMask, column: LogNumbers, wanted: number): void => {
  for (let word = 0; word < mask.length; word += 1) {
    const bits = mask[word] ?? 0;
    if (bits === 0) continue;
    const from = word * 32;
    if (bits !== 0xffff_ffff) mask[word] = keepBits(bits, column, from, wanted);
    else
      mask[word] =
        column instanceof Uint8Array ? bitsOfBytes(column, from, wanted) : bitsOfNumbers(column, from, wanted);
  }
};

const isEmpty = (mask: LogMask): boolean => mask.every((word) => word === 0);

const equal =
  (name: Exclude<LogColumn, 'at'>, wanted: number): Condition =>
  (block, mask) =>
    keepEqual(mask, block.column(name), wanted);

const called =
  (name: NamedColumn, value: string): Condition =>
  (block, mask) => {
    const id = block.idOf(name, value);
    if (id < 0) mask.fill(0);
    else keepEqual(mask, block.column(name), id);
  };

const within =
  (from: number, until: number): Condition =>
  (block, mask) => {
    if (block.earliest >= from && block.latest < until) return;
    if (block.latest < from || block.earliest >= until) {
      mask.fill(0);
      return;
    }
    const times = block.times();
    const inside = emptyMask();
    for (let place = 0; place < blockEntries; place += 1) {
      const at = times[place] ?? Number.NaN;
      if (at >= from && at < until) setBit(inside, place);
    }
    keepCommon(mask, inside);
  };

const holds =
  (needle: Needle): Condition =>
  (block, mask) => {
    for (const found of block.masksOf(needle)) keepCommon(mask, found);
  };

const timeOf = (text: string | null | undefined, otherwise: number): number =>
  text == null ? otherwise : Date.parse(text);

// Cheap ones first: where nothing is left, the words of a block are not read at all.
const conditionsOf = (filter: LogFilter, needles: readonly Needle[]): readonly Condition[] => {
  const from = timeOf(filter.from, Number.NEGATIVE_INFINITY);
  const until = timeOf(filter.until, Number.POSITIVE_INFINITY);
  const given: readonly (Condition | null)[] = [
    filter.from == null && filter.until == null ? null : within(from, until),
    filter.kind == null ? null : equal('kind', logKinds.indexOf(filter.kind) + 1),
    filter.verdict == null ? null : equal('verdict', verdicts.indexOf(filter.verdict) + 1),
    filter.source == null ? null : equal('source', logSources.indexOf(filter.source) + 1),
    filter.terminalId == null ? null : called('terminal', filter.terminalId),
    filter.store == null ? null : called('store', filter.store),
    filter.operator == null ? null : called('operator', filter.operator),
    filter.record == null ? null : equal('record', recordHash(filter.record.kind, filter.record.id)),
    ...needles.map(holds),
  ];
  return given.filter((each) => each !== null);
};

/** What was found in whole blocks, under the filter it was found for. */
interface Kept {
  readonly generation: number;
  readonly masks: Map<number, LogMask>;
}
const filtersKept = 6;

// So long one step may take before others get their turn.
const stepMs = 6;

const selectionOf = (masks: readonly (() => LogMask)[], counts: readonly number[]): LogSelection => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const numbersIn = (block: number): readonly number[] =>
    placesOf(masks[block]?.() ?? emptyMask()).map((place) => block * blockEntries + place + 1);
  const countAbove = (number: number): number => {
    const block = Math.floor(number / blockEntries);
    const above = counts.slice(block + 1).reduce((sum, count) => sum + count, 0);
    const mask = masks[block]?.().slice();
    if (mask === undefined) return above;
    keepSpan(mask, number - block * blockEntries, blockEntries);
    return above + countBits(mask);
  };
  const at = (offset: number, limit: number): readonly number[] => {
    const found: number[] = [];
    let passed = 0;
    for (let block = masks.length - 1; block >= 0 && found.length < limit; block -= 1) {
      const count = counts[block] ?? 0;
      if (passed + count > offset) {
        const from = Math.max(0, offset - passed);
        found.push(...numbersIn(block).slice(from, from + limit - found.length));
      }
      passed += count;
    }
    return found;
  };
  return { total, countAbove, at, upTo: (number, limit) => at(countAbove(number), limit) };
};

/** Finds the entries that match. */
export interface LogSelect {
  /** Rejects with store.* */
  find(filter: LogFilter): Promise<LogSelection>;
}

// Something removes or adds all the time: then what was found last is as good as any other answer.
const attempts = 5;

/** Keeps what fulfils all conditions; false = the block is not what it should be. */
const narrow = (source: LogBlock, mask: LogMask, conditions: readonly Condition[]): boolean => {
  try {
    for (const condition of conditions) if (!isEmpty(mask)) condition(source, mask);
    return true;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
};

/** Everything there is: nothing has to be looked up. */
const everything = (newest: number, stubs: readonly NumberSpan[]): LogSelection => {
  const blocks = Math.ceil(newest / blockEntries);
  const maskOf = (block: number): LogMask => {
    const mask = fullMask();
    keepSpan(mask, 0, newest - block * blockEntries);
    dropRemoved(mask, stubs, block);
    return mask;
  };
  const masks = Array.from({ length: blocks }, (_, block) => () => maskOf(block));
  const isPlain = (block: number): boolean =>
    (block + 1) * blockEntries <= newest &&
    stubs.every(({ first, last }) => last <= block * blockEntries || first > (block + 1) * blockEntries);
  return selectionOf(
    masks,
    Array.from({ length: blocks }, (_, block) => (isPlain(block) ? blockEntries : countBits(maskOf(block)))),
  );
};

/** Finds entries by the index of one database. */
export const createLogSelect = (database: Database, fold: LogFold): LogSelect => {
  const kept = new Map<string, Kept>();
  const marks = createLogMarks(database, fold);

  const keptFor = (key: string): Map<number, LogMask> => {
    const known = kept.get(key);
    kept.delete(key);
    const now = known?.generation === fold.generation ? known : { generation: fold.generation, masks: new Map() };
    kept.set(key, now);
    const [oldest] = kept.keys();
    if (kept.size > filtersKept && oldest !== undefined) kept.delete(oldest);
    return now.masks;
  };

  const find = async (filter: LogFilter, attempt = 1): Promise<LogSelection> => {
    const { marked, ...other } = filter;
    const needles = wordsOf(filter.text ?? '').map(needleOf);
    const conditions = conditionsOf(filter, needles);
    if (conditions.length === 0 && marked !== true) {
      const { newest, stubs } = fold.look();
      return everything(newest, stubs);
    }
    await fold.bringUp();
    const { newest, stubs } = fold.look();
    const { generation } = fold;
    const blocks = Math.ceil(newest / blockEntries);
    const whole = Math.floor(newest / blockEntries);
    const known = keptFor(JSON.stringify(other));
    const isMarked = marked === true ? marks.sets() : null;
    const masks: LogMask[] = [];
    let began = performance.now();
    for (let block = 0; block < blocks; block += 1) {
      let mask = known.get(block);
      if (mask === undefined) {
        mask = fullMask();
        keepSpan(mask, 0, newest - block * blockEntries);
        if (stubs.length > 0) dropRemoved(mask, stubs, block);
        const source = fold.block(block);
        if (source !== null && !narrow(source, mask, conditions)) {
          fold.drop(block);
          return find(filter, attempt + 1);
        }
        if (source === null && conditions.length > 0) mask.fill(0);
        await checkTexts(database, { block, mask, needles, record: filter.record ?? null });
        if (block < whole) known.set(block, mask);
      }
      masks.push(isMarked === null ? mask : (isMarked.within(block, mask) ?? emptyMask()));
      if (performance.now() - began > stepMs) {
        await setImmediate();
        began = performance.now();
      }
    }
    // The index was thrown away or something was removed meanwhile: what was found may be incomplete.
    if (fold.generation !== generation && attempt < attempts) return find(filter, attempt + 1);
    return selectionOf(
      masks.map((mask) => () => mask),
      masks.map(countBits),
    );
  };
  return { find: (filter) => find(filter) };
};
