// Follows the seals of an export row by row and says at which row they stop fitting. See FORMAT.md, sections 6 and 10.
import { canonicalText, type Plain } from './canonicalText.ts';
import { chainOf, leafDigits, sealStart } from './exportSeal.ts';
import { type ExportProblem, mostProblems } from './exportVerdict.ts';
import type { Sha256 } from './journalChain.ts';
import { createNumberSet } from './numberSet.ts';

/** One row as it was read. */
export interface SealedRow {
  readonly content: Plain;
  readonly seal: string;
  /** Number of its entry; null where the row does not name one. */
  readonly entry: number | null;
  /** Whether the entry fits into the journal's own chain; null = cannot be told from this row. */
  readonly isChained: boolean | null;
}

/** What the statement says about the rows. */
export interface StatedRows {
  readonly exportId: string;
  readonly rows: number;
  readonly chain: string;
}

interface Gap {
  readonly row: number;
  readonly before: number | null;
  readonly entry: number | null;
}

/** A check that rows are pushed through in their order. */
export interface RowCheck {
  readonly push: (row: SealedRow) => void;
  /** Rows so far. */
  readonly count: () => number;
  /** What is wrong, in the order of the file; `head` = cells of the head row. `stated` null = no statement was found. */
  readonly finish: (
    head: readonly string[],
    stated: StatedRows | null,
  ) => { readonly problems: readonly ExportProblem[]; readonly count: number };
}

const sealForm = /^[0-9a-f]{80}$/;
const rowOf = (problem: ExportProblem): number => ('row' in problem ? problem.row : Number.MAX_SAFE_INTEGER);

/** A check of its own for one export. */
export const createRowCheck = (sha256: Sha256): RowCheck => {
  const problems: ExportProblem[] = [];
  let gaps: Gap[] = [];
  const seen = createNumberSet();
  const repeated = createNumberSet();
  let problemCount = 0;
  let rows = 0;
  let lastEntry: number | null = null;
  let stored = '';
  let computed = '';
  /** The row whose link does not fit, until the next row tells why. */
  let doubtful: Gap | null = null;
  let first: { readonly leaf: string; readonly chain: string; readonly entry: number | null } | null = null;
  let second: { readonly leaf: string; readonly chain: string } | null = null;
  let isCountExplained = false;

  const report = (problem: ExportProblem): void => {
    problemCount += 1;
    if (problems.length < mostProblems) problems.push(problem);
  };
  const reportGap = (gap: Gap): void => {
    problemCount += 1;
    if (gaps.length < mostProblems) gaps.push(gap);
  };
  const settle = (wasSealOnly: boolean): void => {
    if (doubtful === null) return;
    if (wasSealOnly) report({ kind: 'changed', row: doubtful.row, entry: doubtful.entry });
    else reportGap(doubtful);
    doubtful = null;
  };
  const fits = (link: (chain: string) => string, chain: string): boolean => {
    const isBehindStored = rows === 1 || link(stored) === chain;
    const isBehindComputed = !isBehindStored && computed !== stored && link(computed) === chain;
    settle(isBehindComputed);
    return isBehindStored || isBehindComputed;
  };

  const numberSeen = (entry: number | null): void => {
    if (entry === null || entry >= 2 ** 31) return;
    if (seen.has(entry)) repeated.add(entry);
    seen.add(entry);
  };

  const push = ({ content, seal, entry, isChained }: SealedRow): void => {
    rows += 1;
    const leaf = sha256(canonicalText(content));
    const isFormed = sealForm.test(seal);
    const chain = isFormed ? chainOf(seal) : '';
    const link = (before: string): string => sha256(before + leaf);
    const gap: Gap = { row: rows, before: lastEntry, entry };
    if (rows === 1) first = { leaf, chain, entry };
    if (rows === 2) second = { leaf, chain };
    if (!isFormed || seal.slice(0, leafDigits) !== leaf.slice(0, leafDigits)) {
      settle(false);
      report({ kind: 'changed', row: rows, entry });
      computed = chain;
    } else {
      const isLinked = fits(link, chain);
      if (!isLinked) doubtful = gap;
      computed = isLinked ? chain : link(stored);
      if (isChained === false) report({ kind: 'unchained', row: rows, entry });
    }
    stored = chain;
    numberSeen(entry);
    lastEntry = entry ?? lastEntry;
  };

  const gapAsProblem = ({ row, before, entry }: Gap): ExportProblem => {
    if (entry !== null && repeated.has(entry)) return { kind: 'repeated', row, entry };
    if (before === null || entry === null) return { kind: 'missing', row, first: null, last: null };
    if (entry <= before) return { kind: 'moved', row, entry };
    for (let number = before + 1; number < entry; number += 1) {
      if (!seen.has(number)) return { kind: 'missing', row, first: before + 1, last: entry - 1 };
    }
    return { kind: 'moved', row, entry };
  };

  const checkStart = (head: readonly string[], stated: StatedRows): void => {
    if (first === null) return;
    const link = sha256(sealStart(stated.exportId, head, sha256) + first.leaf);
    if (link === first.chain) return;
    // A changed first row has been reported already; with a good one the chain begins elsewhere.
    if (problems.some((problem) => problem.kind === 'changed' && problem.row === 1)) return;
    const next = second === null ? stated.chain : second.chain;
    if (next === (second === null ? link : sha256(link + second.leaf))) {
      report({ kind: 'changed', row: 1, entry: first.entry });
      problemCount -= gaps.filter(({ row }) => row === 2).length;
      gaps = gaps.filter(({ row }) => row !== 2);
      isCountExplained = true;
    } else if (rows < stated.rows) {
      report({ kind: 'missing', row: 1, first: null, last: first.entry === null ? null : first.entry - 1 });
      isCountExplained = true;
    } else report({ kind: 'start' });
  };

  const checkEnd = (head: readonly string[], stated: StatedRows): void => {
    const reached = rows === 0 ? sealStart(stated.exportId, head, sha256) : stored;
    const isSealOnly = (doubtful !== null && computed === stated.chain) || (rows === 1 && isCountExplained);
    settle(isSealOnly);
    if (reached === stated.chain || isSealOnly) {
      if (rows !== stated.rows && gaps.length === 0 && !isCountExplained) report({ kind: 'statement', what: 'rows' });
      return;
    }
    if (rows > stated.rows && gaps.length === 0) {
      report({ kind: 'moved', row: stated.rows + 1, entry: null });
    } else if (rows < stated.rows) {
      report({ kind: 'missing', row: rows + 1, first: lastEntry === null ? null : lastEntry + 1, last: null });
    } else if (!problems.some((problem) => problem.kind === 'changed' && problem.row === rows)) {
      report({ kind: 'statement', what: 'rows' });
    }
  };

  return {
    push,
    count: () => rows,
    finish: (head, stated) => {
      if (stated === null) settle(false);
      else {
        checkStart(head, stated);
        checkEnd(head, stated);
      }
      const all = [...problems, ...gaps.map(gapAsProblem)].sort((one, other) => rowOf(one) - rowOf(other));
      return { problems: all.slice(0, mostProblems), count: problemCount };
    },
  };
};
