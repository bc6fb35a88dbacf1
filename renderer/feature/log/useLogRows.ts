// The rows of the log under one filter, as the page uses them.
import { startTransition, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { LogRow } from '../../../shared/model/logRow.ts';
import { ask } from '../../bridge/ask.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { createLogFeed, nothing, pageSize } from './logFeed.ts';

/** What is loaded of the log, and how to have more of it. */
export interface LogRows {
  /** Null before the first answer. */
  readonly total: number | null;
  readonly asOf: number | null;
  /** Matching entries that were written since. */
  readonly newer: number;
  readonly error: AppError | null;
  /** Undefined while it is on its way. */
  readonly rowAt: (index: number) => LogRow | undefined;
  /** Where an entry stands among the rows that are loaded; null where it is not. */
  readonly indexOf: (number: number) => number | null;
  readonly show: (first: number, last: number) => void;
  readonly follow: (isFollowing: boolean) => void;
  readonly renew: () => void;
  readonly retry: () => void;
}

const firstLook = 40;

/** Rows under a filter; a changed filter starts anew. */
export const useLogRows = (filter: LogFilter): LogRows => {
  const question = JSON.stringify(filter);
  const feed = useMemo(
    () => createLogFeed(JSON.parse(question) as LogFilter, (input) => ask('log.rows', input)),
    [question],
  );
  const [held, setHeld] = useState({ feed, state: feed.state() });
  useLayoutEffect(() => {
    // Rows that have come are drawn in pieces, between which the window scrolls and takes keys.
    const draw = (): void => startTransition(() => setHeld({ feed, state: feed.state() }));
    const undo = feed.subscribe(draw);
    // A page that was hidden for a while, locked or until a part of it was loaded, finds what came, and goes on asking.
    if (feed.state() !== nothing) draw();
    feed.show(0, firstLook);
    return undo;
  }, [feed]);
  useEffect(() => () => feed.stop(), [feed]);
  useEvent('log.appended', feed.appended);
  const { total, asOf, newer, pages, error } = held.feed === feed ? held.state : nothing;

  const indexOf = (number: number): number | null => {
    for (const [page, rows] of pages) {
      const at = rows.findIndex(({ entry }) => entry.number === number);
      if (at >= 0) return page * pageSize + at;
    }
    return null;
  };
  return {
    total,
    asOf,
    newer,
    error,
    rowAt: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    indexOf,
    show: feed.show,
    follow: feed.follow,
    renew: feed.renew,
    retry: feed.retry,
  };
};
