// One reading over time: range, chart with limits, the same values as a table, export.
import { ActionIcon, Button, ScrollArea, SegmentedControl, Tooltip, useComputedColorScheme } from '@mantine/core';
import { IconDownload, IconX } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import table from '../../ui/Table.module.css';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { HistoryChart } from './HistoryChart.tsx';
import css from './HistorySection.module.css';

interface HistorySectionProps {
  readonly terminalId: string;
  readonly metric: MetricKey;
  readonly bounds: Bounds | null;
  /** Time of the newest reading; a newer one loads the history again. */
  readonly newestAt: string;
  readonly onClose: () => void;
}

const day = 86_400_000;
const ranges = { day, week: 7 * day, month: 30 * day, all: null } as const;
type Range = keyof typeof ranges;
const rangeNames: readonly Range[] = ['day', 'week', 'month', 'all'];

const beginning = '2000-01-01T00:00:00.000Z';

/** The history below the table of readings. */
export const HistorySection = ({ terminalId, metric, bounds, newestAt, onClose }: HistorySectionProps) => {
  const { t, say, language } = useWords();
  const headingId = useId();
  const [range, setRange] = useState<Range>('week');
  const [openedAt] = useState(() => Date.now());
  const now = Math.max(openedAt, Date.parse(newestAt) + 1);
  const span = ranges[range];
  const from = span === null ? beginning : new Date(now - span).toISOString();
  const history = useAnswer('terminals.history', {
    terminalId,
    metric,
    from,
    until: new Date(now).toISOString(),
    points: 600,
  });
  const exportReadings = useCommand('readings.export');
  const scheme = useComputedColorScheme('light');
  const name = say(metrics[metric].label);

  const save = () =>
    void exportReadings.run({ filter: { terminalId, metric, from, until: null }, language }).then((result) => {
      if (result.ok && result.value !== null) toast(t('log.exported', { count: result.value.rows }));
    });

  return (
    <section className={css['history']} aria-labelledby={headingId}>
      <div className={css['head']}>
        <h3 id={headingId} className={css['title']}>
          {t('terminal.history.title', { metric: name })}
        </h3>
        <SegmentedControl
          size="xs"
          aria-label={t('terminal.history.range')}
          value={range}
          onChange={(value) => setRange(rangeNames.find((each) => each === value) ?? 'week')}
          data={rangeNames.map((value) => ({ value, label: t(`terminal.history.ranges.${value}`) }))}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          loading={exportReadings.isPending}
          onClick={save}
        >
          {t('terminal.history.export')}
        </Button>
        <Tooltip label={t('terminal.history.close')}>
          <ActionIcon aria-label={t('terminal.history.close')} onClick={onClose}>
            <IconX size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {exportReadings.error === null ? null : (
        <ErrorNotice error={exportReadings.error} onDismiss={exportReadings.forgetError} />
      )}
      {history.state === 'loading' ? <Loading rows={1} height={240} /> : null}
      {history.state === 'failed' ? <ErrorNotice error={history.error} onRetry={history.reload} /> : null}
      {history.state === 'filled' && history.value.points.length === 0 ? (
        <p className={css['empty']}>
          <strong>{t('terminal.history.empty')}</strong> {t('terminal.history.emptyHint')}
        </p>
      ) : null}
      {history.state === 'filled' && history.value.points.length > 0 ? (
        <>
          <div className={css['columns']}>
            <HistoryChart
              key={scheme}
              metric={metric}
              bounds={bounds}
              points={history.value.points}
              span={span === null ? null : [now - span, now]}
              label={t('terminal.history.chart', { metric: name })}
            />
            <ScrollArea
              className={css['values']}
              viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('terminal.history.table') }}
            >
              <table className={table['table']}>
                <caption>{t('terminal.history.table')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('terminal.history.time')}</th>
                    <th scope="col" className={table['end']}>
                      {t('terminal.history.value')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {history.value.points.toReversed().map(({ at, value }) => (
                    <tr key={`${at} ${String(value)}`}>
                      <td>
                        <time dateTime={at}>{formatTime(at, language, 'short')}</time>
                      </td>
                      <td className={table['end']}>{formatMetric(metric, value, language)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollArea>
          </div>
          <p className={css['note']}>
            {t('terminal.history.total', { count: history.value.total })}
            {history.value.total > history.value.points.length
              ? ` · ${t('terminal.history.thinned', { shown: history.value.points.length })}`
              : ''}
          </p>
        </>
      ) : null}
    </section>
  );
};
