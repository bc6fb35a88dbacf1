// One reading over time: range, chart with limits and events, the same values as a table, export.
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { History } from '../../../shared/trend/history.ts';
import type { HistoryEvents } from '../../../shared/trend/historyEvent.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { HistoryHead } from './HistoryHead.tsx';
import css from './HistorySection.module.css';
import { type HistoryExtras, HistoryView } from './HistoryView.tsx';

interface HistorySectionProps extends HistoryExtras {
  readonly terminalId: string;
  readonly metric: MetricKey;
  readonly bounds: Bounds | null;
  /** Time of the newest reading; a newer one loads the history again. */
  readonly newestAt: string;
  readonly onClose: () => void;
}

const day = 86_400_000;
const ranges = { day, week: 7 * day, month: 30 * day, quarter: 90 * day, year: 400 * day } as const;
type Range = keyof typeof ranges;
const rangeNames: readonly Range[] = ['day', 'week', 'month', 'quarter', 'year'];
// A day of readings once a minute is drawn reading by reading.
const pointsOf = (range: Range): number => (range === 'day' ? 1500 : 600);

const noEvents: HistoryEvents = { events: [], untold: 0 };

interface Kept {
  readonly history: History;
  readonly span: readonly [number, number];
}

const ShownHistory = (props: Parameters<typeof HistoryView>[0]) => {
  const { t } = useWords();
  const { points, total, grain, misdated } = props.history;
  return (
    <>
      {points.length > 0 ? (
        <HistoryView {...props} />
      ) : (
        <p className={css['empty']}>
          <strong>{t('terminal.history.empty')}</strong> {t('terminal.history.emptyHint')}
        </p>
      )}
      <p className={css['note']}>
        {t('terminal.history.total', { count: total })}
        {points.length === 0 ? '' : ` · ${t(`terminal.history.grains.${grain}`)}`}
        {misdated === 0 ? '' : ` · ${t('terminal.history.misdated', { count: misdated })}`}
      </p>
    </>
  );
};

/** The history below the table of readings. What is shown stays until newer values are there. */
export const HistorySection = (props: HistorySectionProps) => {
  const { terminalId, metric, bounds, newestAt, onClose, band = null, marks, projection = null } = props;
  const { t, say, language } = useWords();
  const headingId = useId();
  const [range, setRange] = useState<Range>('week');
  const [openedAt, setOpenedAt] = useState(() => Date.now());
  // A reading from a clock that was ahead does not move the end of the chart into the future.
  const newest = Date.parse(newestAt) + 1;
  const now = newest - openedAt < day ? Math.max(openedAt, newest) : openedAt;
  const span = useMemo((): readonly [number, number] => [now - ranges[range], now], [now, range]);
  const period = { from: new Date(span[0]).toISOString(), until: new Date(now).toISOString() };
  const history = useAnswer('terminals.history', { terminalId, metric, ...period, points: pointsOf(range) });
  const happened = useAnswer('trends.events', { terminalId, ...period });
  const exportReadings = useCommand('readings.export');
  const name = say(metrics[metric].label);
  const [kept, setKept] = useState<Kept | null>(null);
  useEvent('trends.stored', (stored) => {
    if (stored.terminalId === terminalId) setOpenedAt(Date.now());
  });
  const value = knownOf(history);
  if (value !== null && kept?.history !== value) setKept({ history: value, span });
  const shown = history.state === 'failed' && value === null ? null : kept;

  const save = () =>
    void exportReadings
      .run({ filter: { terminalId, metric, from: period.from, until: null }, language })
      .then((result) => {
        if (result.ok && result.value !== null) toast(t('log.exported', { count: result.value.rows }));
      });

  return (
    <section className={css['history']} aria-labelledby={headingId}>
      <HistoryHead headingId={headingId} name={name} onClose={onClose}>
        <Segments
          size="xs"
          aria-label={t('terminal.history.range')}
          value={range}
          onChange={(chosen) => {
            setRange(rangeNames.find((each) => each === chosen) ?? 'week');
            setOpenedAt(Date.now());
          }}
          data={rangeNames.map((each) => ({ value: each, label: t(`terminal.history.ranges.${each}`) }))}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={exportReadings.isPending}
          onClick={save}
          {...exportReadings.may}
        >
          {t('terminal.history.export')}
        </Button>
      </HistoryHead>
      {exportReadings.error === null ? null : (
        <ErrorNotice error={exportReadings.error} onDismiss={exportReadings.forgetError} />
      )}
      {history.state === 'loading' && shown === null ? <Loading rows={1} height={240} /> : null}
      {history.state === 'failed' ? <ErrorNotice error={history.error} onRetry={history.reload} /> : null}
      {shown === null ? null : (
        <ShownHistory
          {...shown}
          metric={metric}
          bounds={bounds}
          happened={knownOf(happened) ?? noEvents}
          name={name}
          band={band}
          {...(marks === undefined ? {} : { marks })}
          projection={range === 'quarter' || range === 'year' ? projection : null}
        />
      )}
      {happened.state === 'failed' ? <ErrorNotice error={happened.error} onRetry={happened.reload} /> : null}
    </section>
  );
};
