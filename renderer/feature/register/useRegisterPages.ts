// The records under one filter: only the pages that are looked at are asked for, and asked again when records change.
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { RegisterRow } from '../../../shared/register/registerRecord.ts';
import { consoleBridge } from '../../bridge/consoleBridge.ts';
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

/** Records under a filter; a changed filter starts anew. */
export const useRegisterPages = (query: RegisterQuery): RegisterPages => {
  const question = JSON.stringify([filterOf(query), query.sort]);
  const [held, setHeld] = useState<Held>(() => nothing(question));
  const asked = useRef(new Set<number>());
  const current = useRef(question);
  const span = useRef({ first: 0, last: 0 });

  const ask = useEffectEvent((page: number, isAgain: boolean) => {
    if (!isAgain && asked.current.has(page)) return;
    asked.current.add(page);
    void consoleBridge()
      .invoke('register.page', {
        filter: filterOf(query),
        sort: query.sort,
        isDescending: query.sort === 'updated',
        offset: page * pageSize,
        limit: pageSize,
      })
      .then((result) => {
        if (current.current !== question) return;
        if (!result.ok) asked.current.delete(page);
        setHeld((before) => {
          const known = before.question === question ? before : nothing(question);
          return result.ok
            ? {
                question,
                total: result.value.total,
                pages: new Map(known.pages).set(page, result.value.rows),
                error: null,
              }
            : { ...known, error: result.error };
        });
      });
  });
  const askShown = useEffectEvent((isAgain: boolean) => {
    const { first, last } = span.current;
    for (let page = Math.floor(first / pageSize); page <= Math.floor(last / pageSize); page += 1) ask(page, isAgain);
  });

  useEffect(() => {
    current.current = question;
    asked.current = new Set();
    span.current = { first: 0, last: 0 };
    askShown(false);
  }, [question]);

  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const again = useCallback(() => {
    if (timer.current !== null) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      asked.current = new Set();
      askShown(true);
    }, gatherMs);
  }, []);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  useEvent('register.changed', again);
  useEvent('register.tasksChanged', again);

  const show = useCallback((first: number, last: number) => {
    span.current = { first, last };
    askShown(false);
  }, []);
  const mine = held.question === question ? held : nothing(question);
  return {
    state: mine.total !== null ? 'filled' : mine.error === null ? 'loading' : 'failed',
    total: mine.total ?? 0,
    error: mine.error,
    rowAt: (index) => mine.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    show,
    reload: again,
  };
};
