// The rows as a table of which only the visible ones exist; stays at its end while it follows.
import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type WheelEvent,
} from 'react';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Traffic.module.css';
import { type RowLook, TrafficRow } from './TrafficRow.tsx';
import type { FeedRow } from './trafficFeed.ts';

interface TrafficTableProps {
  readonly rows: readonly FeedRow[];
  readonly look: RowLook;
  readonly isFollowing: boolean;
  readonly onFollow: (isOn: boolean) => void;
  readonly onReload: () => void;
}

const rowHeight = 33;

const Space = ({ height, columns }: { readonly height: number; readonly columns: number }) =>
  height <= 0 ? null : (
    <tbody aria-hidden className={css['space']}>
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );

/** Rows, oldest first. */
export const TrafficTable = ({ rows, look, isFollowing, onFollow, onReload }: TrafficTableProps) => {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      // A gap stands before the row of its number.
      return row === undefined ? index : row.kind === 'gap' ? -row.number : row.number;
    },
    overscan: 10,
  });
  const last = rows.at(-1)?.number ?? 0;
  const stay = useEffectEvent(() => {
    if (!isFollowing || rows.length === 0) return;
    virtual.scrollToIndex(rows.length - 1, { align: 'end' });
  });
  useEffect(() => {
    if (isFollowing && last >= 0) stay();
  }, [last, isFollowing]);

  const stopFollowing = () => {
    if (isFollowing) onFollow(false);
  };
  const toggle = (number: number) => {
    stopFollowing();
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(number)) next.add(number);
      return next;
    });
  };
  const focusRow = (index: number): void => {
    if (index < 0 || index >= rows.length) return;
    virtual.scrollToIndex(index);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLButtonElement>(`button[data-row="${index}"]`)?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (step === undefined) return;
    stopFollowing();
    if (at === undefined) return;
    event.preventDefault();
    let next = Number(at) + step;
    // Rows without bytes have nothing to open.
    while (rows[next] !== undefined && !isOpenable(rows[next])) next += step;
    focusRow(next);
  };

  const columns = look.withPort ? 5 : 4;
  // The region itself is scrolled by keys, so it takes the focus.
  const handlers = {
    tabIndex: 0,
    onKeyDown,
    onPointerDown: (event: PointerEvent) => {
      // The bar at the edge is pressed, not a row.
      if (event.target === scroller.current) stopFollowing();
    },
    onWheel: (event: WheelEvent) => {
      if (event.deltaY < 0) stopFollowing();
    },
  };
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section ref={scroller} className={css['scroller']} aria-label={t('traffic.table')} {...handlers}>
      <table className={`${table['table'] ?? ''} ${css['traffic'] ?? ''}`} aria-rowcount={rows.length + 1}>
        <caption>{t('traffic.table')}</caption>
        <colgroup>
          <col className={css['timeColumn']} />
          <col className={css['wayColumn']} />
          {look.withPort ? <col className={css['portColumn']} /> : null}
          <col />
          <col className={css['meaningColumn']} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{t('traffic.time')}</th>
            <th scope="col">{t('traffic.way')}</th>
            {look.withPort ? <th scope="col">{t('traffic.line')}</th> : null}
            <th scope="col">{t('traffic.bytes')}</th>
            <th scope="col">{t('traffic.meaning')}</th>
          </tr>
        </thead>
        <Space height={above} columns={columns} />
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          if (row.kind === 'gap') {
            return (
              <tbody key={key} ref={virtual.measureElement} data-index={index} className={css['gap']}>
                <tr>
                  <td colSpan={columns}>
                    {t('traffic.skipped', { count: row.count })}{' '}
                    <Button size="compact-xs" variant="subtle" onClick={onReload}>
                      {t('traffic.reload')}
                    </Button>
                  </td>
                </tr>
              </tbody>
            );
          }
          return (
            <TrafficRow
              key={key}
              entry={row}
              index={index}
              look={look}
              isOpen={open.has(row.number)}
              onToggle={() => toggle(row.number)}
              measure={virtual.measureElement}
            />
          );
        })}
        <Space height={below} columns={columns} />
      </table>
    </section>
  );
};

const isOpenable = (row: FeedRow | undefined): boolean => row !== undefined && row.kind !== 'gap' && row.length > 0;
