// The rows of the log under one filter: asked for where somebody looks, kept for a while, still while others are written.
import type { AppError, Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../../shared/ipc/contract.ts';
import type { LogEntry, LogFilter } from '../../../shared/model/logEntry.ts';
import type { LogRow } from '../../../shared/model/logRow.ts';

/** Rows that are asked for at once. */
export const pageSize = 100;
const keptPages = 40;
const gatherMs = 250;

/** Asks for rows, as the command `log.rows` does. */
export type AskRows = (input: CommandInput<'log.rows'>) => Promise<Result<CommandOutput<'log.rows'>>>;

/** What is known of the rows. */
export interface LogFeedState {
  /** Null before the first answer. */
  readonly total: number | null;
  /** Newest number that the positions count from; null before the first answer. */
  readonly asOf: number | null;
  /** Matching entries that were written since. */
  readonly newer: number;
  readonly pages: ReadonlyMap<number, readonly LogRow[]>;
  readonly error: AppError | null;
}

/** The rows under one filter. */
export interface LogFeed {
  readonly state: () => LogFeedState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Tells which rows are on the screen; they and their neighbours are asked for. */
  readonly show: (first: number, last: number) => void;
  /** Whether new entries are shown as they come; otherwise they are only counted. */
  readonly follow: (isFollowing: boolean) => void;
  /** Begins at the newest entry again. */
  readonly renew: () => void;
  /** Asks again for what is on the screen. */
  readonly retry: () => void;
  /** An entry was written. */
  readonly appended: (entry: LogEntry) => void;
  /** Asks nothing more until somebody looks again; then what came meanwhile is asked for too. */
  readonly stop: () => void;
}

/** Before the first answer. */
export const nothing: LogFeedState = { total: null, asOf: null, newer: 0, pages: new Map(), error: null };

const withPage = (
  pages: ReadonlyMap<number, readonly LogRow[]>,
  page: number,
  rows: readonly LogRow[],
): ReadonlyMap<number, readonly LogRow[]> => {
  const next = new Map(pages);
  // The one that was put in last is thrown away last.
  next.delete(page);
  next.set(page, rows);
  for (const oldest of next.keys()) {
    if (next.size <= keptPages) break;
    next.delete(oldest);
  }
  return next;
};

/** Entries after which rows may lie elsewhere: something was taken away, or much was brought in. */
const movesRows = ({ kind }: LogEntry): boolean => kind === 'journal' || kind === 'import';

/** Rows under `filter`; nothing is asked before the first `show`. */
export const createLogFeed = (filter: LogFilter, ask: AskRows): LogFeed => {
  let state = nothing;
  let wanted: { readonly first: number; readonly last: number } | null = null;
  let isFollowing = true;
  let isBusy = false;
  let isToRenew = false;
  let isToCount = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stale = new Set<number>();
  const listeners = new Set<() => void>();

  const become = (next: LogFeedState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const isMissing = (page: number): boolean => !state.pages.has(page) || stale.has(page);
  const nextPage = (): number | null => {
    if (wanted === null) return null;
    if (state.total === null) return 0;
    const lastPage = Math.max(0, Math.ceil(state.total / pageSize) - 1);
    const [from, to] = [wanted.first, wanted.last].map((row) => Math.min(lastPage, Math.floor(row / pageSize)));
    if (from === undefined || to === undefined) return null;
    const inOrder = [...Array.from({ length: to - from + 1 }, (_, step) => from + step), to + 1, from - 1];
    return inOrder.find((page) => page >= 0 && page <= lastPage && isMissing(page)) ?? null;
  };

  const send = async (input: Omit<CommandInput<'log.rows'>, 'filter'>): Promise<CommandOutput<'log.rows'> | null> => {
    isBusy = true;
    const result = await ask({ filter, ...input });
    isBusy = false;
    if (isStopped) return null;
    if (result.ok) return result.value;
    become({ ...state, error: result.error });
    return null;
  };
  const begin = async (): Promise<void> => {
    isToRenew = false;
    isToCount = false;
    const answer = await send({ asOf: null, offset: 0, limit: pageSize });
    if (answer === null) return;
    stale.clear();
    const { rows, total, asOf } = answer;
    become({ total, asOf, newer: 0, pages: new Map([[0, rows]]), error: null });
    await pump();
  };
  const fill = async (page: number): Promise<void> => {
    stale.delete(page);
    const { asOf } = state;
    const answer = await send({ asOf, offset: page * pageSize, limit: pageSize });
    if (answer === null) return;
    const pages = withPage(state.pages, page, answer.rows);
    become({ total: answer.total, asOf: answer.asOf, newer: answer.newer, pages, error: null });
    await pump();
  };
  const count = async (): Promise<void> => {
    isToCount = false;
    const answer = await send({ asOf: state.asOf, offset: 0, limit: 1 });
    if (answer === null) return;
    become({ ...state, newer: answer.newer, total: answer.total, error: null });
    await pump();
  };
  // One question at a time: whoever drags the scrollbar passes rows that are then never asked for.
  const pump = async (): Promise<void> => {
    if (isBusy || isStopped || wanted === null) return;
    if (isToRenew || state.asOf === null) return begin();
    const page = nextPage();
    if (page !== null) return fill(page);
    if (isToCount) return count();
  };

  const wantNewer = (): void => {
    if (isFollowing) isToRenew = true;
    else isToCount = true;
  };
  /** Nobody has told what was written or changed meanwhile. */
  const wantAll = (): void => {
    for (const page of state.pages.keys()) stale.add(page);
    wantNewer();
  };
  const gathered = (): void => {
    timer = null;
    wantNewer();
    void pump();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show: (first, last) => {
      wanted = { first, last };
      if (isStopped) wantAll();
      isStopped = false;
      void pump();
    },
    follow: (isOn) => {
      isFollowing = isOn;
    },
    renew: () => {
      isToRenew = true;
      void pump();
    },
    retry: () => {
      become({ ...state, error: null });
      void pump();
    },
    appended: (entry) => {
      if (movesRows(entry)) for (const page of state.pages.keys()) stale.add(page);
      const about = entry.about ?? null;
      for (const [page, rows] of state.pages) {
        if (about !== null && rows.some((row) => row.entry.number === about)) stale.add(page);
      }
      // Many entries come together after a check of many terminals: one question for all of them.
      timer ??= setTimeout(gathered, gatherMs);
    },
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
};
