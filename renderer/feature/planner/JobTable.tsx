// The jobs as a table of which only the visible rows exist.
import { Checkbox } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import { type JobRow, phaseOf } from '../../../shared/job/job.ts';
import { planKindNames } from '../../../shared/plan/plan.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useLater } from '../../ui/Later.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import { JobAction } from '../../ui/planner/JobAction.tsx';
import { isOver, JobMenu } from '../../ui/planner/JobMenu.tsx';
import { PhaseBadge } from '../../ui/planner/PhaseBadge.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { ChosenJobs } from './ChosenJobs.tsx';
import css from './JobTable.module.css';
import { type ChooseJob, useChosenJobs } from './useChosenJobs.ts';
import type { JobPages } from './useJobPages.ts';

const columns = ['due', 'job', 'subject', 'assignee', 'state', 'actions'] as const;
const rowHeight = 56;

const Space = ({ height }: { readonly height: number }) =>
  height <= 0 ? null : (
    <tr aria-hidden className={css['space']}>
      <td colSpan={columns.length} style={{ height }} />
    </tr>
  );

interface RowProps {
  readonly row: JobRow | undefined;
  readonly index: number;
  readonly today: string;
  readonly isChosen: boolean;
  readonly onChoose: ChooseJob;
  readonly onFailed: (error: AppError | null) => void;
}

const Row = ({ row, index, today, isChosen, onChoose, onFailed }: RowProps) => {
  const { t, say, language } = useWords();
  if (row === undefined) {
    return (
      <tr aria-rowindex={index + 2} aria-busy className={css['row']}>
        <td colSpan={columns.length}>
          <span className={css['soft']}>{t('app.common.loading')}</span>
        </td>
      </tr>
    );
  }
  const { subject, unitName, store, doneAt, doneBy } = row;
  const place = subject.kind === 'shop' ? t('planner.job.shop') : subject.kind === 'store' ? subject.store : unitName;
  return (
    <tr aria-rowindex={index + 2} className={css['row']} data-chosen={isChosen || undefined}>
      <td>
        <span className={css['when']}>
          {isOver(row) ? null : (
            <Checkbox
              checked={isChosen}
              aria-label={t('planner.list.choose', { title: say(row.title), place: place ?? '' })}
              onChange={({ currentTarget, nativeEvent }) =>
                onChoose(index, row, currentTarget.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
              }
            />
          )}
          <span className={css['pair']}>
            <time dateTime={`${row.dueOn}T${row.dueTime}`}>{formatDay(row.dueOn, language, 'date')}</time>
            <span className={css['soft']}>
              {formatDay(row.dueOn, language, 'weekday')} {row.dueTime}
            </span>
          </span>
        </span>
      </td>
      <th scope="row">
        <Link className={css['link'] ?? ''} to={`/plan/job/${row.id}`}>
          {say(row.title)}
        </Link>
        <span className={css['soft']}>{say(planKindNames[row.kind])}</span>
      </th>
      <td>
        <span className={css['pair']}>
          <span>{place ?? t('planner.job.unknownUnit')}</span>
          <span className={css['soft']}>{subject.kind === 'unit' ? (store ?? '') : ''}</span>
        </span>
      </td>
      <td>
        <span className={css['pair']}>
          <span>{doneBy ?? row.assignee ?? t('planner.job.nobody')}</span>
          <span className={css['soft']}>{doneAt === null ? '' : formatTime(doneAt, language, 'dateTime')}</span>
        </span>
      </td>
      <td>
        <PhaseBadge phase={phaseOf(row, today)} />
      </td>
      <td>
        <span className={css['doing']}>
          <JobAction job={row} onFailed={onFailed} />
          <JobMenu job={row} />
        </span>
      </td>
    </tr>
  );
};

/** Jobs under one filter. */
export const JobTable = ({
  pages,
  onFailed,
}: {
  readonly pages: JobPages;
  readonly onFailed: (error: AppError | null) => void;
}) => {
  const { t } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const { chosen, choose, chooseAll, clear } = useChosenJobs(pages, onFailed);
  const { total, show, today } = pages;
  const isLater = useLater();
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: isLater ? 8 : 0,
  });
  const rows = virtual.getVirtualItems();
  const from = rows[0]?.index ?? 0;
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => show(from, last), [show, from, last]);
  return (
    <>
      <section ref={scroller} className={css['scroller']} aria-label={t('planner.list.table')} {...{ tabIndex: 0 }}>
        <table className={`${table['table'] ?? ''} ${css['jobs'] ?? ''}`} aria-rowcount={total + 1}>
          <caption>{t('planner.list.table')}</caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column} className={css[column]} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`planner.list.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Space height={rows[0]?.start ?? 0} />
            {rows.map(({ index, key }) => {
              const row = pages.rowAt(index);
              return (
                <Row
                  key={key}
                  row={row}
                  index={index}
                  today={today}
                  isChosen={row !== undefined && chosen.has(row.id)}
                  onChoose={choose}
                  onFailed={onFailed}
                />
              );
            })}
            <Space height={virtual.getTotalSize() - (rows.at(-1)?.end ?? 0)} />
          </tbody>
        </table>
      </section>
      {chosen.size === 0 ? null : <ChosenJobs chosen={[...chosen.values()]} onAll={chooseAll} onClear={clear} />}
    </>
  );
};
