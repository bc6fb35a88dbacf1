// The conditions of a filter, each of which takes out of a block's entries what does not fulfil it.
import { type LogFilter, logKinds, logSources } from '../../shared/model/logEntry.ts';
import { verdicts } from '../../shared/model/verdict.ts';
import type { LogBlock, LogColumn, LogNumbers, NamedColumn } from './logBlock.ts';
import { recordHash } from './logFolded.ts';
import { blockEntries, emptyMask, keepCommon, type LogMask, setBit } from './logMask.ts';
import type { Needle } from './logWords.ts';

/** Takes out of the set what does not fulfil it. Throws RangeError for a block that is not what it should be. */
export type Condition = (block: LogBlock, mask: LogMask) => void;

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
/** The conditions of a filter and its words. */
export const conditionsOf = (filter: LogFilter, needles: readonly Needle[]): readonly Condition[] => {
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

/** Keeps what fulfils all conditions; false = the block is not what it should be. */
export const narrow = (source: LogBlock, mask: LogMask, conditions: readonly Condition[]): boolean => {
  try {
    for (const condition of conditions) if (!isEmpty(mask)) condition(source, mask);
    return true;
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
};
