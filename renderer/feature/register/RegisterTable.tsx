// The records as a table of which only the visible rows exist.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Presence } from '../../../shared/fleet/presence.ts';
import type { RegisterRow } from '../../../shared/register/registerRecord.ts';
import { usePresences } from '../../bridge/useFleet.ts';
import { useLater } from '../../ui/Later.tsx';
import { Availability } from '../../ui/presence/Availability.tsx';
import { LastSeen } from '../../ui/presence/LastSeen.tsx';
import { useShopIsOpen } from '../../ui/presence/useShopIsOpen.ts';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './RegisterTable.module.css';
import { LifecycleBadge, RegistrationBadge } from './StateBadges.tsx';
import type { RegisterPages } from './useRegisterPages.ts';

const columns = ['terminal', 'binding', 'place', 'lifecycle', 'registration', 'open'] as const;
const rowHeight = 58;

const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden className={css['space']}>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );

const Pair = ({ first, second }: { readonly first: string | null; readonly second: string | null }) => (
  <span className={css['pair']}>
    <span>{first ?? '–'}</span>
    <span className={css['soft']}>{second ?? '–'}</span>
  </span>
);

interface RowProps {
  readonly row: RegisterRow | undefined;
  readonly index: number;
  /** Undefined where this computer has never met the terminal. */
  readonly presence: Presence | undefined;
  readonly isShopOpen: boolean;
}

const Row = ({ row, index, presence, isShopOpen }: RowProps) => {
  const { t } = useWords();
  if (row === undefined) {
    return (
      <tr aria-rowindex={index + 2} aria-busy className={css['row']}>
        <td colSpan={columns.length}>
          <span className={css['soft']}>{t('app.common.loading')}</span>
        </td>
      </tr>
    );
  }
  return (
    <tr aria-rowindex={index + 2} className={css['row']}>
      <th scope="row">
        <Link className={css['link'] ?? ''} to={`/register/${row.id}`}>
          {row.serialNumber ?? t('register.noSerial')}
        </Link>
        <span className={css['soft']}>{row.model ?? '–'}</span>
      </th>
      <td className={css['number']}>
        <Pair first={row.tid} second={row.mid} />
      </td>
      <td>
        <Pair first={row.store} second={row.counter ?? row.merchantName} />
      </td>
      <td>
        <LifecycleBadge state={row.lifecycle} />
        {presence === undefined ? null : (
          <span className={css['presence']}>
            <LastSeen presence={presence} isShopOpen={isShopOpen} />
            <Availability time={presence.month} />
          </span>
        )}
      </td>
      <td>
        <RegistrationBadge state={row.registration} />
      </td>
      <td className={css['openCell']}>
        {row.drifts > 0 ? <span data-tone="warn">{t('register.driftCount', { count: row.drifts })}</span> : null}
        {row.tasks > 0 ? <span>{t('register.taskCount', { count: row.tasks })}</span> : null}
      </td>
    </tr>
  );
};

/** Records under one filter. */
export const RegisterTable = ({ pages }: { readonly pages: RegisterPages }) => {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const presences = usePresences();
  const isShopOpen = useShopIsOpen();
  const { total, show } = pages;
  const isLater = useLater();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: isLater ? 10 : 0,
  });
  const rows = virtual.getVirtualItems();
  const first = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => show(first, last), [show, first, last]);

  return (
    <section ref={scroller} className={css['scroller']} aria-label={t('register.table')} {...{ tabIndex: 0 }}>
      <table className={`${table['table'] ?? ''} ${css['register'] ?? ''}`} aria-rowcount={total + 1}>
        <caption>{t('register.table')}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} className={css[column]} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`register.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Space height={rows[0]?.start ?? 0} />
          {rows.map(({ index, key }) => {
            const row = pages.rowAt(index);
            const presence = presences.get(row?.terminalId ?? '');
            return <Row key={key} row={row} index={index} presence={presence} isShopOpen={isShopOpen} />;
          })}
          <Space height={virtual.getTotalSize() - (rows.at(-1)?.end ?? 0)} />
        </tbody>
      </table>
    </section>
  );
};
