// The jobs under one filter: only the pages that are looked at are asked for, and asked again when jobs change.
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type AppError, type Result, success } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../../shared/ipc/contract.ts';
import type { JobFilter } from '../../../shared/ipc/jobsContract.ts';
import type { JobRow } from '../../../shared/job/job.ts';
import { ask } from '../../bridge/ask.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useGathered } from '../../ui/planner/useGathered.ts';
import { useNewDay } from '../../ui/planner/useNewDay.ts';

const pageSize = 100;
/** The most that is told at once. */
const mostRows = 500;

/** What is loaded of the list. */
export interface JobPages {
  readonly state: 'loading' | 'failed' | 'filled';
  readonly total: number;
  /** The local day of the program. */
  readonly today: string;
  readonly error: AppError | null;
  /** Undefined while its page is on the way. */
  readonly rowAt: (index: number) => JobRow | undefined;
  /** The rows from one place to another, whether they were looked at or not. */
  readonly between: (first: number, last: number) => Promise<Result<readonly JobRow[]>>;
  /** Tells which rows are on the screen. */
  readonly show: (first: number, last: number) => void;
  readonly reload: () => void;
}

interface Held {
  readonly question: string;
  readonly total: number | null;
  readonly today: string;
  readonly pages: ReadonlyMap<number, readonly JobRow[]>;
  readonly error: AppError | null;
}

type Page = Result<CommandOutput<'jobs.list'>>;

const nothing = (question: string): Held => ({ question, total: null, today: '', pages: new Map(), error: null });

const withPage = (before: Held, question: string, page: number, result: Page): Held => {
  const known = before.question === question ? before : nothing(question);
  if (!result.ok) return { ...known, error: result.error };
  const { jobs, total, today } = result.value;
  return { question, total, today, pages: new Map(known.pages).set(page, jobs), error: null };
};

const rowsBetween = async (filter: JobFilter, first: number, last: number): Promise<Result<readonly JobRow[]>> => {
  const rows: JobRow[] = [];
  for (let offset = first; offset <= last; offset = first + rows.length) {
    const result = await ask('jobs.list', { filter, offset, limit: Math.min(mostRows, last - offset + 1) });
    if (!result.ok) return result;
    if (result.value.jobs.length === 0) break;
    rows.push(...result.value.jobs);
  }
  return success(rows);
};

/** Jobs under a filter; a changed filter starts anew. */
export const useJobPages = (filter: JobFilter): JobPages => {
  const question = JSON.stringify(filter);
  const [held, setHeld] = useState<Held>(() => nothing(question));
  const [span, setSpan] = useState({ first: 0, last: 0 });
  const [turn, setTurn] = useState(0);
  const asked = useRef(new Set<string>());
  const current = useRef(question);

  useLayoutEffect(() => {
    // Going back to an earlier question asks it anew: only the pages of one question are kept.
    if (current.current !== question) asked.current = new Set();
    current.current = question;
    const wanted = JSON.parse(question) as CommandInput<'jobs.list'>['filter'];
    for (let page = span.first; page <= span.last; page += 1) {
      const key = `${String(turn)} ${String(page)}`;
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      void ask('jobs.list', { filter: wanted, offset: page * pageSize, limit: pageSize }).then((result) => {
        if (!result.ok) asked.current.delete(key);
        if (current.current === question) setHeld((before) => withPage(before, question, page, result));
      });
    }
  }, [question, turn, span]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const reloadSoon = useGathered(reload);
  useEvent('jobs.changed', reloadSoon);
  useNewDay(reloadSoon);
  const show = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / pageSize), last: Math.floor(lastRow / pageSize) };
    setSpan((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, []);

  const mine = held.question === question ? held : nothing(question);
  return {
    state: mine.total !== null ? 'filled' : mine.error === null ? 'loading' : 'failed',
    total: mine.total ?? 0,
    today: mine.today,
    error: mine.error,
    rowAt: (index) => mine.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    between: (first, last) => rowsBetween(filter, first, last),
    show,
    reload,
  };
};
