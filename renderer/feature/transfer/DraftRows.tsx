// The rows of a file as a table of which only the visible rows exist.
import {
  type IconCircleCheckFilled,
  IconCircleMinus,
  IconCirclePlus,
  IconCircleXFilled,
  IconPencil,
} from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { ImportOutcome } from '../../../shared/register/importDraft.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { RowText } from './RowText.tsx';
import css from './Transfer.module.css';
import { type Show, useDraftRows } from './useDraftRows.ts';

const icons = {
  new: IconCirclePlus,
  changed: IconPencil,
  same: IconCircleMinus,
  bad: IconCircleXFilled,
} as const satisfies Readonly<Record<ImportOutcome, typeof IconCircleCheckFilled>>;

const columns = ['row', 'outcome', 'terminal', 'what'] as const;

const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden className={css['space']}>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );

/** Rows of the draft under one filter. */
export const DraftRows = ({ draftId, show }: { readonly draftId: string; readonly show: Show }) => {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const { rows, total, isLoading, error, loadMore } = useDraftRows(draftId, show);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 52,
    getItemKey: (index) => rows[index]?.row ?? index,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  const more = useEffectEvent(loadMore);
  useEffect(() => {
    if (lastShown >= rows.length - 20) more();
  }, [lastShown, rows.length]);

  if (error !== null) return <ErrorNotice error={error} />;
  if (rows.length === 0)
    return <p className={css['none']}>{isLoading ? t('transfer.loadingRows') : t('transfer.none')}</p>;
  return (
    <section ref={scroller} className={css['scroller']} aria-label={t('transfer.table')} {...{ tabIndex: 0 }}>
      <table className={`${table['table'] ?? ''} ${css['rows'] ?? ''}`} aria-rowcount={total + 1}>
        <caption>{t('transfer.table')}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={css[`column_${column}`]} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`transfer.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={shown[0]?.start ?? 0} />
          {shown.map(({ index, key }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const Icon = icons[row.outcome];
            return (
              <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                <td>{row.row}</td>
                <td>
                  <span className={css['outcome']} data-outcome={row.outcome}>
                    <Icon size={16} aria-hidden />
                    {t(`transfer.rowOutcomes.${row.outcome}`)}
                  </span>
                </td>
                <td>
                  {row.serialNumber === null ? (
                    <span className={css['soft']}>{t('transfer.noSerial')}</span>
                  ) : (
                    <Identifier value={row.serialNumber} />
                  )}
                  {row.name === null ? null : <span className={css['name']}>{row.name}</span>}
                </td>
                <td>
                  <RowText row={row} />
                </td>
              </tr>
            );
          })}
          <Space height={virtual.getTotalSize() - (shown.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
};
