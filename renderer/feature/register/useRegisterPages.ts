// The records under one filter: only the pages that are looked at are asked for, and asked again when records change.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AppError, Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../../shared/ipc/contract.ts';
import type { RegisterRow } from '../../../shared/register/registerRecord.ts';
import { ask } from '../../bridge/ask.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { filterOf, type RegisterQuery } from './registerQuery.ts';

const pageSize = 100;
const gatherMs = 200;

/** What is loaded of the register. */
export interface RegisterPages {
  readonly state: 'loading' | 'failed' | 'filled';
  readonly total: number;
  readonly error: AppError | null;
  /** Undefined while its page is on the way. */
  readonly rowAt: (index: number) => RegisterRow | undefined;
  /** Tells which rows are on the screen. */
  readonly show: (first: number, last: number) => void;
  readonly reload: () => void;
}

interface Held {
  readonly question: string;
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly RegisterRow[]>;
  readonly error: AppError | null;
}

const nothing = (question: string): Held => ({ question, total: null, pages: new Map(), error: null });

/** Pages from the first to the last one that the screen shows. */
interface Span {
  readonly first: number;
  readonly last: number;
}

/** Calls `reload` once for many changes that come together. */
const useGathered = (reload: () => void): (() => void) => {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      reload();
    }, gatherMs);
  }, [reload]);
};

/** Records under a filter; a changed filter starts anew. */
export const useRegisterPages = (query: RegisterQuery): RegisterPages => {
  const question = JSON.stringify({ filter: filterOf(query), sort: query.sort });
  const [held, setHeld] = useState<Held>(() => nothing(question));
  const [span, setSpan] = useState<Span>({ first: 0, last: 0 });
  const [turn, setTurn] = useState(0);
  const asked = useRef(new Set<string>());
  const current = useRef(question);

  useLayoutEffect(() => {
    // Going back to an earlier question asks it anew: only the pages of one question are kept.
    if (current.current !== question) asked.current = new Set();
    current.current = question;
    const { filter, sort } = JSON.parse(question) as Pick<CommandInput<'register.page'>, 'filter' | 'sort'>;
    const keep = (page: number, result: Result<CommandOutput<'register.page'>>): void => {
      if (current.current !== question) return;
      setHeld((before) => {
        const known = before.question === question ? before : nothing(question);
        if (!result.ok) return { ...known, error: result.error };
        const { rows, total } = result.value;
        return { question, total, pages: new Map(known.pages).set(page, rows), error: null };
      });
    };
    for (let page = span.first; page <= span.last; page += 1) {
      const key = `${turn} ${page}`;
      if (asked.current.has(key)) continue;
      asked.current.add(key);
      const wanted = { filter, sort, isDescending: sort === 'updated', offset: page * pageSize, limit: pageSize };
      void ask('register.page', wanted).then((result) => {
        if (!result.ok) asked.current.delete(key);
        keep(page, result);
      });
    }
  }, [question, turn, span]);

  const reload = useCallback(() => setTurn((before) => before + 1), []);
  const reloadSoon = useGathered(reload);
  useEvent('register.changed', reloadSoon);
  useEvent('register.tasksChanged', reloadSoon);
  const show = useCallback((firstRow: number, lastRow: number) => {
    const next = { first: Math.floor(firstRow / pageSize), last: Math.floor(lastRow / pageSize) };
    setSpan((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, []);

  const mine = held.question === question ? held : nothing(question);
  return {
    state: mine.total !== null ? 'filled' : mine.error === null ? 'loading' : 'failed',
    total: mine.total ?? 0,
    error: mine.error,
    rowAt: (index) => mine.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    show,
    reload,
  };
};
