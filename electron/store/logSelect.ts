// Which entries of the log match a filter: block by block, in steps of a few milliseconds.
import { setImmediate } from 'node:timers/promises';
import type { LogFilter } from '../../shared/model/logEntry.ts';
import { wordsOf } from '../journal/searchedText.ts';
import type { Database } from './database.ts';
import { type Condition, conditionsOf, narrow } from './logConditions.ts';
import type { LogFold } from './logFold.ts';
import { createLogMarks } from './logMarks.ts';
import { blockEntries, countBits, emptyMask, fullMask, keepSpan, type LogMask } from './logMask.ts';
import { everything, type LogSelection, selectionOf } from './logSelection.ts';
import { dropRemoved, type NumberSpan } from './logStubs.ts';
import { checkTexts } from './logTextCheck.ts';
import { type Needle, needleOf } from './logWords.ts';

/** What was found in whole blocks, under the filter it was found for. */
interface Kept {
  readonly generation: number;
  readonly masks: Map<number, LogMask>;
}
const filtersKept = 6;

// So long one step may take before others get their turn.
const stepMs = 6;

/** What is looked for, in the journal as it stood. */
interface Search {
  readonly newest: number;
  readonly stubs: readonly NumberSpan[];
  readonly conditions: readonly Condition[];
  readonly needles: readonly Needle[];
  readonly record: LogFilter['record'];
}

/** Finds the entries that match. */
export interface LogSelect {
  /** Rejects with store.* */
  find(filter: LogFilter): Promise<LogSelection>;
}

// Something removes or adds all the time: then what was found last is as good as any other answer.
const attempts = 5;

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

  /** The entries of one block that fulfil everything but the mark; null = the block is not what it should be. */
  const maskOf = async (
    block: number,
    { newest, stubs, conditions, needles, record }: Search,
  ): Promise<LogMask | null> => {
    const mask = fullMask();
    keepSpan(mask, 0, newest - block * blockEntries);
    if (stubs.length > 0) dropRemoved(mask, stubs, block);
    const source = fold.block(block);
    if (source === null && conditions.length > 0) return emptyMask();
    if (source !== null && !narrow(source, mask, conditions)) return null;
    await checkTexts(database, { block, mask, needles, record });
    return mask;
  };

  /** The entries of every block; null = the index has to be looked at anew. */
  const masksOf = async (search: Search, known: Map<number, LogMask>): Promise<LogMask[] | null> => {
    const masks: LogMask[] = [];
    let began = performance.now();
    for (let block = 0; block * blockEntries < search.newest; block += 1) {
      const mask = known.get(block) ?? (await maskOf(block, search));
      if (mask === null) {
        fold.drop(block);
        return null;
      }
      if ((block + 1) * blockEntries <= search.newest) known.set(block, mask);
      masks.push(mask);
      if (performance.now() - began > stepMs) {
        await setImmediate();
        began = performance.now();
      }
    }
    return masks;
  };

  const search = async (filter: LogFilter, conditions: readonly Condition[], needles: readonly Needle[]) => {
    await fold.bringUp();
    const { marked, ...other } = filter;
    const { generation } = fold;
    const asked: Search = { ...fold.look(), conditions, needles, record: filter.record ?? null };
    const masks = await masksOf(asked, keptFor(JSON.stringify(other)));
    const standing = marked === true ? marks.sets() : null;
    const found =
      standing === null ? masks : (masks?.map((mask, block) => standing.within(block, mask) ?? emptyMask()) ?? null);
    return { found, isSure: fold.generation === generation };
  };

  const find = async (filter: LogFilter): Promise<LogSelection> => {
    const needles = wordsOf(filter.text ?? '').map(needleOf);
    const conditions = conditionsOf(filter, needles);
    if (conditions.length === 0 && filter.marked !== true) {
      const { newest, stubs } = fold.look();
      return everything(newest, stubs);
    }
    for (let attempt = 1; ; attempt += 1) {
      const { found, isSure } = await search(filter, conditions, needles);
      // The index was thrown away or something was removed meanwhile: what was found may be incomplete.
      if (found === null || (!isSure && attempt < attempts)) continue;
      return selectionOf(
        found.map((mask) => () => mask),
        found.map(countBits),
      );
    }
  };
  return { find };
};
