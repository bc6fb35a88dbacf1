// The log under one filter: first page at once, older ones as they are scrolled to, new entries as they are written.
import { useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { LogEntry, LogFilter } from '../../../shared/model/logEntry.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { mergeEntries } from './mergeEntries.ts';

const pageSize = 100;
const gatherMs = 250;

/** What is loaded of the log. */
export interface LogPages {
  readonly state: 'loading' | 'failed' | 'filled';
  readonly entries: readonly LogEntry[];
  /** How many match in all. */
  readonly total: number;
  readonly error: AppError | null;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

interface Kept {
  readonly filterText: string;
  readonly entries: readonly LogEntry[];
}

/** Pages under a filter; a changed filter starts anew. */
export const useLogPages = (filter: LogFilter): LogPages => {
  const filterText = JSON.stringify(filter);
  const first = useAnswer('log.page', { filter, beforeNumber: null, limit: pageSize });
  const older = useCommand('log.page');
  const [kept, setKept] = useState<Kept>({ filterText, entries: [] });
  const arrived = useRef(0);
  const gathering = useRef<ReturnType<typeof setTimeout> | null>(null);

  const known = knownOf(first);
  const below = kept.filterText === filterText ? kept.entries : [];
  const entries = known === null ? [] : mergeEntries(below, known.entries);
  const total = known?.total ?? 0;

  useEvent('log.appended', () => {
    arrived.current += 1;
    // Many entries come together after a check of many terminals: one question for all of them.
    gathering.current ??= setTimeout(() => {
      // The present first page is kept, since the next one begins further up; after a flood it would leave a gap.
      const isFlood = arrived.current >= pageSize;
      gathering.current = null;
      arrived.current = 0;
      setKept((before) => {
        const present = before.filterText === filterText ? mergeEntries(before.entries, entries) : entries;
        return { filterText, entries: isFlood ? [] : present };
      });
      first.reload();
    }, gatherMs);
  });
  useEffect(
    () => () => {
      if (gathering.current !== null) clearTimeout(gathering.current);
    },
    [],
  );

  const loadMore = () => {
    const last = entries.at(-1);
    if (last === undefined || older.isPending || entries.length >= total) return;
    void older.run({ filter, beforeNumber: last.number, limit: pageSize }).then((result) => {
      if (!result.ok) return;
      setKept((before) => ({
        filterText,
        entries: mergeEntries(before.filterText === filterText ? before.entries : [], result.value.entries),
      }));
    });
  };

  return {
    state: known === null ? (first.state === 'failed' ? 'failed' : 'loading') : 'filled',
    entries,
    total,
    error: first.state === 'failed' ? first.error : older.error,
    isLoadingMore: older.isPending,
    loadMore,
    reload: first.reload,
  };
};
