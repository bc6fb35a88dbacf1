// The values of a chart as a table, newest first, pauses named; long ones a part at a time.
import { Button, ScrollArea } from '@mantine/core';
import { useState } from 'react';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { HistoryPoint } from '../../../shared/trend/history.ts';
import { gapsOf } from '../../../shared/trend/historyGaps.ts';
import { formatTime } from '../../ui/dateTime.ts';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './HistorySection.module.css';
import { rangeOf, shownValue, whenOf } from './historyWords.ts';

interface HistoryTableProps {
  readonly metric: MetricKey;
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
}

const firstRows = 40;
const moreRows = 200;

/** A table that scrolls by itself; its last row shows more of it. */
export const HistoryTable = ({ metric, points }: HistoryTableProps) => {
  const { t, language } = useWords();
  const [shown, setShown] = useState(firstRows);
  const hasSpans = points.some(({ count }) => count > 1);
  const pauses = new Map(gapsOf(points).map((gap) => [gap.until, gap]));
  const rows = points.toReversed().slice(0, shown);
  const columns = hasSpans ? 4 : 2;
  return (
    <ScrollArea
      className={css['values']}
      viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('terminal.history.table') }}
    >
      <table className={table['table']}>
        <caption>{t('terminal.history.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t(hasSpans ? 'terminal.history.begin' : 'terminal.history.time')}</th>
            <th scope="col" className={table['end']}>
              {t(hasSpans ? 'terminal.history.mean' : 'terminal.history.value')}
            </th>
            {hasSpans ? (
              <>
                <th scope="col" className={table['end']}>
                  {t('terminal.history.lowHigh')}
                </th>
                <th scope="col" className={table['end']}>
                  {t('terminal.history.count')}
                </th>
              </>
            ) : null}
          </tr>
        </thead>
        {rows.map((point, index) => {
          const pause = pauses.get(Date.parse(point.at));
          return (
            <tbody key={`${point.at} ${String(index)}`}>
              <tr>
                <td>
                  <time dateTime={point.at} title={whenOf(point, language)}>
                    {formatTime(point.at, language, 'dateTime')}
                  </time>
                </td>
                <td className={table['end']}>{shownValue(metric, point, language)}</td>
                {hasSpans ? (
                  <>
                    <td className={table['end']}>{rangeOf(metric, point, language)}</td>
                    <td className={table['end']}>{point.count}</td>
                  </>
                ) : null}
              </tr>
              {pause === undefined ? null : (
                <tr>
                  <td colSpan={columns} className={css['pause']}>
                    {t('terminal.history.nothingRead', {
                      from: formatTime(pause.from, language, 'dateTime'),
                      until: formatTime(pause.until, language, 'dateTime'),
                    })}
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
      </table>
      {points.length > shown ? (
        <Button variant="subtle" size="compact-sm" fullWidth onClick={() => setShown((before) => before + moreRows)}>
          {t('terminal.history.moreRows', { count: points.length - shown })}
        </Button>
      ) : null}
    </ScrollArea>
  );
};
