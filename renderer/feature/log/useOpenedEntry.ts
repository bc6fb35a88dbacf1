// Which row has the focus and whose details are open, and how one goes on from there.
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import type { LogGridHandle } from './LogGrid.tsx';
import type { LogRows } from './useLogRows.ts';

interface OpenedWishes {
  readonly filter: LogFilter;
  readonly rows: LogRows;
  readonly total: number;
  readonly opened: number | null;
  readonly onOpen: (number: number) => void;
  readonly grid: RefObject<LogGridHandle | null>;
}

/** The row of the focus, the entry that is open, and ways to others. */
export const useOpenedEntry = ({ filter, rows, total, opened, onOpen, grid }: OpenedWishes) => {
  const position = useCommand('log.position');
  const [active, setActive] = useState(0);
  // A row that is still on its way is opened when it is there.
  const [awaited, setAwaited] = useState<number | null>(null);
  const awaitedNumber = awaited === null ? null : (rows.rowAt(awaited)?.entry.number ?? null);
  const openAwaited = useEffectEvent(onOpen);
  useEffect(() => {
    if (awaitedNumber !== null) openAwaited(awaitedNumber);
  }, [awaitedNumber]);

  const peek = (index: number): void => {
    const row = rows.rowAt(index);
    setAwaited(row === undefined ? index : null);
    if (row !== undefined && row.entry.number !== opened) onOpen(row.entry.number);
  };
  const show = (index: number): void => {
    setActive(index);
    grid.current?.show(index);
  };
  const locate = (number: number): Promise<void> =>
    position.run({ filter, asOf: rows.asOf, at: null, number }).then((found) => {
      if (found.ok && found.value.offset !== null) show(found.value.offset);
    });
  const locateFirst = useEffectEvent(() => {
    if (opened !== null) void locate(opened);
  });
  useEffect(() => locateFirst(), []);

  const here = opened === null ? null : rows.indexOf(opened);
  const stepTo = (index: number): (() => void) | null =>
    here === null || index < 0 || index >= total
      ? null
      : () => {
          show(index);
          peek(index);
        };
  return {
    active,
    peek,
    /** The focus has come to a row; open details follow it. */
    activate: (index: number): void => {
      if (opened !== null && index !== active) peek(index);
      setActive(index);
    },
    openNumber: (number: number): void => {
      onOpen(number);
      void locate(number);
    },
    steps: { newer: stepTo((here ?? 0) - 1), older: stepTo((here ?? 0) + 1) },
  };
};
