// The log's entries as a table of which only the visible rows exist; older pages come while scrolling.
import { Loader } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { LogRow } from './LogRow.tsx';
import css from './LogTable.module.css';
import type { LogPages } from './useLogPages.ts';

const columns = ['time', 'kind', 'terminal', 'summary', 'verdict', 'operator'] as const;

// Stands for the rows that are not there, so that the scrollbar is right.
const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden className={css['space']}>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );

/** Entries, newest first. */
export const LogTable = ({ pages }: { readonly pages: LogPages }) => {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const { entries, total, isLoadingMore } = pages;
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 57,
    getItemKey: (index) => entries[index]?.number ?? index,
    overscan: 12,
  });
  const rows = virtual.getVirtualItems();
  const lastShown = rows.at(-1)?.index ?? 0;
  const loadMore = useEffectEvent(pages.loadMore);
  useEffect(() => {
    if (lastShown >= entries.length - 30) loadMore();
  }, [lastShown, entries.length]);

  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);
  return (
    <section ref={scroller} className={css['scroller']} aria-label={t('log.table')} {...{ tabIndex: 0 }}>
      <table className={`${table['table'] ?? ''} ${css['log'] ?? ''}`} aria-rowcount={total + 1}>
        <caption>{t('log.table')}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={css[column]} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`log.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={above} />
          {rows.map(({ index, key }) => {
            const entry = entries[index];
            return entry === undefined ? null : (
              <LogRow key={key} entry={entry} index={index} measure={virtual.measureElement} />
            );
          })}
          <Space height={below} />
        </tbody>
      </table>
      <p className={css['foot']}>
        {isLoadingMore && entries.length < total ? (
          <>
            <Loader size={14} aria-hidden /> {t('log.loadingMore')}
          </>
        ) : null}
        {entries.length >= total ? t('log.end') : null}
      </p>
    </section>
  );
};
