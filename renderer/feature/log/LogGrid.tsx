// The entries as a grid of which only the visible rows exist, under a scrollbar that is as long as the log.
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
} from 'react';
import { useSession } from '../../bridge/Session.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './LogGrid.module.css';
import { LogHead } from './LogHead.tsx';
import { LogLine } from './LogLine.tsx';
import { logGridRoles, rowGroup } from './logRoles.ts';
import { targetOf } from './rowKeys.ts';
import type { LogRows } from './useLogRows.ts';
import { type LongList, useLongList } from './useLongList.ts';

/** Height of a row and of the heading, in CSS pixels; as in the style sheet. */
const rowHeight = 56;
const headHeight = 36;

/** What the page can ask of the grid. */
export interface LogGridHandle {
  /** Shows a row at the upper edge and gives it the focus. */
  readonly goTo: (index: number) => void;
  /** Shows a row, the focus stays where it is. */
  readonly show: (index: number) => void;
  /** Gives the focus to the row that was left last. */
  readonly focus: () => void;
}

/** What a person can do with the entry of a row. */
export type RowDoing = 'open' | 'peek' | 'mark' | 'note';

interface LogGridProps {
  readonly rows: LogRows;
  readonly total: number;
  /** Number of the entry whose details are open. */
  readonly opened: number | null;
  /** The row that Tab reaches. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onDo: (index: number, doing: RowDoing) => void;
  readonly onSeen: (first: number, last: number) => void;
  readonly handle: Ref<LogGridHandle>;
}

const keyDoings: Readonly<Record<string, RowDoing>> = { Enter: 'open', ' ': 'peek', m: 'mark', n: 'note' };

const indexesOf = ({ first, last }: Pick<LongList, 'first' | 'last'>, active: number): readonly number[] => {
  const seen = Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
  // The row that has the focus stays, wherever one scrolls.
  return active < first ? [active, ...seen] : active > last ? [...seen, active] : seen;
};

const indexOn = (target: EventTarget | null): number | null => {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : Number(row.dataset['index']);
};

/** Row of an event, and whether the row itself has the focus. */
const pressedOn = (event: KeyboardEvent): { readonly index: number; readonly isOnRow: boolean } | null => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return null;
  const index = indexOn(event.target);
  const isOnRow = event.target instanceof HTMLElement && event.target.dataset['index'] !== undefined;
  return index === null ? null : { index, isOnRow };
};

/** Entries, newest first. */
export const LogGrid = ({ rows, total, opened, active, onActive, onDo, onSeen, handle }: LogGridProps) => {
  const words = useWords();
  const { t } = words;
  const { preferences } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const { setScroller, height, startOf, showRow, ...seen } = useLongList({ count: total, rowHeight, headHeight });
  const { first, last, topRow, bottomRow, seenRows } = seen;
  const tellDrawn = useEffectEvent((from: number, to: number) => rows.show(from, to));
  useEffect(() => {
    if (last >= first) tellDrawn(first, last);
  }, [first, last]);
  const tellSeen = useEffectEvent(onSeen);
  useEffect(() => tellSeen(topRow, bottomRow), [topRow, bottomRow]);

  const focusRow = (index: number, where: 'nearest' | 'start'): void => {
    onActive(index);
    showRow(index, where);
    // The row may have to be drawn first; a second of frames is more than the slowest computer takes.
    const reach = (attempts: number): void => {
      const element = box.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`);
      if (element) element.focus({ preventScroll: true });
      else if (attempts > 0) requestAnimationFrame(() => reach(attempts - 1));
    };
    requestAnimationFrame(() => reach(60));
  };
  useImperativeHandle(handle, () => ({
    goTo: (index) => focusRow(index, 'start'),
    show: (index) => showRow(index, 'nearest'),
    focus: () => focusRow(active, 'nearest'),
  }));

  const doingOf = (key: string): RowDoing | undefined =>
    (key === 'm' || key === 'n') && preferences.singleKeys === false ? undefined : keyDoings[key];
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = pressedOn(event);
    if (pressed === null) return;
    const target = targetOf(event.key, { index: pressed.index, total, page: Math.max(1, seenRows - 1) });
    const doing = pressed.isOnRow ? doingOf(event.key) : undefined;
    if (target === null && doing === undefined) return;
    event.preventDefault();
    if (target !== null) focusRow(target, 'nearest');
    else if (doing !== undefined) onDo(pressed.index, doing);
  };

  const doings = {
    onKeyDown,
    onClick: (event: MouseEvent) => {
      const index = indexOn(event.target);
      // Links within the row lead where they say.
      if (index === null || (event.target instanceof Element && event.target.closest('a') !== null)) return;
      onDo(index, 'peek');
    },
    onFocus: (event: FocusEvent) => {
      const index = indexOn(event.target);
      if (index !== null) onActive(index);
    },
  };
  return (
    <section ref={setScroller} className={css['scroller']} aria-label={t('log.table')}>
      <div ref={box} {...logGridRoles({ label: t('log.table'), keys: t('log.keysHint'), rows: total + 1 })} {...doings}>
        <LogHead />
        <div {...rowGroup} className={css['body']} style={{ height }}>
          {indexesOf(seen, Math.min(active, total - 1)).map((index) => {
            const row = rows.rowAt(index);
            return (
              <LogLine
                key={index}
                row={row}
                index={index}
                start={startOf(index)}
                isActive={index === active}
                isOpened={row !== undefined && row.entry.number === opened}
                words={words}
              />
            );
          })}
        </div>
      </div>
    </section>
  );
};
